import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { searchTest } from '../runs/searchTest.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { probabilisticSharpeRatio } from '../sharpe/probabilisticSharpeRatio.ts';
import { executionTerms } from '../tiers/executionTerms.ts';
import { PAPER_COSTS } from '../tiers/gapCauses.ts';
import { tradeBars } from '../tiers/tradeBars.kernel.ts';
import { barsOf } from '../world/barsOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import type { MarketPath } from '../world/simulateMarketPath.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { simulateWorld } from '../world/simulateWorld.ts';
import { worldRng } from '../world/worldRng.ts';

/** The best of the first so many ideas in each world. */
export interface TriesRow {
  readonly tries: number;
  /** Annual Sharpe ratio of the best idea in the test, per world. */
  readonly bestSharpe: Float64Array;
  /** End of its test, per world, a multiple of the start, without costs. */
  readonly testEnd: Float64Array;
  /** What the same idea made of it on new days with fees and spread, per world. */
  readonly paperEnd: Float64Array;
  /** Chance that the best idea has any skill, deflated for the number of ideas, per world. */
  readonly deflated: Float64Array;
}

/** Which worlds, and at which numbers of ideas to look. */
export interface TriesRequest {
  readonly fromWorld: number;
  readonly worlds: number;
  /** Rising whole numbers ≥ 1. */
  readonly checkpoints: readonly number[];
}

/**
 * "Try 10 more ideas": the best of the first N variants in the test and on new days, as N grows with the same
 * draws.
 *
 * The first N variants stay what they were, so the best can only rise; a world that keeps its best keeps its
 * new days. Deflation uses the spread of the first N ratios as measured (0 for one idea) and the exact
 * expected maximum.
 *
 * @param rng the root generator, createRng(seed); worlds are those of simulateRealityGap.
 * @throws ModelInputError for checkpoints that do not rise or a scenario out of range.
 * @verified test: row by row equal to simulateRealityGap with that many tries.
 * @example
 * simulateMoreTries(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), { fromWorld: 0, worlds: 1, checkpoints: [1, 10] }, createRng(1)).length // 2
 */
export function simulateMoreTries(scenario: RealityGapScenario, request: TriesRequest, rng: Rng): TriesRow[] {
  const { fromWorld, worlds, checkpoints } = request;
  requireScenario(scenario);
  checkpoints.forEach((tries, place) => {
    const rising = Number.isInteger(tries) && tries > (checkpoints[place - 1] ?? 0);
    requireInput(rising, 'simulateMoreTries', 'rising whole checkpoints ≥ 1', tries);
  });
  const rows = checkpoints.map(tries => ({
    tries,
    bestSharpe: new Float64Array(worlds),
    testEnd: new Float64Array(worlds),
    paperEnd: new Float64Array(worlds),
    deflated: new Float64Array(worlds),
  }));
  // One integral a row instead of one a world.
  const luckiest = checkpoints.map(trials => expectedMaximum({ trials }));
  const widest = { ...scenario, tries: checkpoints.at(-1) ?? 1 };
  for (let place = 0; place < worlds; place++)
    fillWorld(widest, { rows, luckiest, place }, worldRng(fromWorld + place, rng));
  return rows;
}

interface TriesPlace {
  readonly rows: readonly TriesRow[];
  /** Expected maximum of each row's trials. */
  readonly luckiest: readonly number[];
  readonly place: number;
}

function fillWorld(scenario: RealityGapScenario, { rows, luckiest, place }: TriesPlace, rng: Rng): void {
  const world = simulateWorld(scenario, rng);
  const { sharpes } = searchTest(world.test, scenario, rng.stream('test'));
  const endsOf = endsOfVariants(scenario, world, rng);
  for (const [index, row] of rows.entries()) {
    const seen = sharpes.subarray(0, row.tries);
    const winner = seen.indexOf(Math.max(...seen));
    const ends = endsOf(winner);
    row.bestSharpe[place] = seen[winner]!;
    row.testEnd[place] = ends.test;
    row.paperEnd[place] = ends.paper;
    row.deflated[place] = deflatedProbability(seen, seen[winner]!, luckiest[index]!, scenario);
  }
}

function deflatedProbability(
  seen: Float64Array,
  best: number,
  luckiest: number,
  { market, testYears }: RealityGapScenario,
): number {
  const mean = seen.reduce((sum, sharpe) => sum + sharpe, 0) / seen.length;
  const spread = seen.reduce((sum, sharpe) => sum + (sharpe - mean) ** 2, 0) / Math.max(1, seen.length - 1);
  const rootYear = Math.sqrt(market.periodsPerYear);
  return probabilisticSharpeRatio({
    sharpe: best / rootYear,
    observations: barsOf(testYears, market),
    benchmark: (Math.sqrt(spread) * luckiest) / rootYear,
  });
}

function endsOfVariants(
  scenario: RealityGapScenario,
  world: { readonly test: MarketPath; readonly live: MarketPath },
  rng: Rng,
) {
  const known = new Map<number, { test: number; paper: number }>();
  const paperCosts = PAPER_COSTS.filter(cause => !scenario.switchedOff.includes(cause));
  const endOn = (days: 'test' | 'live', variant: number) => {
    const lookAhead = days === 'test' ? scenario.lookAhead : 0;
    const path = world[days];
    const signal = simulateVariantSignal(path, scenario, { variant, lookAhead }, rng.stream(days));
    const sides = signal.map(value => (value >= 0 ? 1 : -1));
    const terms = executionTerms(scenario, new Set(days === 'test' ? [] : paperCosts));
    const equity = new Float64Array(path.bars);
    tradeBars(
      { sides, stressed: path.stressed, returns: path.returns },
      terms,
      new Float64Array(path.bars),
      equity,
    );
    return equity[path.bars - 1]!;
  };
  return (variant: number) => {
    const ends = known.get(variant) ?? { test: endOn('test', variant), paper: endOn('live', variant) };
    known.set(variant, ends);
    return ends;
  };
}
