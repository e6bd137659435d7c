import type { GapCause, GapGroupName } from '../tiers/gapCauses.ts';

/** What a cause takes (below 0) or gives. */
interface Step {
  readonly cause: GapCause;
  readonly step: number;
  /** Absent where only costs were asked about. */
  readonly group?: GapGroupName;
}

/**
 * The cause that takes most among those that the new days bring; null if none takes anything.
 *
 * The smallest step below 0 that is neither a bias of the test nor the other span; of equals the first.
 *
 * @verified test: hand-made steps.
 * @example
 * biggestLeak([{ cause: 'fees', step: -2 }, { cause: 'funding', step: 3 }]) // 'fees'
 */
export function biggestLeak(steps: readonly Step[]): GapCause | null {
  const leaks = steps.filter(({ group, step }) => group !== 'biases' && group !== 'span' && step < 0);
  return leaks.sort((a, b) => a.step - b.step)[0]?.cause ?? null;
}
