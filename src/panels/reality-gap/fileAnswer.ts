import { writeDay } from '../../reader-files/writeDay.ts';
import type { AnswerFile, FileAnswer, Work } from '../defineComputation.ts';
import { measureReturns } from './measureReturns.ts';
import { ownRecordAnswer, wordedReason } from './ownAnswer.ts';
import type { ReturnsOutcome, StageMeasure } from './ownReturnsOutcomes.ts';
import type { RealityGapValues } from './params.ts';
import { returnsSentence } from './returnsSentence.ts';
import type { AnswerText, OwnNumbersText } from './types.ts';

/** All that the page shows for a reader's file, as the command line prints it. */
export function fileAnswer(
  reasons: AnswerText['reasons'],
  words: OwnNumbersText,
): AnswerFile<RealityGapValues> {
  return function* answer(material, values): Work<FileAnswer> {
    const outcome = yield* measureReturns(material.text, values, material.settings);
    return printed(outcome, reasons, words);
  };
}

function printed(outcome: ReturnsOutcome, reasons: AnswerText['reasons'], words: OwnNumbersText): FileAnswer {
  if (outcome.kind === 'refused') {
    const { fault, names, rejected } = outcome;
    return {
      sentence: words.file.refused[fault],
      refused: fault,
      columns: words.file.columnNames(names),
      rejectedRows: rejected,
    };
  }
  if (outcome.kind === 'asked') {
    const { questions, reading } = outcome;
    return {
      sentence: questions
        .map(question => words.file.reading.questionForCommand(question, reading.names))
        .join(' '),
      refused: 'asked',
      questions,
      columns: words.file.columnNames(reading.names),
    };
  }
  const { stages, verdict, pairs, sameDays, rhythm, gaps, layout, rejected, rows, scale } = outcome;
  return {
    sentence: returnsSentence(outcome, words.file),
    file: {
      rows,
      ...layout,
      names: words.file.columnNames(layout.names),
      scale,
      rhythm,
      periodsPerYear: outcome.periodsPerYear,
      notes: outcome.reading.notes,
    },
    stages: Object.fromEntries(stages.map(stage => [stage.stage, stageAnswer(stage, outcome.hasDates)])),
    ...(verdict && ownRecordAnswer(verdict, reasons)),
    pairs: pairs.map(pair => wordedReason(pair, reasons)),
    sameDays,
    gaps: gaps.map(({ from, to }) => ({ from: writeDay(from), to: writeDay(to) })),
    rejectedRows: rejected,
  };
}

function stageAnswer(
  { content, from, to, statistics, noRatio, ruin, interval }: StageMeasure,
  hasDates: boolean,
) {
  return {
    content,
    from: hasDates ? writeDay(from) : from,
    to: hasDates ? writeDay(to) : to,
    ...statistics,
    ...(noRatio && { sharpeReason: noRatio }),
    ...(ruin && { ruin }),
    sharpeInterval: interval,
  };
}
