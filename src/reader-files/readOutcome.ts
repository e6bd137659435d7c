const WORDS: Readonly<Record<string, 0 | 1>> = {
  '1': 1,
  '0': 0,
  true: 1,
  false: 0,
  t: 1,
  f: 0,
  yes: 1,
  no: 0,
  y: 1,
  n: 0,
  win: 1,
  loss: 0,
  won: 1,
  lost: 0,
  lose: 0,
  w: 1,
  l: 0,
  up: 1,
  down: 0,
  right: 1,
  wrong: 0,
  correct: 1,
  incorrect: 0,
  hit: 1,
  miss: 0,
};

/**
 * What happened, as 1 or 0: 1/0, true/false, yes/no, win/loss, up/down, right/wrong, hit/miss; null if it is
 * none.
 */
export function readOutcome(cell: string): 0 | 1 | null {
  const text = cell.trim().toLowerCase();
  if (Object.hasOwn(WORDS, text)) return WORDS[text]!;
  if (/^\+?0*[01](?:[.,]0*)?$/.test(text)) return Number(text.replace(',', '.')) as 0 | 1;
  return /^0*[.,]0+$/.test(text) ? 0 : null;
}
