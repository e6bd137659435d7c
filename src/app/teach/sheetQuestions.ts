import type { AnsweredStep } from '../../lessons/answered.ts';

type Asked = Pick<AnsweredStep, 'question' | 'truthSaid' | 'unit'>;

/** The questions of a lesson as they stand on one sheet of paper: a later one must not tell what an earlier one asks. */
export function sheetQuestions(steps: readonly Asked[], gap: string): readonly string[] {
  return steps.map(({ question }, at) =>
    steps
      .slice(0, at)
      .filter(({ truthSaid, unit }) => unit !== 'choice' && truthSaid !== '')
      .reduce((text, { truthSaid }) => text.replaceAll(truthSaid, gap), question),
  );
}
