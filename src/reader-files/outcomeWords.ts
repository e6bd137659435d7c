import { folded } from './cellWords.ts';
import words from './outcomeWords.json' with { type: 'json' };

const DICTIONARIES = words.languages.map(
  ({ yes, no }) =>
    new Map<string, 0 | 1>([...yes.map(word => [word, 1] as const), ...no.map(word => [word, 0] as const)]),
);
/** Digits and the words of programs are the same in all languages. */
const ANYWHERE = new Map<string, 0 | 1>([
  ['1', 1],
  ['0', 0],
  ['true', 1],
  ['false', 0],
]);

/** Words for what is neither yes nor no: void, drawn, still open. */
const VOID = new Set(words.neither);

/** A word of an outcome column as it is compared: folded, without marks around it; numbers without their zeros. */
export function outcomeKey(cell: string): string {
  const text = folded(cell.length > 60 ? cell.slice(0, 60) : cell)
    .replaceAll(/^["'([]+|["')\].!]+$/g, '')
    .replace(/['’]/g, '');
  const number = /^([-+\u2212]?)0*(\d+)(?:[.,]0*)?$/.exec(text);
  if (number)
    return `${number[1] === '+' || Number(number[2]) === 0 ? '' : number[1]!.replace('\u2212', '-')}${number[2]}`;
  if (/^[-+]?0*[.,]0+$/.test(text)) return '0';
  return text.replaceAll(/[\s_]+/g, ' ');
}

/** True for a word that is neither yes nor no by its meaning; such rows are left out. */
export function isVoidOutcome(key: string): boolean {
  return VOID.has(key);
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
  if (counts.has(MINUS_ONE) && keys.every(key => key === MINUS_ONE || key === '1' || key === '0'))
    return {
      meanings: new Map([
        [MINUS_ONE, 0],
        ['1', 1],
      ]),
      isCertain: true,
    };
  const known = DICTIONARIES.map(words => ({
    words,
    rows: rowsOf(counts, key => words.has(key) || ANYWHERE.has(key)),
  }));
  const most = Math.max(...known.map(({ rows }) => rows));
  const best = known.filter(({ rows }) => rows === most && most > 0).map(({ words }) => words);
  const meanings = new Map<string, 0 | 1>();
  let isCertain = best.length > 0;
  for (const key of keys) {
    const found = new Set(best.flatMap(words => words.get(key) ?? ANYWHERE.get(key) ?? []));
    if (found.size > 1) isCertain = false;
    const meaning = [...found][0];
    if (meaning !== undefined) meanings.set(key, meaning);
  }
  return { meanings, isCertain };
}

function rowsOf(counts: ReadonlyMap<string, number>, test: (key: string) => boolean): number {
  let rows = 0;
  for (const [key, count] of counts) if (test(key)) rows += count;
  return rows;
}
