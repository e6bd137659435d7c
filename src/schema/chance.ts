/** How chances are put into words; the rules stand in docs/vocabulary.md. */

/** The number of equal cases a chance is told in. */
export type Base = 100 | 1000;

export interface ChanceWords {
  /** "12 of 100", "3 of 1,000", "less than 1 in 1,000", "cannot happen". */
  readonly full: string;
  /** The same without its base where the base stands nearby: "12". */
  readonly short: string;
}

/** Below this share of all cases, and as near to all of them, no count is told. */
const FINEST: Readonly<Record<Base, number>> = { 100: 0.01, 1000: 0.001 };

/**
 * A chance in natural frequencies.
 *
 * From 1 to 99 % of 100, from 0.1 to 1 % of 1,000, below that "less than 1 in 1,000", above 99 % "more than 99 of 100".
 *
 * @param certain what to say of a chance of exactly 1 ("wiped out at once"); a chance of exactly 0 then "cannot happen".
 * To be given only where arithmetic says so: a computed chance may come out as 0 or 1 by rounding, and is then told like
 * its neighbours.
 */
export function chanceWords(probability: number, certain?: string): ChanceWords {
  return chanceWordsOf(probability, chanceBase(probability, certain), certain);
}

/**
 * Several chances that stand side by side, told in one base: 1,000 if any of them needs it. In that base those near
 * certainty too are told to the thousandth, for "3" and "more than 99 of 100" cannot be compared.
 */
export function chanceWordsTogether(probabilities: readonly number[], certain?: string): ChanceWords[] {
  const base = probabilities.some(p => chanceBase(p, certain) === 1000) ? 1000 : 100;
  return probabilities.map(p => chanceWordsOf(p, base, certain));
}

/**
 * Several chances said one after the other: "12 of 100", "47", "75". The first that is a count names the base for those
 * behind it; "less than 1 in 1,000" names none.
 */
export function chanceWordsInTurn(probabilities: readonly number[], certain?: string): string[] {
  const words = chanceWordsTogether(probabilities, certain);
  const naming = words.findIndex(({ full, short }) => full !== short);
  return words.map(({ full, short }, index) => (naming >= 0 && index > naming ? short : full));
}

/** A thousand where a hundred would say none, or too much: from 0.95 % the nearest is "1 of 100". */
function chanceBase(probability: number, certain: string | undefined): Base {
  if (probability === 0 && certain !== undefined) return 100;
  return Math.round(probability * 1000) < 10 ? 1000 : 100;
}

function chanceWordsOf(probability: number, base: Base, certain: string | undefined): ChanceWords {
  if (certain !== undefined && probability === 0) return { full: 'cannot happen', short: '0' };
  if (certain !== undefined && probability === 1) return { full: certain, short: String(base) };
  if (probability < FINEST[1000]) return alone('less than 1 in 1,000');
  if (probability > 1 - FINEST[base])
    return alone(base === 100 ? 'more than 99 of 100' : 'more than 999 of 1,000');
  const count = Math.round(probability * base);
  return { full: `${count} of ${base === 100 ? '100' : '1,000'}`, short: String(count) };
}

function alone(words: string): ChanceWords {
  return { full: words, short: words };
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
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    counts[index]! += 1;
    missing -= 1;
  }
  return counts;
}
