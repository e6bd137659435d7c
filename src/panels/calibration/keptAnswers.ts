import { type Table, tableOf } from '../../schema/index.ts';
import { tableColumns } from './tableColumns.ts';
import type { AskedTest, DrawnQuestion, TestAnswer } from './testYourselfOutcomes.ts';
import type { CalibrationText, TestYourselfText } from './types.ts';

/** An answer as it is kept and exported: in words, so that it stays true when questions are added. */
export interface KeptAnswer {
  readonly id: string;
  readonly question: string;
  readonly picked: string;
  readonly right: string;
  readonly confidence: number;
  readonly advised: string | null;
  readonly advisedConfidence: number | null;
}

/** All answers of a reader, by the seed that drew the questions. */
export type KeptAnswers = Readonly<Record<string, readonly KeptAnswer[]>>;

export function keepAnswer({ id, text, options, truth }: DrawnQuestion, answer: TestAnswer): KeptAnswer {
  return {
    id,
    question: text,
    picked: options[answer.choice],
    right: options[truth],
    confidence: answer.confidence,
    advised: answer.advice && options[answer.advice.choice],
    advisedConfidence: answer.advice?.confidence ?? null,
  };
}

/** The answers to these questions, each at the place of its question; null where there is none yet. */
export function answersTo(
  { questions, levels }: AskedTest,
  kept: readonly KeptAnswer[],
): readonly (TestAnswer | null)[] {
  return questions.map(question => {
    const answer = kept.find(one => one.id === question.id);
    const choice = answer ? placeOf(question, answer.picked) : null;
    if (!answer || choice === null) return null;
    if (!levels.some(({ confidence }) => confidence === answer.confidence)) return null;
    const advised = answer.advised === null ? null : placeOf(question, answer.advised);
    return {
      choice,
      confidence: answer.confidence,
      advice:
        advised === null || answer.advisedConfidence === null
          ? null
          : { choice: advised, confidence: answer.advisedConfidence },
    };
  });
}

function placeOf({ options }: DrawnQuestion, option: string): 0 | 1 | null {
  const place = options.indexOf(option);
  return place === 0 || place === 1 ? place : null;
}

/**
 * Reads what was kept; whatever is not an answer is left out, so that nothing a browser holds can break the
 * page.
 */
export function readKept(text: string | null): KeptAnswers {
  const kept = parsed(text);
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).map(([seed, answers]) => [
      seed,
      Array.isArray(answers) ? answers.filter(isKept) : [],
    ]),
  );
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKept(value: unknown): value is KeptAnswer {
  if (!isRecord(value)) return false;
  const { id, question, picked, right, confidence, advised, advisedConfidence } = value;
  const isChance = (chance: unknown) => typeof chance === 'number' && chance >= 0 && chance <= 1;
  return (
    [id, question, picked, right].every(word => typeof word === 'string') &&
    isChance(confidence) &&
    (advised === null
      ? advisedConfidence === null
      : typeof advised === 'string' && isChance(advisedConfidence))
  );
}

/** All answers as a table, for export. */
export function keptTable(
  kept: KeptAnswers,
  units: CalibrationText['units'],
  { tables: { kept: words } }: TestYourselfText,
): Table {
  return tableOf({
    caption: words.caption,
    columns: tableColumns(units, words.columns, {
      seed: null,
      id: null,
      question: null,
      picked: null,
      right: null,
      confidence: null,
      correct: null,
      advised: null,
      advisedConfidence: null,
    }),
    rows: Object.entries(kept).flatMap(([seed, answers]) =>
      answers.map(answer => ({
        seed: Number(seed),
        ...answer,
        correct: answer.picked === answer.right ? 1 : 0,
      })),
    ),
  });
}
