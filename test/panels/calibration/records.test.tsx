import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostContext } from '../../../src/host/useHost.ts';
import { askQuestions } from '../../../src/panels/calibration/askQuestions.ts';
import { files } from '../../../src/panels/calibration/files.ts';
import { ownForecastsText } from '../../../src/panels/calibration/ownForecasts.en.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { ownForecastsTable, testYourselfTable } from '../../../src/panels/calibration/recordTables.ts';
import { testYourselfText } from '../../../src/panels/calibration/testYourself.en.ts';
import { testYourself } from '../../../src/panels/calibration/testYourself.ts';
import { View as OwnForecasts } from '../../../src/panels/calibration/views/own-forecasts.tsx';
import { View as TestYourself } from '../../../src/panels/calibration/views/test-yourself.tsx';
import { finish } from '../../../src/panels/defineComputation.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import type { ViewProps } from '../../../src/panels/viewProps.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';
import { doneReading, type Read, useTestDesk } from '../useTestDesk.ts';

const calibrationText = await textParts(() => import('../../../src/panels/calibration/text.en.ts'))();

const VALUES = defaultValues(calibrationParameters);
const CONTEXT = { draws: { peek: () => undefined, keep: () => undefined }, assets: {} };
const COMMON = { values: VALUES, settled: true, hidden: false, guess: null, onPick: () => undefined };

const known = new Map<string, unknown>();

/** Answers as the worker would. */
const readFile: Read = (kind, material) => {
  const key = JSON.stringify([material.hash, material.settings]);
  if (!known.has(key)) known.set(key, finish(files.readings[kind]!.read(material, VALUES)));
  return doneReading(known.get(key));
};

function OwnForecastsAlive({ read }: { readonly read: Read }) {
  const outcome = ownForecasts.preview(VALUES, CONTEXT)!;
  const material = useTestDesk(read);
  return (
    <OwnForecasts
      {...COMMON}
      text={calibrationText}
      words={ownForecastsText}
      outcome={outcome}
      table={ownForecastsTable(outcome, VALUES, calibrationText)}
      material={material}
    />
  );
}

const renderOwn = (read = readFile) => render(<OwnForecastsAlive read={read} />);

function paste(text: string) {
  fireEvent.change(screen.getByLabelText('Or paste rows'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read these rows' }));
}

describe('the view of one’s own forecasts', () => {
  it('says that nothing leaves the browser, and waits for its script', () => {
    const outcome = ownForecasts.preview(VALUES, CONTEXT)!;
    render(
      <OwnForecasts
        {...COMMON}
        text={calibrationText}
        words={ownForecastsText}
        outcome={outcome}
        table={ownForecastsTable(outcome, VALUES, calibrationText)}
        material={null}
      />,
    );
    expect(screen.getByText(/stays in this browser/)).toBeDefined();
    for (const button of screen.getAllByRole('button')) expect(button).toHaveProperty('disabled', true);
  });

  it('tells what the made-up file says', async () => {
    renderOwn();
    fireEvent.click(screen.getByRole('button', { name: 'Try a made-up file' }));
    await screen.findByText('400 forecasts read.');
    for (const name of ['What was said, and what happened', 'All measures', 'By group', 'Over time']) {
      expect(screen.getByRole('heading', { name })).toBeDefined();
    }
    expect(screen.getByText(/^400 forecasts were on the right side/)).toBeDefined();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('says counts where the key cursor stands', async () => {
    renderOwn();
    fireEvent.click(screen.getByRole('button', { name: 'Try a made-up file' }));
    await screen.findByText('400 forecasts read.');
    const chart = screen.getByRole('application');
    fireEvent.focus(chart);
    fireEvent.keyDown(chart, { key: 'ArrowDown' });
    fireEvent.keyDown(chart, { key: 'ArrowDown' });
    const said = screen.getAllByRole('status').map(status => status.textContent);
    expect(said.join(' ')).toMatch(/in tenths, said [\d.]+: \d+ of \d+/);
  });

  it('reads a chosen file, also in the encoding of a spreadsheet', async () => {
    renderOwn();
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...'p\ty\n0.7\t1\n0.2\t0'].flatMap(letter => [letter.charCodeAt(0), 0]),
    ]);
    const file = new File([bytes], 'mine.txt', { type: 'text/plain' });
    await userEvent.upload(screen.getByLabelText('Choose a file'), file);
    await screen.findByText('2 forecasts read.');
  });
});

describe('the view of one’s own forecasts, where not all goes well,', () => {
  it('lists rows left out by line, with the reason', async () => {
    renderOwn();
    paste('0.7,1\nmaybe,0\n0.2,0');
    await screen.findByText('2 forecasts read, 1 row left out.');
    const table = screen.getByRole('group', { name: 'Rows left out' });
    expect(within(table).getByText('the forecast is not a number')).toBeDefined();
    expect(within(table).getByText('maybe,0')).toBeDefined();
  });

  it('names what is wrong with a file that it refuses', async () => {
    renderOwn();
    paste('name,colour\nx,red\ny,blue');
    await screen.findByText(/No column can be taken for forecasts/);
    expect(screen.getByRole('columnheader', { name: /colour/ })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Another file' }));
    expect(screen.getByLabelText('Or paste rows')).toBeDefined();
  });

  it('asks before it says anything, the likeliest first, and measures what is answered', async () => {
    renderOwn();
    paste('a,b,y\n0.7,0.2,1\n0.2,0.9,0\n0.6,0.3,1');
    const question = await screen.findByRole('group', { name: 'Which column is the forecast?' });
    expect(
      within(question)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['“a” likeliest', '“b”']);
    expect(screen.getByLabelText('What “y” is')).toHaveProperty('value', 'outcomeColumn');
    expect(screen.queryByText(/forecasts were/)).toBeNull();
    fireEvent.click(within(question).getByRole('button', { name: /“a”/ }));
    await screen.findByText('“a” as the forecast, “y” as what happened, 3 rows, fractions.');
    await screen.findByText(/^3 forecasts were always on the right side/);
  });

  it('measures again when the reader knows the file better', async () => {
    renderOwn();
    paste('forecast,b,y\n0.7,0.2,1\n0.2,0.9,0\n0.6,0.3,1');
    await screen.findByText('3 forecasts read.');
    fireEvent.change(screen.getByLabelText('What “b” is'), { target: { value: 'probabilityColumn' } });
    await screen.findByText(/^3 forecasts were never on the right side/);
    await screen.findByText('“b” as the forecast, “y” as what happened, 3 rows, fractions.');
  });

  it('shows how far it is and stops when asked', async () => {
    renderOwn(() => ({ ...doneReading(null), status: 'refining', progress: 0.5 }));
    paste('0.7,1\n0.2,0');
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.5));
    expect(screen.getByText('Measuring …')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText('Stopped. Nothing was kept.')).toBeDefined();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says when a file is too large, and when the work failed', async () => {
    renderOwn(() => ({ ...doneReading(null), status: 'failed', message: 'out of memory' }));
    const huge = new File(['0.7,1'], 'huge.csv');
    Object.defineProperty(huge, 'size', { value: 300 * 1024 * 1024 });
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [huge] } });
    await screen.findByText(/This file has 300 MB/);
    paste('0.7,1');
    await screen.findByText(/Something went wrong here, not in your file: out of memory/);
  });
});

