import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostContext } from '../../../src/host/useHost.ts';
import { askQuestions } from '../../../src/panels/calibration/askQuestions.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { testYourselfTable } from '../../../src/panels/calibration/recordTables.ts';
import { testYourselfText } from '../../../src/panels/calibration/testYourself.en.ts';
import { testYourself } from '../../../src/panels/calibration/testYourself.ts';
import { View as TestYourself } from '../../../src/panels/calibration/views/test-yourself.tsx';
import { textParts } from '../../../src/panels/textParts.ts';
import type { ViewProps } from '../../../src/panels/viewProps.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';

const calibrationText = await textParts(() => import('../../../src/panels/calibration/text.en.ts'))();
const VALUES = defaultValues(calibrationParameters);
const CONTEXT = { draws: { peek: () => undefined, keep: () => undefined }, assets: {} };
const COMMON = { values: VALUES, settled: true, hidden: false, guess: null, onPick: () => undefined };

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

  it('keeps what another tab answered meanwhile, and shows it', async () => {
    const KEY = 'faultline.calibration.test-yourself.1';
    renderTest();
    answer(0, '90 %');
    const mine = JSON.parse(window.localStorage.getItem(KEY)!) as Record<string, { id: string }[]>;
    const [second, third] = [questions[1]!, questions[2]!];
    const theirs = { ...mine[VALUES.seed]![0]!, id: second.id, picked: second.options[0] };
    window.localStorage.setItem(
      KEY,
      JSON.stringify({ ...mine, [VALUES.seed]: [...mine[VALUES.seed]!, theirs], 9: [theirs] }),
    );
    fireEvent(window, new StorageEvent('storage', { key: KEY }));
    expect(await screen.findByText('Question 3 of 20')).toBeDefined();
    // This one was not heard of: answers are added to what stands there all the same.
    window.localStorage.setItem(KEY, JSON.stringify({ ...mine, 9: [theirs] }));
    answer(2, '60 %');
    const kept = JSON.parse(window.localStorage.getItem(KEY)!) as Record<string, { id: string }[]>;
    expect(kept[VALUES.seed]!.map(({ id }) => id)).toEqual([questions[0]!.id, third.id]);
    expect(kept[9]).toHaveLength(1);
  });

  it('is not broken by what stands in the storage', async () => {
    window.localStorage.setItem('faultline.calibration.test-yourself.1', '{"1": [null, {"id": 3}], "x": 7}');
    renderTest();
    expect(await screen.findByText('Question 1 of 20')).toBeDefined();
  });
});
