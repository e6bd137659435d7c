import { type GapCause, type GapGroupName, WORLD_CHANGES } from '../tiers/gapCauses.ts';

/** What a cause takes (below 0) or gives. */
interface Step {
  readonly cause: GapCause;
  readonly step: number;
  /** Absent where only costs were asked about. */
  readonly group?: GapGroupName;
}

const OF_THE_MARKET: readonly GapCause[] = WORLD_CHANGES;

/**
 * The cause by which trading takes most; null if none takes anything.
 *
 * The smallest step below 0 that is neither a bias of the test nor the other span, nor what the market does to the edge,
 * traded or not; of equals the first.
 *
 * @verified test: hand-made steps.
 * @example
 * biggestLeak([{ cause: 'fees', step: -2 }, { cause: 'funding', step: 3 }]) // 'fees'
 */
export function biggestLeak(steps: readonly Step[]): GapCause | null {
  const isOfTrading = ({ cause, group }: Step) =>
    group !== 'biases' && group !== 'span' && !OF_THE_MARKET.includes(cause);
  const leaks = steps.filter(one => isOfTrading(one) && one.step < 0);
  return leaks.sort((a, b) => a.step - b.step)[0]?.cause ?? null;
}
