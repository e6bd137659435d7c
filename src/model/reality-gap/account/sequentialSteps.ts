import { requireInput } from '../../conventions/modelInputError.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapCause, GapGroupName } from '../tiers/gapCauses.ts';
import type { TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import { coalitionCentres } from './coalitionCentres.ts';
import type { WorldCentre } from './resampledCentre.ts';
import { sequentialContributions } from './sequentialContributions.ts';

/** One group's causes in the order in which they are switched on. */
export interface CauseOrder {
  readonly group: GapGroupName;
  /** Every active cause of the group once. */
  readonly order: readonly GapCause[];
}

/**
 * The usual waterfall of one group, to show that its bars depend on the order in which causes are switched
 * on.
 *
 * Steps are signed as in realityGapAccount and add up to the same subtotal in every order.
 *
 * @param runs with attribution, at least 2 worlds; @param centre median unless told.
 * @throws ModelInputError for runs without attribution or an order that does not name every active cause
 *   once.
 * @verified test: adds up to the group's subtotal; the first step is the account's `alone`, the last its
 *   `last`.
 * @example
 * sequentialSteps(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: true }, createRng(1)), { group: 'paper', order: ['spread', 'fees'] }, 'growth').length // 2
 */
export function sequentialSteps(
  runs: RealityGapRuns,
  { group, order }: CauseOrder,
  metric: TierMetric,
  centre: WorldCentre = 'median',
): { readonly cause: GapCause; readonly step: number }[] {
  requireInput(runs.plan.attribution, 'sequentialSteps', 'runs with attribution', runs.plan.attribution);
  const { causes, offset, coalitions } = runs.plan.groups[group];
  const players = order.map(cause => causes.indexOf(cause));
  requireInput(!players.includes(-1), 'sequentialSteps', 'active causes of the group', order.join(', '));
  const values = coalitionCentres(runs, metric, centre).all.subarray(offset, offset + coalitions);
  const steps = sequentialContributions(values, players);
  const sign = group === 'biases' ? -1 : 1;
  return order.map((cause, place) => ({ cause, step: sign * steps[players[place]!]! }));
}
