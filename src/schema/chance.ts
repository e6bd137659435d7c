/** How chances are put into words; the rules stand in docs/vocabulary.md. */

/** The number of equal cases a chance is told in. */
export type Base = 100 | 1000;

/** A chance as it is told: a count of equal cases, or that it lies beyond what is counted. */
export type Chance =
  | { readonly kind: 'count'; readonly count: number; readonly base: Base }
  | { readonly kind: 'less-than'; readonly base: 1000 }
  | { readonly kind: 'more-than'; readonly base: Base }
  | { readonly kind: 'never'; readonly base: Base }
  | { readonly kind: 'certain'; readonly base: Base };

export interface ChanceWords {
  /** "12 of 100", "3 of 1,000", "less than 1 in 1,000", "cannot happen". */
  readonly full: string;
  /** The same without its base where the base stands nearby and is a hundred: "12", "3 of 1,000". */
  readonly short: string;
  /** What is told, for the grammar around it. */
  readonly chance: Chance;
}

/** Below this share of all cases, and as near to all of them, no count is told. */
const FINEST: Readonly<Record<Base, number>> = { 100: 0.01, 1000: 0.001 };

/**
 * Several chances that stand side by side, each as it is told, in one base: 1,000 if any of them needs it. In that base
 * those near certainty too are told to the thousandth, for "3" and "more than 99 of 100" cannot be compared.
 *
 * @param certain true where arithmetic makes a chance of exactly 0 or 1 certain.
 * @param atLeast the base of chances told elsewhere that these are compared with.
 */
export function chancesInOneBase(
  probabilities: readonly number[],
  certain: boolean,
  atLeast: Base = 100,
): Chance[] {
  const base = Math.max(atLeast, sharedBase(probabilities, certain)) as Base;
  return probabilities.map(p => chanceIn(base, p, certain));
}

/**
 * The base in which chances are told that a reader compares, though they stand in different sentences: 1,000 if any of
 * them needs it.
 */
export function sharedBase(probabilities: readonly number[], certain: boolean): Base {
  return probabilities.some(p => chanceBase(p, certain) === 1000) ? 1000 : 100;
}

/** A thousand where a hundred would say none, or too much: from 0.95 % the nearest is "1 of 100". */
function chanceBase(probability: number, certain: boolean): Base {
  if (probability === 0 && certain) return 100;
  return Math.round(probability * 1000) < 10 ? 1000 : 100;
}

function chanceIn(base: Base, probability: number, certain: boolean): Chance {
  if (certain && probability === 0) return { kind: 'never', base };
  if (certain && probability === 1) return { kind: 'certain', base };
  if (probability < FINEST[1000]) return { kind: 'less-than', base: 1000 };
  if (probability > 1 - FINEST[base]) return { kind: 'more-than', base };
  return { kind: 'count', count: Math.round(probability * base), base };
}

/**
 * Whole counts that add up to a total, for shares that add up to 1. The first is rounded as its words are, so that a
 * picture shows the number that stands above it; the others share the rest, each as near as can be (largest remainders,
 * ties to the earlier).
 *
 * @example
 * countsAddingUp([0.116, 0.424, 0.46], 100) // [12, 42, 46]
 */
export function countsAddingUp(shares: readonly number[], total: number): number[] {
  const [first = 0, ...others] = shares.map(share => share * total);
  const counts = [Math.round(first), ...others.map(Math.floor)];
  const order = others
    .map((value, index) => ({ index: index + 1, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder);
  let missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    counts[index]! += 1;
    missing -= 1;
  }
  return counts;
}
