import { DEFAULT_RETURNS_SETTINGS, type ReturnsFileSettings } from '../../reader-files/returnsFile.ts';
import { RETURNS_FAULTS } from '../../reader-files/text.en.ts';
import type { MaterialSettings } from '../../schema/index.ts';
import type { FileAnswer, FileComputation, Work } from '../defineComputation.ts';
import { dateOf } from './dayWords.ts';
import { measureReturns } from './measureReturns.ts';
import { ownRecordAnswer } from './ownAnswer.ts';
import type { ReturnsOutcome, StageMeasure } from './ownReturnsOutcomes.ts';
import type { RealityGapValues } from './params.ts';
import { returnsSentence } from './returnsSentence.ts';

/** What is made of a reader's own returns. */
export const files: FileComputation<RealityGapValues> = {
  readings: {
    returns: {
      read: ({ text, settings }, values) => measureReturns(text, values, fileSettingsOf(settings)),
    },
  },
  answer: ({ text }, values) => fileAnswer(text, values),
};

function numberIn(settings: MaterialSettings, name: string): number | null {
  const value = settings[name];
  return typeof value === 'number' ? value : null;
}

function fileSettingsOf(settings: MaterialSettings): Partial<ReturnsFileSettings> {
  const { content, scale } = settings;
  return {
    dateColumn: numberIn(settings, 'dateColumn'),
    testColumn: numberIn(settings, 'testColumn'),
    paperColumn: numberIn(settings, 'paperColumn'),
    liveColumn: numberIn(settings, 'liveColumn'),
    content: content === 'returns' || content === 'equity' ? content : null,
    scale: scale === 'fraction' || scale === 'percent' ? scale : null,
  };
}

/** All that the page shows for a reader's file, as the command line prints it. */
function* fileAnswer(text: string, values: RealityGapValues): Work<FileAnswer> {
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