const outcome = testYourself.preview(VALUES, CONTEXT)!;
const { questions } = askQuestions(outcome, questionsIn(testYourselfText.questions));

function renderTest(onPick: ViewProps['onPick'] = () => undefined) {
  return render(
    <HostContext value={testHost()}>
      <TestYourself
        {...COMMON}
        text={calibrationText}
        words={testYourselfText}
        outcome={outcome}
        table={testYourselfTable(outcome, VALUES, calibrationText)}
        material={null}
        onPick={onPick as never}
      />
    </HostContext>,
  );
}

function answer(place: number, confidence: string) {
  const { options, truth } = questions[place]!;
  // By text, because twenty searches by role are slow.
  fireEvent.click(screen.getByText(options[truth]));
  fireEvent.click(screen.getByText(confidence));
  fireEvent.click(screen.getByText('Answer'));
  fireEvent.click(screen.getByText(place === 19 ? 'See how you did' : 'Next question'));
}

describe('the test of oneself', () => {
  beforeEach(() => window.localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it('asks by keyboard alone, tells the fact and its source, and goes on', async () => {
    const user = userEvent.setup();
    renderTest();
    const [first] = questions;
    expect(screen.getByRole('heading', { name: first!.text })).toBeDefined();
    screen.getByLabelText<HTMLInputElement>(first!.options[0]).focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    await user.keyboard('{Enter}');
    expect(screen.getByText(first!.fact)).toBeDefined();
    expect(screen.getByText(`Source: ${first!.source}, ${first!.year}.`)).toBeDefined();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(questions[1]!.text);
  });

  it('gives no answer away before it is given', () => {
    renderTest();
    expect(screen.queryByText(questions[0]!.fact)).toBeNull();
    expect(screen.getByRole('button', { name: 'Answer' })).toHaveProperty('disabled', true);
  });

  it('shows advice where there is some', async () => {
    renderTest();
    const place = questions.findIndex(({ advice }) => advice !== null);
    for (let before = 0; before < place; before++) answer(before, '80 %');
    expect(screen.getByText(/^The model says: .* sure\.$/)).toBeDefined();
  });

  it('ends with dumbbells, a band and scores, and offers twenty others', async () => {
    const onPick = vi.fn();
    renderTest(onPick);
    for (let place = 0; place < 20; place++) answer(place, '80 %');
    expect(
      screen.getByText(/^You were right 20 of 20 times and said 80 % on average\. .* 12 to 19 times/),
    ).toBeDefined();
    expect(screen.getByText(/You knew more than you dared to say/)).toBeDefined();
    expect(screen.getByText(/^Without advice you were right 10 of 10/)).toBeDefined();
    expect(screen.getByText(/10,000 became/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Another twenty' }));
    expect(onPick).toHaveBeenCalledWith('seed', 2);
  });
});

describe('what the test of oneself keeps', () => {
  beforeEach(() => window.localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it('stays in this browser, and is deleted when asked twice', async () => {
    const { unmount } = renderTest();
    answer(0, '90 %');
    unmount();
    renderTest();
    expect(await screen.findByText('Question 2 of 20')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Delete my answers' }));
    expect(window.localStorage).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Delete them for good' }));
    expect(screen.getByText('Question 1 of 20')).toBeDefined();
    expect(window.localStorage).toHaveLength(0);
  });

  it('works where the browser keeps nothing, and says so', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    renderTest();
    expect(await screen.findByText(/may keep nothing here/)).toBeDefined();
    answer(0, '60 %');
    await waitFor(() => expect(screen.getByText('Question 2 of 20')).toBeDefined());
  });

  it('is not broken by what stands in the storage', async () => {
    window.localStorage.setItem('faultline.calibration.test-yourself.1', '{"1": [null, {"id": 3}], "x": 7}');
    renderTest();
    expect(await screen.findByText('Question 1 of 20')).toBeDefined();
  });
});
