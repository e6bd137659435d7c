import { DEFAULT_RETURNS_SETTINGS } from '../../reader-files/returnsFile.ts';
import { RETURNS_FAULTS } from '../../reader-files/text.en.ts';
import type { FileAnswer, Work } from '../defineComputation.ts';
import { dateOf } from './dayWords.ts';
import { measureReturns } from './measureReturns.ts';
import { ownRecordAnswer } from './ownAnswer.ts';
import type { ReturnsOutcome, StageMeasure } from './ownReturnsOutcomes.ts';
import type { RealityGapValues } from './params.ts';
import { returnsSentence } from './returnsSentence.ts';

/** All that the page shows for a reader's file, as the command line prints it. */
export function* fileAnswer(text: string, values: RealityGapValues): Work<FileAnswer> {
  const outcome = yield* measureReturns(text, values, DEFAULT_RETURNS_SETTINGS);
  return printed(outcome);
}

function printed(outcome: ReturnsOutcome): FileAnswer {
  if (outcome.kind === 'refused') {
    const { fault, names, rejected } = outcome;
    return { sentence: RETURNS_FAULTS[fault], refused: fault, columns: names, rejectedRows: rejected };
  }
  const { stages, verdict, pairs, sameDays, rhythm, gaps, layout, rejected, rows, scale } = outcome;
  return {
    sentence: returnsSentence(outcome),
    file: { rows, ...layout, scale, rhythm, periodsPerYear: outcome.periodsPerYear },
    stages: Object.fromEntries(stages.map(stage => [stage.stage, stageAnswer(stage, outcome.hasDates)])),
    ...(verdict && ownRecordAnswer(verdict)),
    pairs,
    sameDays,
    gaps: gaps.map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to) })),
    rejectedRows: rejected,
  };
}

function stageAnswer({ content, from, to, statistics, interval }: StageMeasure, hasDates: boolean) {
  return {
    content,
    from: hasDates ? dateOf(from) : from,
    to: hasDates ? dateOf(to) : to,
    ...statistics,
    sharpeInterval: interval,
  };
}
