import { requireInput } from '../../conventions/modelInputError.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import { barsOf } from '../world/barsOf.ts';
import { worldBlocks } from './worldBlocks.ts';

/** How many worlds become one number. */
export type WorldCentre = 'median' | 'mean';

/** How a number over all worlds was found. */
export interface WorldsMethod {
  readonly kind: WorldCentre;
  readonly worlds: number;
}

/** The middle of all worlds for every coalition, and again with one block of worlds left out at a time. */
export interface CoalitionCentres {
  readonly all: Float64Array;
  /** One entry per block of worlds left out, for the standard error. */
  readonly leftOut: readonly Float64Array[];
}

/**
 * The middle over worlds of one figure for every coalition of causes.
 *
 * The blocks left out are those of worldBlocks. When test and live differ in length, end money of the test is
 * restated over the live years at the test's growth, (end)^(live/test), so that it can be compared.
 *
 * @param runs at least 2 worlds.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: medians and means against a plain sort; jackknife error of a mean against s/√n.
 */
export function coalitionCentres(
  runs: RealityGapRuns,
  metric: TierMetric,
  centre: WorldCentre,
): CoalitionCentres {
  const { worlds, plan } = runs;
  requireInput(worlds >= 2, 'coalitionCentres', 'at least 2 worlds', worlds);
  const blockOf = worldBlocks(worlds);
  const all = new Float64Array(plan.coalitions);
  const leftOut = Array.from({ length: blockOf.at(-1)! + 1 }, () => new Float64Array(plan.coalitions));
  for (let coalition = 0; coalition < plan.coalitions; coalition++) {
    const values = figuresOf(runs, metric, coalition);
    const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
    const middle = (kept: readonly number[]) =>
      centre === 'median'
        ? (values[kept[(kept.length - 1) >> 1]!]! + values[kept[kept.length >> 1]!]!) / 2
        : kept.reduce((sum, world) => sum + values[world]!, 0) / kept.length;
    all[coalition] = middle(order);
    leftOut.forEach((centres, block) => {
      centres[coalition] = middle(order.filter(world => blockOf[world] !== block));
    });
  }
  return { all, leftOut };
}

/** One figure of one coalition in every world. */
function figuresOf(runs: RealityGapRuns, metric: TierMetric, coalition: number): Float64Array {
  const { scenario, plan, figures, worlds } = runs;
  const place = TIER_METRICS.indexOf(metric);
  const { biases } = plan.groups;
  const onTestDays =
    coalition < biases.coalitions && biases.causes[0] === 'selection' && maskOf(coalition, runs) % 2 === 1;
  const ratio = barsOf(scenario.liveYears, scenario.market) / barsOf(scenario.testYears, scenario.market);
  const power = metric === 'endMoney' && onTestDays ? ratio : 1;
  return Float64Array.from({ length: worlds }, (_, world) => {
    const figure = figures[(world * plan.coalitions + coalition) * TIER_METRICS.length + place]!;
    return power === 1 ? figure : figure ** power;
  });
}

function maskOf(coalition: number, { plan }: RealityGapRuns): number {
  return plan.attribution || coalition === 0 ? coalition : 2 ** plan.groups.biases.causes.length - 1;
}
