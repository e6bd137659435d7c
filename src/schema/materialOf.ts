import type { Material, MaterialText } from './material.ts';

/** A text as material, with nothing said about it yet. */
export function materialOf(text: string, name = ''): MaterialText {
  const steps = materialSteps([text], name);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return { ...value, text };
  }
}

/** A text in pieces, in steps of some ten milliseconds, for many millions of letters; yields the share done. */
export function* materialSteps(parts: readonly string[], name: string): Generator<number, Material> {
  return { name, hash: yield* contentHash(parts), parts, settings: {} };
}

/** Letters of a step. */
const STEP = 2 ** 20;

/** Odd numbers near the golden ratio and e times 2³²: each step spreads a letter over all bits. */
const [FIRST_FACTOR, SECOND_FACTOR] = [0x9e3779b1, 0xadf85459];

/**
 * 64 bits of a text and its length, in hexadecimal digits: two sums of the kind FNV-1a, each letter multiplied into them,
 * and mixed once at the end. Not for secrets; two files of one reader differ in it but for one chance in 10¹⁹.
 */
function* contentHash(parts: readonly string[]): Generator<number, string> {
  const letters = parts.reduce((sum, { length }) => sum + length, 0);
  let sums: Sums = [0x811c9dc5, 0x7f4a7c15];
  let done = 0;
  for (const part of parts)
    for (let start = 0; start < part.length; start += STEP) {
      const piece = part.slice(start, start + STEP);
      sums = mixed(sums, piece);
      done += piece.length;
      if (done < letters) yield done / letters;
    }
  const [first, second] = sums;
  return [first ^ (second >>> 13), second ^ (first >>> 16), letters].map(hexadecimal).join('-');
}

type Sums = readonly [first: number, second: number];

function mixed([first, second]: Sums, text: string): Sums {
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    first = Math.imul(first ^ letter, FIRST_FACTOR);
    second = Math.imul(second ^ letter, SECOND_FACTOR);
    second ^= second >>> 15;
  }
  return [first, second];
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
