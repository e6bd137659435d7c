import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import type { GapGroup } from '../runs/gapPlan.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapCause, GapGroupName, GapTier, ToldGroup } from '../tiers/gapCauses.ts';
import type { TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import { type CoalitionCentres, coalitionCentresInSteps, type WorldsMethod } from './coalitionCentres.ts';
import type { WorldCentre } from './resampledCentre.ts';
import { resamplingError } from './resamplingError.ts';
import { shapleyValues } from './shapleyValues.ts';

/** One cause's part in the way from test to live. */
export interface GapBar {
  readonly cause: GapCause;
  readonly group: GapGroupName;
  /** Signed step of the figure on the way from test to live; exactly 0 for a cause set to nothing. */
  readonly step: number;
  readonly standardError: number;
  /** The step if this cause were the only one of its group. */
  readonly alone: number;
  /** The step if all others of its group were already there. */
  readonly last: number;
}

/** An account of the gap that adds up: test + all steps = live. */
export interface RealityGapAccount {
  readonly metric: TierMetric;
  readonly centre: WorldCentre;
  readonly tiers: Readonly<Record<GapTier, Estimate<WorldsMethod>>>;
  /** live − test. */
  readonly gap: Estimate<WorldsMethod>;
  /** What each group takes or gives: they add up to the gap. */
  readonly groups: Readonly<Record<ToldGroup, { readonly step: number; readonly standardError: number }>>;
  /** In the order of the causes: biases, span, the world's changes, paper costs, live costs. */
  readonly bars: readonly GapBar[];
}

/**
 * Makes the account of realityGapAccount in steps of less than a few milliseconds: yields the share of coalitions done, and can be
 * abandoned there.
 *
 * @param runs as for realityGapAccount.
 * @throws ModelInputError as realityGapAccount, at the first step.
 * @verified test: equal to realityGapAccount; one step a coalition.
 * @example
 * realityGapAccountInSteps(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: true }, createRng(1)), 'sharpe').next().done // false
 */
export function* realityGapAccountInSteps(
  runs: RealityGapRuns,
  metric: TierMetric,
  centre: WorldCentre = 'median',
): Generator<number, RealityGapAccount> {
  requireInput(runs.plan.attribution, 'realityGapAccount', 'runs with attribution', runs.plan.attribution);
  const { biases, span, world, paper, live } = runs.plan.groups;
  const centres = yield* coalitionCentresInSteps(runs, metric, centre);
  const method = { kind: centre, worlds: runs.worlds };
  const estimate = (pick: (values: Float64Array) => number): Estimate<WorldsMethod> => ({
    value: pick(centres.all),
    standardError: resamplingError(centres.resampled.map(pick)),
    method,
  });
  const test = biases.offset + biases.coalitions - 1;
  const end = live.offset + live.coalitions - 1;
  return {
    metric,
    centre,
    tiers: {
      test: estimate(values => values[test]!),
      truth: estimate(values => values[world.offset]!),
      moved: estimate(values => values[paper.offset]!),
      paper: estimate(values => values[live.offset]!),
      live: estimate(values => values[end]!),
    },
    gap: estimate(values => values[end]! - values[test]!),
    groups: {
      biases: stepBetween(centres, test, biases.offset),
      span: stepBetween(centres, span.offset, world.offset),
      world: stepBetween(centres, world.offset, paper.offset),
      trading: stepBetween(centres, paper.offset, end),
    },
    bars: [biases, span, world, paper, live].flatMap(group => barsOfGroup(group, centres)),
  };
}

function stepBetween({ all, resampled }: CoalitionCentres, from: number, to: number) {
  const stepIn = (values: Float64Array) => values[to]! - values[from]!;
  return { step: stepIn(all), standardError: resamplingError(resampled.map(stepIn)) };
}

function barsOfGroup(group: GapGroup, centres: CoalitionCentres): GapBar[] {
  const sign = group.name === 'biases' ? -1 : 1;
  const part = (values: Float64Array) => values.subarray(group.offset, group.offset + group.coalitions);
  const values = part(centres.all);
  const steps = shapleyValues(values);
  const resampled = centres.resampled.map(centre => shapleyValues(part(centre)));
  const full = group.coalitions - 1;
  const active = group.causes.map((cause, player) => ({
    cause,
    group: group.name,
    step: sign * steps[player]!,
    standardError: resamplingError(resampled.map(shares => shares[player]!)),
    alone: sign * (values[1 << player]! - values[0]!),
    last: sign * (values[full]! - values[full ^ (1 << player)]!),
  }));
  const idle = group.idle.map(cause => ({
    cause,
    group: group.name,
    step: 0,
    standardError: 0,
    alone: 0,
    last: 0,
  }));
  return [...active, ...idle];
}
