import { accepted, type Result, refused, shortened } from './result.ts';

/** The range of a guess, in the unit of its truth. */
interface TalliedRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** Where raised hands are counted: guesses from one number to another, both of them included. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
}

/** A class's guesses: how many hands were raised for each part of a guess's range. */
export interface Tally {
  readonly buckets: readonly Bucket[];
  /** As many as there are buckets. */
  readonly hands: readonly number[];
  /** What each bucket is called: "20 to 39". */
  readonly labels: readonly string[];
  /** In which of them the answer is; null until it is shown. */
  readonly truth: number | null;
}

/** So many are told apart by raised hands; of fewer possible guesses, each is one. */
const BUCKETS = 5;
/** More than a lecture hall holds was not counted but mistyped. */
const MOST_HANDS = 500;

/** The parts of a guess's range for which hands are raised: five as equal as its steps allow, or each guess that there can be. */
export function bucketsOf({ minimum, maximum, step }: TalliedRange): readonly Bucket[] {
  const steps = Math.round((maximum - minimum) / step);
  const count = Math.min(BUCKETS, steps + 1);
  const first = (bucket: number) =>
    steps < BUCKETS ? bucket : bucket === count ? steps + 1 : Math.round((bucket * steps) / count);
  return Array.from({ length: count }, (_, bucket) => ({
    from: minimum + first(bucket) * step,
    to: minimum + (first(bucket + 1) - 1) * step,
  }));
}

/** In which bucket a number is, as it is told: on the nearest step, and one beyond the range in the bucket at its end. */
export function bucketAt(
  buckets: readonly Bucket[],
  { minimum, maximum, step }: TalliedRange,
  value: number,
) {
  const stepped = minimum + Math.round((value - minimum) / step) * step;
  const within = Math.min(maximum, Math.max(minimum, stepped));
  // Half a step is more than what is lost by adding fractions.
  return buckets.findIndex(({ to }) => within < to + step / 2);
}

/** Why a line of hands is not taken. */
export type HandsReason =
  | { readonly kind: 'not-whole'; readonly text: string }
  | { readonly kind: 'not-as-many'; readonly given: number; readonly wanted: number }
  | { readonly kind: 'too-many'; readonly sum: number; readonly most: number }
  | { readonly kind: 'none' };

/** Reads hands as a teacher types them in one line: "3 8 12 5 2", "3, 8, 12, 5, 2", "3+8+12+5+2". */
export function readHands(text: string, wanted: number): Result<readonly number[], HandsReason> {
  const parts = text.split(/[\s,;+]/).filter(part => part !== '');
  const strange = parts.find(part => !/^\d+$/.test(part));
  if (strange !== undefined) return refused({ kind: 'not-whole', text: shortened(strange) });
  if (parts.length !== wanted) return refused({ kind: 'not-as-many', given: parts.length, wanted });
  const hands = parts.map(Number);
  const sum = handsIn(hands);
  if (sum === 0) return refused({ kind: 'none' });
  return sum > MOST_HANDS ? refused({ kind: 'too-many', sum, most: MOST_HANDS }) : accepted(hands);
}

/** All hands that were raised. */
export function handsIn(hands: readonly number[]): number {
  return hands.reduce((sum, hand) => sum + hand, 0);
}

/** The bucket that more than half of all hands were raised for; null where there is none. */
export function mostSaid(hands: readonly number[]): number | null {
  const half = handsIn(hands) / 2;
  const at = hands.findIndex(hand => hand > half);
  return at < 0 ? null : at;
}

/** The bucket with more hands than any other; null where two have as many. */
export function commonestOf(hands: readonly number[]): number | null {
  const most = Math.max(...hands);
  const at = hands.indexOf(most);
  return hands.lastIndexOf(most) === at ? at : null;
}

/** Which handle of a guess hands are raised for: the only one, the first of two, the middle one of a curve. */
export function talliedHandle(handles: number): number {
  return Math.floor((handles - 1) / 2);
}
