import type { Material } from './material.ts';

/** A text as material, with nothing said about it yet. */
export function materialOf(text: string, name = ''): Material {
  const steps = materialSteps(text, name);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some ten milliseconds, for texts of many millions of letters; yields the share done. */
export function* materialSteps(text: string, name: string): Generator<number, Material> {
  return { name, hash: yield* contentHash(text), text, settings: {} };
}

/** Letters of a step. */
const STEP = 2 ** 20;

/** Odd numbers near the golden ratio and e times 2³²: each step spreads a letter over all bits. */
const [FIRST_FACTOR, SECOND_FACTOR] = [0x9e3779b1, 0xadf85459];

/**
 * 64 bits of a text and its length, in hexadecimal digits: two sums of the kind FNV-1a, each letter multiplied into them,
 * and mixed once at the end. Not for secrets; two files of one reader differ in it but for one chance in 10¹⁹.
 */
function* contentHash(text: string): Generator<number, string> {
  let [first, second] = [0x811c9dc5, 0x7f4a7c15];
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    first = Math.imul(first ^ letter, FIRST_FACTOR);
    second = Math.imul(second ^ letter, SECOND_FACTOR);
    second ^= second >>> 15;
    if (place % STEP === STEP - 1) yield place / text.length;
  }
  return [first ^ (second >>> 13), second ^ (first >>> 16), text.length].map(hexadecimal).join('-');
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
