import { loadPart } from '../../charts/loadPart.ts';
import {
  accepted,
  isSeedName,
  loadSeedNames,
  MAX_SEED,
  type Result,
  refused,
  shortened,
} from '../../schema/index.ts';

/** Why a typed seed is not taken. */
export type ClassSeedReason =
  | { readonly kind: 'no-such-words'; readonly text: string }
  | { readonly kind: 'not-a-seed'; readonly text: string; readonly most: number };

/** A number as it is said, in groups of three. */
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/** Reads a seed as a class hears it: its two words, or its number. Null where the list of words did not arrive. */
export async function readClassSeed(typed: string): Promise<Result<number, ClassSeedReason> | null> {
  const text = typed.trim();
  if (isSeedName(text)) return readWords(text);
  const digits = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MAX_SEED
    ? accepted(Number(digits))
    : refused({ kind: 'not-a-seed', text: shortened(text), most: MAX_SEED });
}

async function readWords(text: string): Promise<Result<number, ClassSeedReason> | null> {
  const names = await loadPart(loadSeedNames).catch(() => null);
  if (names === null) return null;
  const seed = names.seedOfWords(text);
  return seed === null ? refused({ kind: 'no-such-words', text: shortened(text) }) : accepted(seed);
}
