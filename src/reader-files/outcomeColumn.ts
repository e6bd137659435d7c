import { isEmptyCell } from './cellWords.ts';
import {
  hasSignedZero,
  isMark,
  isNegativeCode,
  isVoidOutcome,
  type OutcomeReading,
  outcomeKey,
  readOutcomeWords,
  signedMeanings,
  type ZeroOutcome,
  zeroBeside,
} from './outcomeWords.ts';
import type { Question } from './reading.ts';

/** What each row of an outcome column says. */
export interface OutcomeColumn {
  /** The words as they are compared. */
  readonly keys: readonly string[];
  /** 1, 0 or NEITHER. */
  readonly outcomes: Uint8Array;
  readonly meanings: ReadonlyMap<string, 0 | 1>;
  readonly questions: readonly Question[];
  /** Blank outcomes that count as a no. */
  readonly blanksAsNo: number;
}

export const NEITHER = 2;

const MOST_WORDS = 200;
const MOST_CHOICES = 12;
/** A word that nobody knows is likelier to mean yes than one that is known to mean no. */
const UNKNOWN = 0.5;
/** From these shares of rows on, words that nobody knows may be outcomes of their own. */
/** One word or two that nobody knows may well say that there was no outcome. */
const SEVERAL_UNKNOWN = 3;
const [UNKNOWN_WORDS, UNKNOWN_BESIDE_ONE] = [0.2, 0.05];

/** What is known about the outcomes beside their words. */
export interface OutcomeSaid {
  /** The word that means yes, where the reader or the forecast's name says it; all others then mean no. */
  readonly yesValue: string | null;
  /** Words that are outcomes of their own, such as a draw among three; else draws are left out. */
  readonly classes: ReadonlySet<string>;
  readonly blankOutcome: 'no' | 'open' | null;
  /** What 0 is beside 1 and −1, where the reader or a column of calls in the same numbers says it. */
  readonly zeroOutcome: ZeroOutcome | null;
  /** True where a name says that a question was settled, so that −1 beside 0 and 1 may stand for what was not. */
  readonly isSettled: boolean;
  /** The words of the forecast's name: of outcomes that nobody knows, the one that it begins like is the likeliest. */
  readonly statedWords: readonly string[];
  /** True for a row with a forecast; what else stands in the column, such as a summary below, is no outcome. */
  readonly isStated: (row: number) => boolean;
}

/** What the rows of an outcome column say, by all of its words together. */
export function readOutcomes(cells: readonly string[], said: OutcomeSaid): OutcomeColumn {
  const keys = outcomeKeys(cells);
  const hasMarks = keys.includes('+');
  const isBlank = (key: string) => isEmptyCell(key) && !(hasMarks && isMark(key));
  const { counts, blank } = countsOf(keys, isBlank, said.isStated);
  const marked = markedOnly(counts, blank);
  const blankQuestion: readonly Question[] =
    marked !== null && said.blankOutcome === null
      ? [{ id: 'blankOutcome', why: 'blanks', choices: ['no', 'open'], told: { word: marked } }]
      : [];
  const yes = marked ?? (said.yesValue === null ? null : outcomeKey(said.yesValue));
  const zero = zeroOf(counts, said);
  const read =
    yes === null
      ? ((zero && signedMeanings(counts, zero)) ?? readOutcomeWords(counts))
      : saidMeanings(counts, yes, said.classes);
  const ofBlank = marked !== null && said.blankOutcome === 'no' ? 0 : NEITHER;
  const outcomes = Uint8Array.from(keys, key => read.meanings.get(key) ?? (isBlank(key) ? ofBlank : NEITHER));
  const questions = yes === null ? wordQuestions(counts, read, said.statedWords) : [];
  const zeroQuestion: readonly Question[] =
    yes === null && zero === null && hasSignedZero(counts)
      ? [{ id: 'zeroOutcome', why: 'signs', choices: likelyZero(counts, said) }]
      : [];
  return {
    keys,
    outcomes,
    meanings: read.meanings,
    questions: [...questions, ...blankQuestion, ...zeroQuestion],
    blanksAsNo: ofBlank === 0 ? blank : 0,
  };
}

/** How often each word stands in rows that count, up to so many words, and how many of these rows are blank. */
function countsOf(
  keys: readonly string[],
  isBlank: (key: string) => boolean,
  isStated: (row: number) => boolean,
): { readonly counts: ReadonlyMap<string, number>; readonly blank: number } {
  const counts = new Map<string, number>();
  let blank = 0;
  for (const [row, key] of keys.entries()) {
    if (!isStated(row)) continue;
    if (isBlank(key)) blank++;
    else if (counts.has(key) || counts.size < MOST_WORDS) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, blank };
}

