import type { AskedFile } from '../../reader-files/reading.ts';
import { writeDay } from '../../reader-files/writeDay.ts';
import type { AnswerFile, FileAnswer, Work } from '../defineComputation.ts';
import { eveLeverage, stormLeverage } from './calmOutcome.ts';
import type { CalmValues } from './calmParams.ts';
import { measureOwnDays } from './measureOwnDays.ts';
import type { LearnedDays, OwnCalmReading } from './ownCalmOutcomes.ts';
import { ownCalmSentence, ownDaysNotes, readingWordsFor } from './ownCalmTold.ts';
import type { GuardrailsValues } from './params.ts';
import type { OwnCalmText } from './types.ts';

/** What networks learn from a reader's own prices, as the command line prints it. */
export function fileAnswer(words: OwnCalmText): AnswerFile<GuardrailsValues> {
  return function* answer(material, values): Work<FileAnswer> {
    const outcome = yield* withoutPictures(measureOwnDays(material.text, values, material.settings));
    return printed(outcome, values, words);
  };
}

/** The command line shows nothing on the way. */
function* withoutPictures(work: Work<OwnCalmReading, OwnCalmReading>): Work<OwnCalmReading> {
  let step = work.next();
  for (; !step.done; step = work.next()) yield typeof step.value === 'number' ? step.value : step.value.share;
  return step.value;
}

function printed(outcome: OwnCalmReading, values: CalmValues, words: OwnCalmText): FileAnswer {
  switch (outcome.kind) {
    case 'refused':
      return {
        sentence: words.refused[outcome.fault],
        refused: outcome.fault,
        columns: words.columnNames(outcome.names),
        rejectedRows: outcome.rejected,
      };
    case 'asked':
      return askedAnswer(outcome, words);
    case 'unfit':
      return {
        sentence: words.unfit(outcome.unfit),
        refused: outcome.unfit.why,
        columns: words.columnNames(outcome.file.layout.names),
        rejectedRows: outcome.file.rejected,
      };
    case 'learned':
      return learnedAnswer(outcome, values, words);
    default:
      return outcome satisfies never;
  }
}

function askedAnswer({ questions, columns, reading }: AskedFile, words: OwnCalmText): FileAnswer {
  const asking = readingWordsFor(reading, columns['liveColumn'] ?? null, words);
  return {
    sentence: questions.map(question => asking.questionForCommand(question, reading.names)).join(' '),
    refused: 'asked',
    questions,
    columns: words.columnNames(reading.names),
  };
}

function learnedAnswer(outcome: LearnedDays, values: CalmValues, words: OwnCalmText): FileAnswer {
  const { own, window, calm, isStill, content, column, file, reading } = outcome;
  const { dates, ...days } = own;
  return {
    sentence: ownCalmSentence(outcome, words),
    notes: ownDaysNotes(outcome, values, words),
    file: {
      column: words.columnNames(file.layout.names)[column] ?? null,
      content,
      notes: reading.notes,
      ...days,
      firstDay: dates && writeDay(dates[0]!),
    },
    window: { ...window, ...calm.seen, isStill },
    weights: calm.hash,
    models: (calm.models ?? []).map(model => ({
      id: model.id,
      later: model.calm,
      storm: model.storm,
      eveSpread: model.eveSpread,
      eveLeverage: eveLeverage(model),
      stormLeverage: stormLeverage(model),
    })),
    rejectedRows: file.rejected,
  };
}
