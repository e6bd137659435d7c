/** Signs that are told apart when they are read out: no vowels, so that no word appears, no 0, 1, O or I. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 4;

/** Digits that two machines agree on: they differ by less than 2e-12, so a number seldom lies so near a border that they part. */
const DIGITS = 6;
/** Below this a difference of large numbers may be nothing but what was lost: counted as a step of its own size. */
const FINEST = 1e-6;
/** Of a long row so many are read, evenly spread: each more is a chance to part at a border. */
const MOST_OF_A_ROW = 64;

/**
 * A short code of an answer, drawn paths and all, equal on every machine that has computed the same numbers: "K7Q2". Numbers are
 * rounded to six digits before they are mixed in. Two machines part where a number lies within 2e-12 of the border between two
 * roundings: about once in 250,000 numbers, so that of answers with a few hundred numbers about one in a thousand could.
 */
export function answerCode(outcome: unknown): string {
  let mixed = mixText(0x811c9dc5, '');
  const mix = (text: string) => {
    mixed = mixText(mixed, text);
  };
  readAll(outcome, mix);
  let left = finished(mixed);
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS[left % SIGNS.length]!;
    left = Math.floor(left / SIGNS.length);
    return sign;
  }).join('');
}

/** Everything in an outcome in an order of its own: keys by name, rows from first to last. */
function readAll(value: unknown, mix: (text: string) => void): void {
  if (typeof value === 'number') mix(rounded(value));
  else if (Array.isArray(value) || ArrayBuffer.isView(value)) readRow(value as ArrayLike<unknown>, mix);
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fields).sort()) {
      mix(key);
      readAll(fields[key], mix);
    }
  } else mix(String(value));
}

function readRow(row: ArrayLike<unknown>, mix: (text: string) => void): void {
  mix(`${row.length}`);
  const count = Math.min(row.length, MOST_OF_A_ROW);
  for (let at = 0; at < count; at++) readAll(row[Math.floor((at * row.length) / count)], mix);
}

/** A number as two machines agree on it. Whole numbers are exact. */
function rounded(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  // Adding 0 makes one of the two zeros.
  if (Math.abs(value) < 1) return String(Math.round(value / FINEST) + 0);
  return String(Number(value.toPrecision(DIGITS)));
}

/** FNV-1a over the signs of a text, and a border after it. */
function mixText(before: number, text: string): number {
  let mixed = before;
  for (let at = 0; at <= text.length; at++) {
    mixed = Math.imul(mixed ^ (at < text.length ? text.charCodeAt(at) : 0x1f), 0x01000193);
  }
  return mixed;
}

/** All bits of a mixture spread over the number, so that each sign depends on each. */
function finished(mixed: number): number {
  const first = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
