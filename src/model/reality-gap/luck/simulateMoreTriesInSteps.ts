import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { variantCorrelation } from '../closed-forms/variantCorrelation.ts';
import { biasedReturns } from '../runs/biasedReturns.ts';
import { fittedNoise } from '../runs/fittedNoise.ts';
import { pairSearchInSteps } from '../runs/pairSearch.ts';
import { isLongSearch } from '../runs/searchTest.ts';
import { toldAs } from '../runs/toldAs.ts';
import { chanceOfBest } from '../sharpe/chanceOfBest.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { probabilisticSharpeRatio } from '../sharpe/probabilisticSharpeRatio.ts';
import { activeCauses } from '../tiers/activeCauses.ts';
import { executionTerms } from '../tiers/executionTerms.ts';
import { fadedReturns } from '../tiers/fadedReturns.ts';
import { PAPER_CAUSES, type TestBias } from '../tiers/gapCauses.ts';
import { tradeBars } from '../tiers/tradeBars.kernel.ts';
import { barsOf } from '../world/barsOf.ts';
import { chanceOf } from '../world/chanceOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import type { Chance } from '../world/simulateMarketPath.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { type RealityGapWorld, simulateWorld } from '../world/simulateWorld.ts';

/** The best of the first so many ideas in each world. */
export interface TriesRow {
  readonly tries: number;
  /** Annual Sharpe ratio of the best idea in the test, per world. */
  readonly bestSharpe: Float64Array;
  /** End of its test, per world, a multiple of the start, without costs. */
  readonly testEnd: Float64Array;
  /** What the same idea made of it on new days with fees and spread, per world. */
  readonly paperEnd: Float64Array;
  /** Deflated Sharpe ratio of the best idea, per world: a p-value turned round, no chance of skill. */
  readonly deflated: Float64Array;
  /** How often the best of as many ideas without skill does this well or better, per world. */
  readonly byLuck: Float64Array;
}

/** Which worlds, and at which numbers of ideas to look. */
export interface TriesRequest {
  readonly fromWorld: number;
  readonly worlds: number;
  /** Rising whole numbers ≥ 1. */
  readonly checkpoints: readonly number[];
}

/**
 * Simulates as simulateMoreTries does, and yields the share of worlds done where searches are long: every few milliseconds of
 * them, and before each row of a world. It can be abandoned there.
 *
 * @param rng as for simulateMoreTries.
 * @throws ModelInputError as simulateMoreTries, at the first step.
 * @verified test: equal to simulateMoreTries.
 * @example
 * simulateMoreTriesInSteps(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), { fromWorld: 0, worlds: 1, checkpoints: [1, 10] }, createRng(1)).next().done // true
 */
export function* simulateMoreTriesInSteps(
  scenario: RealityGapScenario,
  request: TriesRequest,
  rng: Rng,
): Generator<number, TriesRow[]> {
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
    byLuck: new Float64Array(worlds),
  }));
  // One integral a row instead of one a world.
  const luckiest = checkpoints.map(trials => expectedMaximum({ trials }));
  const widest = { ...scenario, tries: checkpoints.at(-1) ?? 1 };
  const search = pairSearchInSteps(widest, rng);
  for (let place = 0; place < worlds; place++) {
    const { own, sharpes } = yield* toldAs(place / worlds, search(fromWorld + place));
    const at = { rows, luckiest, place, sharpes, chance: chanceOf(fromWorld + place) };
    yield* toldAs(place / worlds, fillWorld(widest, at, own));
  }
  return rows;
}

interface TriesPlace {
  readonly rows: readonly TriesRow[];
  /** Expected maximum of each row's trials. */
  readonly luckiest: readonly number[];
  readonly place: number;
  /** Annual ratio of every idea in the test. */
  readonly sharpes: Float64Array;
  readonly chance: Chance;
}

/** Gives way before each row where a world takes long. */
function* fillWorld(scenario: RealityGapScenario, at: TriesPlace, rng: Rng): Generator<number, void> {
  const { rows, luckiest, place, sharpes, chance } = at;
  const endsOf = endsOfVariants(scenario, simulateWorld(scenario, rng, chance), rng);
  const isLong = isLongSearch(scenario);
  for (const [index, row] of rows.entries()) {
    if (isLong) yield index / rows.length;
    const seen = sharpes.subarray(0, row.tries);
    const winner = seen.indexOf(Math.max(...seen));
    const ends = endsOf(winner);
    row.bestSharpe[place] = seen[winner]!;
    row.testEnd[place] = ends.test;
    row.paperEnd[place] = ends.paper;
    row.byLuck[place] = byLuck(seen[winner]!, row.tries, scenario);
    row.deflated[place] = deflatedProbability(seen, seen[winner]!, luckiest[index]!, scenario);
  }
}

function byLuck(annualSharpe: number, trials: number, scenario: RealityGapScenario): number {
  const { testYears: years, likeness, sharedNoise } = scenario;
  const correlation = variantCorrelation(likeness, sharedNoise);
  return chanceOfBest({ annualSharpe, years, trials, correlation });
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

/** What a variant's test showed, and what it made on paper; each variant is played once. */
function endsOfVariants(scenario: RealityGapScenario, world: RealityGapWorld, rng: Rng) {
  const known = new Map<number, { test: number; paper: number }>();
  const sidesOf = (days: keyof RealityGapWorld, variant: number, lookAhead: number) =>
    simulateVariantSignal(
      world[days],
      scenario,
      { variant, lookAhead },
      rng.stream(days === 'test' ? 'test' : 'live'),
    ).map(value => (value >= 0 ? 1 : -1));
  const noiseSharpe = fittedNoise(scenario, rng);
  const testEnd = (variant: number) => {
    const on = (cause: TestBias) => !scenario.switchedOff.includes(cause);
    const days = on('selection') ? 'test' : 'alike';
    const biased = {
      sides: sidesOf(days, variant, on('lookAhead') ? scenario.lookAhead : 0),
      returns: world[days].returns,
      noiseSharpe: on('overfit') ? noiseSharpe : 0,
      survivorship: on('survivorship'),
    };
    return endOf(biasedReturns(scenario, biased, new Float64Array(world[days].bars)));
  };
  const terms = executionTerms(scenario, activeCauses(scenario, PAPER_CAUSES));
  const { stressed, bars } = world.live;
  const returns = fadedReturns(world.live, terms);
  const paperEnd = (variant: number) => {
    const equity = new Float64Array(bars);
    const days = { sides: sidesOf('live', variant, 0), stressed, returns };
    tradeBars(days, terms, new Float64Array(bars), equity);
    return equity[bars - 1]!;
  };
  return (variant: number) => {
    const ends = known.get(variant) ?? { test: testEnd(variant), paper: paperEnd(variant) };
    known.set(variant, ends);
    return ends;
  };
}

/** What 1 becomes; 0 from ruin on. */
function endOf(net: Float64Array): number {
  return net.reduce((equity, gain) => equity * (1 + Math.max(gain, -1)), 1);
}
