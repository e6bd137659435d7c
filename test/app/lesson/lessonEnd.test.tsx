import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LessonTold } from '../../../src/app/lesson/LessonTold.tsx';
import { type LessonRecord, tallyOf, withAnswer } from '../../../src/app/lesson/lessonRecord.ts';
import { LessonTextContext } from '../../../src/app/lesson/lessonWords.ts';
import type { AnsweredLesson, AnsweredStep } from '../../../src/lessons/answered.ts';
import howLong from '../../../src/lessons/en/how-long.json';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { InWords } from '../../words.tsx';

const LESSON = howLong as unknown as Lesson;
const [FIRST, SECOND, THIRD] = LESSON.steps.map(({ id }) => id) as [string, string, string];
const SHOWN = { guess: null, truth: [12], sure: null, within: 10, transfer: null, told: '' } as const;

const answered = {
  lesson: LESSON,
  steps: LESSON.steps.map(
    (_, at) =>
      ({ question: `Question ${at + 1}`, truthSaid: '12 of 100', unit: 'of-hundred' }) as AnsweredStep,
  ),
  beliefs: [],
  seed: 1,
} satisfies AnsweredLesson;

function draw(record: LessonRecord) {
  const nothing = () => undefined;
  const props = { lesson: LESSON, answered, record, onStep: nothing };
  render(
    <LessonTextContext value={lessonText}>
      <LessonTold {...props} />
    </LessonTextContext>,
    { wrapper: InWords },
  );
  return (question: string) =>
    screen.getByRole('button', { name: question }).closest('li')!.textContent!.replace(question, '');
}

describe('the last page of a lesson', () => {
  it('says of each question what was said, what it is, how sure and whether that was near', () => {
    const first = withAnswer({}, FIRST, { ...SHOWN, guess: [22], sure: 0.9 });
    const told = draw(withAnswer(first, SECOND, { ...SHOWN, guess: [23] }));
    expect(told('Question 1')).toBe(
      `You said22 of 100It is12 of 100How sure${lessonText.end.sure(0.9)}Within 10?yes`,
    );
    expect(told('Question 2')).toBe('You said23 of 100It is12 of 100How surenot saidWithin 10?no');
    expect(told('Question 3')).toBe(lessonText.end.unseen);
  });

  it('pretends nothing from few answers, and counts no answer that nobody guessed', () => {
    const told = draw(withAnswer({}, FIRST, { ...SHOWN, told: 'You left it at 50: 38 too many.' }));
    expect(told('Question 1')).toBe('It is 12 of 100. You left it at 50: 38 too many.');
    expect(screen.queryByText(/Near or right/)).toBe(null);
    expect(lessonText.end.tally({ guesses: 3, near: 1, sure: 2, isFew: true })).toBe(
      'Near or right: 1 of 3 guesses. You said of 2 how sure you were: too few to tell whether you are right as often as you are sure.',
    );
    expect(lessonText.end.tally({ guesses: 1, near: 1, sure: 0, isFew: true })).toBe(
      'Near or right: 1 of 1 guess.',
    );
  });
});

describe('how sure somebody was', () => {
  it('stays when the same answer is shown again after a reload, and is not said of another guess', () => {
    const first = withAnswer({}, FIRST, { ...SHOWN, guess: [22], sure: 0.7 });
    expect(withAnswer(first, FIRST, { ...SHOWN, guess: [22] })[FIRST]!.sure).toBe(0.7);
    expect(withAnswer(first, FIRST, { ...SHOWN, guess: [12] })[FIRST]!.sure).toBe(null);
    expect(withAnswer(first, FIRST, SHOWN)[FIRST]!.sure).toBe(null);
  });

  it('is counted with the guesses that came near', () => {
    const first = withAnswer({}, FIRST, { ...SHOWN, guess: [22], sure: 0.7 });
    const second = withAnswer(first, SECOND, { ...SHOWN, guess: [23] });
    expect(tallyOf(withAnswer(second, THIRD, SHOWN))).toEqual({ guesses: 2, near: 1, sure: 1, isFew: true });
  });
});
