/** How chances are put into words; the rules stand in docs/vocabulary.md. */

/** The number of equal cases a chance is told in. */
export type Base = 100 | 1000;

export interface ChanceWords {
  /** "12 of 100", "3 of 1,000", "less than 1 in 1,000", "cannot happen". */
  readonly full: string;
  /** The same without its base where the base stands nearby: "12". */
  readonly short: string;
}

const FEWEST_PER_THOUSAND = 0.001;

/**
 * A chance in natural frequencies.
 *
 * From 1 to 99 % of 100, from 0.1 to 1 % of 1,000, below that "less than 1 in 1,000", above 99 % "more than 99 of 100".
 * "Cannot happen" and "wiped out at once" only where arithmetic says so (probability exactly 0 or 1).
 */
export function chanceWords(probability: number, certain = 'wiped out at once'): ChanceWords {
  return chanceWordsOf(probability, chanceBase(probability), certain);
}

/** Several chances that stand side by side, told in one base: 1,000 if any of them needs it. */
export function chanceWordsTogether(probabilities: readonly number[], certain?: string): ChanceWords[] {
  const base = probabilities.some(p => chanceBase(p) === 1000) ? 1000 : 100;
  return probabilities.map(p => chanceWordsOf(p, base, certain ?? 'wiped out at once'));
}

function chanceBase(probability: number): Base {
  return probability > 0 && Math.round(probability * 1000) < 10 && probability < 0.01 ? 1000 : 100;
}

function chanceWordsOf(probability: number, base: Base, certain: string): ChanceWords {
  if (probability === 0) return { full: 'cannot happen', short: '0' };
  if (probability === 1) return { full: certain, short: String(base) };
  if (probability < FEWEST_PER_THOUSAND)
    return { full: 'less than 1 in 1,000', short: 'less than 1 in 1,000' };
  if (probability > 0.99) return { full: 'more than 99 of 100', short: 'more than 99 of 100' };
  const count = Math.round(probability * base);
  return { full: `${count} of ${base === 100 ? '100' : '1,000'}`, short: String(count) };
}

/**
 * Whole counts that add up to a total and are as near to the shares as can be (largest remainders; ties to the first).
 *
 * @example
 * countsAddingUp([0.116, 0.424, 0.46], 100) // [12, 42, 46]
 */
export function countsAddingUp(shares: readonly number[], total: number): number[] {
  const exact = shares.map(share => share * total);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    counts[index]! += 1;
    missing -= 1;
  }
  return counts;
}
