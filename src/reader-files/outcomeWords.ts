import { folded } from './cellWords.ts';
import { directionOf, isDenied } from './eventNames.ts';
import words from './outcomeWords.json' with { type: 'json' };

const DICTIONARIES = words.languages.map(
  ({ yes, no }) =>
    new Map<string, 0 | 1>([...yes.map(word => [word, 1] as const), ...no.map(word => [word, 0] as const)]),
);
/** Digits, marks and the words of programs are the same in all languages. */
const ANYWHERE = new Map<string, 0 | 1>([
  ['1', 1],
  ['0', 0],
  ['true', 1],
  ['false', 0],
  ...words.marks.yes.map(mark => [mark, 1] as const),
  ...words.marks.no.map(mark => [mark, 0] as const),
]);

/** A minus that stands beside a plus is an outcome; alone it is an empty cell. */
export function isMark(cell: string): boolean {
  return ANYWHERE.has(cell.trim());
}

/** Words for what is neither yes nor no: void, drawn, still open. */
const VOID = new Set(words.neither);

/** "Resolved: yes", "outcome = no (by vote)", "Yes - confirmed" say it in more words. */
const TOLD =
  /^(?:(?:resolved|resolves|resolution|outcome|result|answer|status|final)(?: (?:as|to|is))?\s*[:=\u2013-]\s*)?(\p{L}[\p{L} ]*?)(?:\s*[([].*|\s+[-\u2013\u2014].*|\s*[:;,].*)?$/u;

/** "$1.00" and "$0" are what a contract paid; "100 %" and "0 %" how sure it is afterwards. */
const WHOLE_SHARE = /^[$€£]\s*([01])(?:[.,]0+)?$|^(?:(100)|0)(?:[.,]0+)?\s*[%¢]$/;

/** A word of an outcome column as it is compared: folded, without marks around it; numbers without their zeros. */
export function outcomeKey(cell: string): string {
  const text = folded(cell.length > 60 ? cell.slice(0, 60) : cell)
    .replaceAll(/^["'([]+|["')\].!]+$/g, '')
    .replace(/['’]/g, '');
  const whole = WHOLE_SHARE.exec(text);
  if (whole) return whole[1] ?? (whole[2] ? '1' : '0');
  const told = TOLD.exec(text)?.[1] ?? text;
  const number = /^([-+\u2212]?)0*(\d+)(?:[.,]0*)?$/.exec(told);
  if (number)
    return `${number[1] === '+' || Number(number[2]) === 0 ? '' : number[1]!.replace('\u2212', '-')}${number[2]}`;
  if (/^[-+]?0*[.,]0+$/.test(told)) return '0';
  return told.replaceAll(/[\s_]+/g, ' ');
}

/** True for a word that is neither yes nor no by its meaning; such rows are left out. */
export function isVoidOutcome(key: string): boolean {
  return VOID.has(key);
}

const TRUTHS = new Set([...words.truths, ...words.marks.yes, ...words.marks.no]);

/** True for a word that says yes or no to what its column is named, and does not name what happened. */
export function isTruth(key: string): boolean {
  return TRUTHS.has(key);
}

/** What the words of an outcome column mean. */
export interface OutcomeReading {
  /** 1 for yes, 0 for no, by the word's key; words that are not in it are neither. */
  readonly meanings: ReadonlyMap<string, 0 | 1>;
  /** False where languages disagree, or where two words are known by nobody: the reader has to say which is yes. */
  readonly isCertain: boolean;
}

const MINUS_ONE = '-1';

/**
 * What the words of a column mean, by all of them together: the languages that know most of the words must agree.
 *
 * @param counts how often each word stands in the column, by its key, void words left out.
 */
export function readOutcomeWords(counts: ReadonlyMap<string, number>): OutcomeReading {
  const keys = [...counts.keys()].filter(
    key => !isVoidOutcome(key) || DICTIONARIES.some(one => one.has(key)),
  );
  if (isSigned(keys)) return signedOutcomes(counts, zeroBeside(counts));
  const known = DICTIONARIES.map(words => ({
    words,
    rows: rowsOf(counts, key => words.has(key) || ANYWHERE.has(key)),
  }));
  const most = Math.max(...known.map(({ rows }) => rows));
  const best = known.filter(({ rows }) => rows === most && most > 0).map(({ words }) => words);
  if (best.length === 0) return directions(keys);
  const meanings = new Map<string, 0 | 1>();
  let isCertain = true;
  for (const key of keys) {
    const found = new Set(best.flatMap(words => words.get(key) ?? ANYWHERE.get(key) ?? []));
    if (found.size > 1) isCertain = false;
    const meaning = [...found][0];
    if (meaning !== undefined) meanings.set(key, meaning);
  }
  return { meanings, isCertain };
}

/** True for a number below zero that stands for no outcome, such as −1 for what was annulled, beside 0 and 1. */
export function isNegativeCode(key: string): boolean {
  return /^-\d+$/.test(key);
}

/** 1 and −1, or 1, 0 and numbers below zero, and no other words. */
function isSigned(keys: readonly string[]): boolean {
  const has = (key: string) => keys.includes(key);
  const areSigns = keys.every(key => key === '1' || key === '0' || isNegativeCode(key));
  return areSigns && (has(MINUS_ONE) || (has('0') && has('1') && keys.length > 2));
}

/** What an outcome of 0 is beside 1 and numbers below zero: a no, or neither side, with −1 as the no. */
export type ZeroOutcome = 'no' | 'open';

/** A code for what has no outcome stands less often than half the zeros; a flat market at most a quarter as often as a fall. */
const [CODES_TO_ZEROS, ZEROS_TO_FALLS] = [0.5, 0.25];

/** What 0 is beside 1 and numbers below zero by how often each stands there; "either" where that leaves it open. */
export function zeroBeside(counts: ReadonlyMap<string, number>): ZeroOutcome | 'either' {
  const [zeros, falls] = [counts.get('0') ?? 0, rowsOf(counts, isNegativeCode)];
  if (zeros <= ZEROS_TO_FALLS * falls) return 'open';
  const codes = [...counts.keys()].filter(isNegativeCode).length;
  return falls <= (codes > 1 ? 1 : CODES_TO_ZEROS) * zeros ? 'no' : 'either';
}

/** The words of a signed column, once it is known what 0 is; null for any other column. */
export function signedMeanings(
  counts: ReadonlyMap<string, number>,
  zero: ZeroOutcome,
): OutcomeReading | null {
  return isSigned([...counts.keys()].filter(key => !isVoidOutcome(key)))
    ? signedOutcomes(counts, zero)
    : null;
}

/** True where 0 and 1 stand beside numbers below zero. */
export function hasSignedZero(counts: ReadonlyMap<string, number>): boolean {
  return counts.has('0') && isSigned([...counts.keys()].filter(key => !isVoidOutcome(key)));
}

function signedOutcomes(counts: ReadonlyMap<string, number>, zero: ZeroOutcome | 'either'): OutcomeReading {
  const no = zero === 'open' || !counts.has('0') ? MINUS_ONE : '0';
  return {
    meanings: new Map([
      [no, 0],
      ['1', 1],
    ]),
    isCertain: true,
  };
}

/** Two outcomes of which one is the other denied: "paid" and "not paid". */
function deniedPair(keys: readonly string[]): ReadonlyMap<string, 0 | 1> | null {
  const [plain, denied] = keys.toSorted((a, b) => a.length - b.length);
  if (keys.length !== 2 || !isDenied(denied!, plain!)) return null;
  return new Map([
    [plain!, 1],
    [denied!, 0],
  ]);
}

/** Words of a direction that are no outcomes of their own in any language: both sides must be there. */
function directions(keys: readonly string[]): OutcomeReading {
  const ways = keys.map(key => [key, directionOf(key)] as const);
  const denied = deniedPair(keys);
  if (denied !== null) return { meanings: denied, isCertain: true };
  const isBoth = [0, 1].every(way => ways.some(([, one]) => one === way));
  if (!isBoth || ways.some(([, way]) => way === null)) return { meanings: new Map(), isCertain: false };
  return { meanings: new Map(ways.map(([key, way]) => [key, way!])), isCertain: true };
}

function rowsOf(counts: ReadonlyMap<string, number>, test: (key: string) => boolean): number {
  let rows = 0;
  for (const [key, count] of counts) if (test(key)) rows += count;
  return rows;
}