/** What 0 is beside 1 and numbers below zero; null where that has to be asked. */
function zeroOf(counts: ReadonlyMap<string, number>, said: OutcomeSaid): ZeroOutcome | null {
  if (said.zeroOutcome !== null) return said.zeroOutcome;
  const zero = zeroBeside(counts);
  if (zero === 'either') return null;
  return zero === 'open' || said.isSettled ? zero : null;
}

function likelyZero(counts: ReadonlyMap<string, number>, { isSettled }: OutcomeSaid): readonly ZeroOutcome[] {
  return isSettled || zeroBeside(counts) === 'no' ? ['no', 'open'] : ['open', 'no'];
}

/** As large a part of the rows must be blank for a blank to say something. */
const BLANK_SHARE = 0.1;

/** The only word of a column that is blank elsewhere: what happened is ticked, and nothing says what did not. */
function markedOnly(counts: ReadonlyMap<string, number>, blank: number): string | null {
  const [only] = counts;
  if (!only || counts.size > 1 || blank < BLANK_SHARE * (blank + only[1])) return null;
  const meaning = readOutcomeWords(counts).meanings.get(only[0]);
  return meaning === 0 ? null : only[0];
}

/** The words of a column as they are compared; each is folded once, however often it stands there. */
export function outcomeKeys(cells: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  return cells.map(cell => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const key = outcomeKey(cell);
    if (known.size < MOST_WORDS) known.set(cell, key);
    return key;
  });
}

function saidMeanings(
  counts: ReadonlyMap<string, number>,
  yes: string,
  classes: ReadonlySet<string>,
): OutcomeReading {
  const words = [...counts.keys()].filter(key => key === yes || classes.has(key) || !isVoidOutcome(key));
  return { meanings: new Map(words.map(key => [key, key === yes ? 1 : 0])), isCertain: true };
}

/** Words that nobody knows, or that languages read differently, are asked about. */
function wordQuestions(
  counts: ReadonlyMap<string, number>,
  { meanings, isCertain }: OutcomeReading,
  statedWords: readonly string[],
): readonly Question[] {
  const words = [...counts].filter(([key]) => !isVoidOutcome(key) && key !== '0.5' && key !== '0,5');
  const rows = rowsOf(words);
  const isLeftOut = (key: string) =>
    meanings.has('-1') ? key === '0' : meanings.has('0') && isNegativeCode(key);
  const unknown = rowsOf(words.filter(([key]) => !meanings.has(key) && !isLeftOut(key)));
  const classes = new Set(words.flatMap(([key]) => meanings.get(key) ?? []));
  const others = words.filter(([key]) => !meanings.has(key) && !isLeftOut(key)).length;
  const isHalfKnown =
    unknown > UNKNOWN_WORDS * rows ||
    (others >= SEVERAL_UNKNOWN && unknown > UNKNOWN_BESIDE_ONE * rows) ||
    (classes.size === 1 && unknown > UNKNOWN_BESIDE_ONE * rows);
  const isOneMeaning = classes.size === 1 && words.filter(([key]) => meanings.has(key)).length > 1;
  if (rows === 0 || (isCertain && !isHalfKnown && !isOneMeaning)) return [];
  const begun = begunLike(
    words.map(([key]) => key),
    statedWords,
  );
  const likelihoodOf = (key: string) => (meanings.get(key) ?? UNKNOWN) + (key === begun ? BEGUN_LIKE : 0);
  const often = words.toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  const likely = often.slice(0, MOST_CHOICES).sort((a, b) => likelihoodOf(b) - likelihoodOf(a));
  const why = isHalfKnown ? 'unknownWords' : isCertain ? 'oneMeaning' : 'languages';
  return [{ id: 'yesValue', why, choices: likely }];
}

/** Less than what is between a word that is known and one that nobody knows. */
const BEGUN_LIKE = 0.1;

/** The only one of the outcomes with which a word of the forecast's name begins: "B" for "prob_benign"; null for none. */
function begunLike(keys: readonly string[], statedWords: readonly string[]): string | null {
  const found = keys.filter(
    key => /^\p{L}+$/u.test(key) && statedWords.slice(1).some(word => word.startsWith(key)),
  );
  return found.length === 1 ? found[0]! : null;
}

function rowsOf(words: readonly (readonly [string, number])[]): number {
  return words.reduce((sum, [, count]) => sum + count, 0);
}
