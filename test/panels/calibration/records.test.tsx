import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { files } from '../../../src/panels/calibration/files.ts';
import { ownForecastsText } from '../../../src/panels/calibration/ownForecasts.en.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { ownForecastsTable } from '../../../src/panels/calibration/recordTables.ts';
import { View as OwnForecasts } from '../../../src/panels/calibration/views/own-forecasts.tsx';
import { finish } from '../../../src/panels/defineComputation.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues, textOf } from '../../../src/schema/index.ts';
import { renderWithWords as render } from '../../words.tsx';
import { doneReading, type Read, useTestDesk } from '../useTestDesk.ts';

const calibrationText = await textParts(() => import('../../../src/panels/calibration/text.en.ts'))();

const VALUES = defaultValues(calibrationParameters);
const CONTEXT = { draws: { peek: () => undefined, keep: () => undefined }, assets: {} };
const COMMON = { values: VALUES, settled: true, hidden: false, guess: null, onPick: () => undefined };

const known = new Map<string, unknown>();

/** Answers as the worker would. */
const readFile: Read = (kind, brought) => {
  const material = { ...brought, text: textOf(brought) };
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
    const failed = { ...doneReading(null), status: 'failed', fault: 'threw', message: 'out of memory' };
    let reads = 0;
    renderOwn((kind, material) => {
      reads += 1;
      return reads === 1 ? failed : readFile(kind, material);
    });
    const huge = new File(['0.7,1'], 'huge.csv');
    Object.defineProperty(huge, 'size', { value: 300 * 1024 * 1024 });
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [huge] } });
    await screen.findByText(/This file has 300 MB/);
    paste('0.7,1\n0.2,0');
    await screen.findByText('Something went wrong here, not in your file. The file is still there.');
    expect(document.body.textContent).not.toContain('memory');
    expect(document.querySelector('[data-failure="out of memory"]')).not.toBeNull();
    expect(screen.queryByLabelText('Choose a file')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('2 forecasts read.');
  });
});
