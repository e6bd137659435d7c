import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { HostContext } from '../../../src/host/useHost.ts';
import { askQuestions } from '../../../src/panels/calibration/askQuestions.ts';
import type { KeptAnswer } from '../../../src/panels/calibration/keptAnswers.ts';
import { calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { testYourselfTable } from '../../../src/panels/calibration/recordTables.ts';
import { testYourselfText as words } from '../../../src/panels/calibration/testYourself.en.ts';
import { testYourself } from '../../../src/panels/calibration/testYourself.ts';
import { View } from '../../../src/panels/calibration/views/test-yourself.tsx';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { testHost } from '../../testHost.ts';
import { renderWithWords as render } from '../../words.tsx';

const KEY = 'faultline.calibration.test-yourself.1';
const text = await textParts(() => import('../../../src/panels/calibration/text.en.ts'))();
const values = defaultValues(calibrationParameters);
const outcome = testYourself.preview(values, {
  draws: { peek: () => undefined, keep: () => undefined },
  assets: {},
})!;
const { questions } = askQuestions(outcome, questionsIn(words.questions));
/** With the space that a language has before a sign. */
const NINETY = text.say.quantity('fraction', 0.9);
const [first, second] = [questions[0]!, questions[1]!];

beforeEach(() => window.localStorage.clear());

function draw() {
  render(
    <HostContext value={testHost()}>
      <View
        values={values}
        text={text}
        words={words}
        outcome={outcome}
        table={testYourselfTable(outcome, values, text)}
        settled
        hidden={false}
        guess={null}
        material={null}
        onPick={() => undefined}
      />
    </HostContext>,
  );
}

const kept = () =>
  (JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Record<string, KeptAnswer[]>)[values.seed] ?? [];

/** What the other tab writes: its answers to the first questions, each its first option at 80 %. */
function otherTabWrites(count: number) {
  const answers = questions.slice(0, count).map(({ id, text: question, options, truth, advice }) => ({
    ...{ id, question, picked: options[0], right: options[truth], confidence: 0.8 },
    advised: advice && options[advice.choice],
    advisedConfidence: advice?.confidence ?? null,
  }));
  window.localStorage.setItem(KEY, JSON.stringify({ [values.seed]: answers }));
}

const heard = () => fireEvent(window, new StorageEvent('storage', { key: KEY }));
const picked = () =>
  screen.getAllByRole<HTMLInputElement>('radio').flatMap(radio => (radio.checked ? [radio.value] : []));
const pick = (option: string, sure: string) => {
  fireEvent.click(screen.getByText(option));
  fireEvent.click(screen.getByText(sure));
};
const told = words.elsewhere({ answer: first.options[0], sure: '80 %' });

it('keeps a question that was begun when another tab answers it, says which answer counts, and goes on', () => {
  draw();
  pick(first.options[1], '90 %');
  otherTabWrites(1);
  heard();
  expect(screen.getByRole('heading', { name: first.text })).toBeDefined();
  expect(screen.getByText('Question 1 of 20')).toBeDefined();
  expect(picked()).toEqual([first.options[1], NINETY]);
  expect(screen.getByText(told).getAttribute('role')).toBe('status');
  expect(screen.getAllByRole('radio').every(radio => radio.matches(':disabled'))).toBe(true);
  expect(screen.queryByRole('button', { name: words.submit })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.next }));
  expect(document.activeElement?.textContent).toBe(second.text);
  expect(kept().map(({ id, picked: answer }) => [id, answer])).toEqual([[first.id, first.options[0]]]);
});

it('is kept with one of the two picked, too, and stays while the other tab goes on', () => {
  draw();
  fireEvent.click(screen.getByText('90 %'));
  otherTabWrites(1);
  heard();
  otherTabWrites(3);
  heard();
  expect(picked()).toEqual([NINETY]);
  fireEvent.click(screen.getByRole('button', { name: words.next }));
  expect(screen.getByText('Question 4 of 20')).toBeDefined();
});

it('can be answered here once the other tab has taken its answers back', () => {
  draw();
  pick(first.options[1], '90 %');
  otherTabWrites(1);
  heard();
  otherTabWrites(0);
  heard();
  expect(screen.queryByText(told)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.submit }));
  expect(kept()).toMatchObject([{ id: first.id, picked: first.options[1], confidence: 0.9 }]);
});

it('answers nothing twice where the other tab was quicker and not yet heard', () => {
  draw();
  pick(first.options[1], '90 %');
  otherTabWrites(1);
  fireEvent.click(screen.getByRole('button', { name: words.submit }));
  expect(kept()).toMatchObject([{ id: first.id, picked: first.options[0], confidence: 0.8 }]);
  expect(screen.getByText(told)).toBeDefined();
  expect(screen.queryByText(first.fact)).toBeNull();
});

it('writes over an answer that fits its question no longer', () => {
  draw();
  pick(first.options[1], '90 %');
  otherTabWrites(1);
  window.localStorage.setItem(KEY, window.localStorage.getItem(KEY)!.replace(':0.8,', ':0.123,'));
  fireEvent.click(screen.getByRole('button', { name: words.submit }));
  expect(kept()).toMatchObject([{ id: first.id, picked: first.options[1], confidence: 0.9 }]);
});

it('leads to the result where the other tab has answered all', () => {
  draw();
  pick(first.options[1], '90 %');
  otherTabWrites(20);
  heard();
  fireEvent.click(screen.getByRole('button', { name: words.finish }));
  expect(screen.getByRole('button', { name: words.more })).toBeDefined();
});
