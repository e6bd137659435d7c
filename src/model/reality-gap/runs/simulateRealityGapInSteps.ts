import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { type ExecutionTerms, executionTerms } from '../tiers/executionTerms.ts';
import { fadedReturns } from '../tiers/fadedReturns.ts';
import type { GapCause } from '../tiers/gapCauses.ts';
import { type TradedDays, tradeBars } from '../tiers/tradeBars.kernel.ts';
import { TIER_METRICS, writeTierMetrics } from '../tiers/writeTierMetrics.kernel.ts';
import { barsOf } from '../world/barsOf.ts';
import { chanceOf } from '../world/chanceOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import type { MarketPath } from '../world/simulateMarketPath.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { type RealityGapWorld, simulateWorld } from '../world/simulateWorld.ts';
import { biasedReturns } from './biasedReturns.ts';
import { fittedNoise } from './fittedNoise.ts';
import { type GapGroup, type GapPlan, gapPlan } from './gapPlan.ts';
import { type PairSearch, pairSearchInSteps } from './pairSearch.ts';
import type { RealityGapRuns } from './realityGapRuns.ts';
import { isLongSearch } from './searchTest.ts';
import { toldAs } from './toldAs.ts';

/** Which worlds to simulate and how much to find out about each. */
export interface RealityGapRequest {
  readonly fromWorld: number;
  readonly worlds: number;
  /** True to simulate every coalition of causes (for the account), false for the four tiers alone. */
  readonly attribution: boolean;
  /** Points of each equity curve, start and end included; 2 if absent. */
  readonly curvePoints?: number;
}

/**
 * Simulates as simulateRealityGap does, and yields the share of worlds done where searches are long: every few
 * milliseconds of them, and before each world. It can be abandoned there.
 *
 * @param rng as for simulateRealityGap.
 * @throws ModelInputError as simulateRealityGap, at the first step.
 * @verified test: equal to simulateRealityGap.
 * @example
 * simulateRealityGapInSteps(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1)).next().done // true
 */
export function* simulateRealityGapInSteps(
  scenario: RealityGapScenario,
  request: RealityGapRequest,
  rng: Rng,
): Generator<number, RealityGapRuns> {
  const { fromWorld, worlds, attribution, curvePoints = 2 } = request;
  requireScenario(scenario);
  requireInput(Number.isInteger(worlds) && worlds >= 1, 'simulateRealityGap', 'worlds ≥ 1', worlds);
  requireInput(curvePoints >= 2, 'simulateRealityGap', 'curvePoints ≥ 2', curvePoints);
  const plan = gapPlan(scenario, attribution);
  const runs: RealityGapRuns = {
    scenario,
    plan,
    fromWorld,
    worlds,
    figures: new Float64Array(worlds * plan.coalitions * TIER_METRICS.length),
    winners: new Int32Array(worlds),
    bestSharpe: new Float64Array(worlds),
    trialVariance: new Float64Array(worlds),
    curves: new Float32Array(worlds * 4 * curvePoints),
    curvePoints,
  };
  const bench = makeBench(scenario, plan);
  const search = pairSearchInSteps(scenario, rng);
  const isLong = isLongSearch(scenario);
  for (let place = 0; place < worlds; place++) {
    const found = yield* toldAs(place / worlds, search(fromWorld + place));
    if (isLong) yield place / worlds;
    simulateOneWorld(runs, place, bench, found);
  }
  return runs;
}

/** Arrays that every world writes anew, and the terms of every coalition of costs. */
interface Bench {
  readonly test: Tape;
  readonly live: Tape;
  readonly worldTerms: readonly ExecutionTerms[];
  readonly paperTerms: readonly ExecutionTerms[];
  readonly liveTerms: readonly ExecutionTerms[];
}
interface Tape {
  readonly net: Float64Array;
  readonly equity: Float64Array;
}

function makeBench(scenario: RealityGapScenario, plan: GapPlan): Bench {
  const tape = (bars: number) => ({ net: new Float64Array(bars), equity: new Float64Array(bars) });
  const { world, paper, live } = plan.groups;
  const terms = (group: GapGroup, given: readonly GapCause[]) =>
    masksOf(group, plan).map(mask => executionTerms(scenario, new Set([...given, ...causesIn(group, mask)])));
  return {
    test: tape(barsOf(scenario.testYears, scenario.market)),
    live: tape(barsOf(scenario.liveYears, scenario.market)),
    worldTerms: terms(world, []),
    paperTerms: terms(paper, world.causes),
    liveTerms: terms(live, [...world.causes, ...paper.causes]),
  };
}

function simulateOneWorld(runs: RealityGapRuns, place: number, bench: Bench, search: PairSearch): void {
  const { scenario, fromWorld } = runs;
  const { own: rng } = search;
  const world = simulateWorld(scenario, rng, chanceOf(fromWorld + place));
  runs.winners[place] = search.winner;
  runs.bestSharpe[place] = search.sharpes[search.winner]!;
  runs.trialVariance[place] = search.variance;
  const sidesOf = (days: keyof RealityGapWorld, lookAhead: number) =>
    simulateVariantSignal(
      world[days],
      scenario,
      { variant: search.winner, lookAhead },
      rng.stream(days === 'test' ? 'test' : 'live'),
    ).map(value => (value >= 0 ? 1 : -1));
  const honest = { test: sidesOf('test', 0), alike: sidesOf('alike', 0) };
  const { lookAhead } = scenario;
  const leaking =
    lookAhead > 0 ? { test: sidesOf('test', lookAhead), alike: sidesOf('alike', lookAhead) } : honest;
  const live = { path: world.live, sides: sidesOf('live', 0) };
  runBiases(runs, place, bench, { world, honest, leaking, noiseSharpe: fittedNoise(scenario, rng) });
  runSpan(runs, place, bench, { alike: { path: world.alike, sides: honest.alike }, live });
  runNewDays(runs, place, bench, live);
}

function masksOf(group: GapGroup, plan: GapPlan): readonly number[] {
  if (!plan.attribution) return [0, 2 ** group.causes.length - 1];
  return Array.from({ length: group.coalitions }, (_, mask) => mask);
}

function causesIn(group: GapGroup, mask: number): ReadonlySet<GapCause> {
  return new Set(group.causes.filter((_, player) => (mask >> player) & 1));
}

interface BiasStage {
  readonly world: RealityGapWorld;
  readonly honest: Readonly<Record<'test' | 'alike', Float64Array>>;
  readonly leaking: Readonly<Record<'test' | 'alike', Float64Array>>;
  readonly noiseSharpe: number;
}

/** From the truth over a span as long as the test up to the test. */
function runBiases(runs: RealityGapRuns, place: number, bench: Bench, stage: BiasStage): void {
  const { scenario, plan } = runs;
  const group = plan.groups.biases;
  const { net, equity } = bench.test;
  masksOf(group, plan).forEach((mask, coalition) => {
    const causes = causesIn(group, mask);
    const days = causes.has('selection') ? 'test' : 'alike';
    const biased = {
      sides: (causes.has('lookAhead') ? stage.leaking : stage.honest)[days],
      returns: stage.world[days].returns,
      noiseSharpe: causes.has('overfit') ? stage.noiseSharpe : 0,
      survivorship: causes.has('survivorship'),
    };
    compound(biasedReturns(scenario, biased, net), equity);
    writeFigures(runs, place, group.offset + coalition, bench.test);
    if (coalition === group.coalitions - 1) writeCurve(runs, place, 0, equity);
  });
}

/** A rule on the new days that it trades. */
interface TradedStretch {
  readonly path: MarketPath;
  readonly sides: Float64Array;
}

/** The truth over a span as long as the test, and over the live years. */
function runSpan(
  runs: RealityGapRuns,
  place: number,
  bench: Bench,
  { alike, live }: { readonly alike: TradedStretch; readonly live: TradedStretch },
): void {
  const { offset, coalitions } = runs.plan.groups.span;
  const stretches = [
    [alike, bench.test],
    [live, bench.live],
  ] as const;
  for (const [coalition, [{ path, sides }, tape]] of stretches.slice(0, coalitions).entries()) {
    const biased = { sides, returns: path.returns, noiseSharpe: 0, survivorship: false };
    compound(biasedReturns(runs.scenario, biased, tape.net), tape.equity);
    writeFigures(runs, place, offset + coalition, tape);
  }
}

function compound(net: Float64Array, equity: Float64Array): void {
  let value = 1;
  for (let bar = 0; bar < net.length; bar++) {
    if (value === 0) net[bar] = 0;
    else if (net[bar]! < -1) net[bar] = -1;
    value *= 1 + net[bar]!;
    equity[bar] = value;
  }
}

/** What the world, paper's costs and all costs leave of the rule on the live days. */
function runNewDays(runs: RealityGapRuns, place: number, bench: Bench, { path, sides }: TradedStretch): void {
  const { world, paper, live } = runs.plan.groups;
  const tape = bench.live;
  const days = new Map<string, TradedDays>();
  const trade = (terms: ExecutionTerms, coalition: number) => {
    const key = `${terms.edgeHalfLifeBars} ${terms.edgeLostAtOnce} ${terms.stressEdge}`;
    const faded = days.get(key) ?? { sides, stressed: path.stressed, returns: fadedReturns(path, terms) };
    days.set(key, faded);
    tradeBars(faded, terms, tape.net, tape.equity);
    writeFigures(runs, place, coalition, tape);
  };
  for (const [coalition, terms] of bench.worldTerms.entries()) {
    trade(terms, world.offset + coalition);
    if (coalition === 0) writeCurve(runs, place, 1, tape.equity);
  }
  for (const [coalition, terms] of bench.paperTerms.entries()) trade(terms, paper.offset + coalition);
  writeCurve(runs, place, 2, tape.equity);
  for (const [coalition, terms] of bench.liveTerms.entries()) trade(terms, live.offset + coalition);
  writeCurve(runs, place, 3, tape.equity);
}

function writeFigures(runs: RealityGapRuns, place: number, coalition: number, tape: Tape): void {
  const offset = (place * runs.plan.coalitions + coalition) * TIER_METRICS.length;
  writeTierMetrics({ ...tape, periodsPerYear: runs.scenario.market.periodsPerYear }, runs.figures, offset);
}

function writeCurve(runs: RealityGapRuns, place: number, tier: number, equity: Float64Array): void {
  const offset = (place * 4 + tier) * runs.curvePoints;
  runs.curves[offset] = 1;
  for (let point = 1; point < runs.curvePoints; point++) {
    const bar = Math.round((point * equity.length) / (runs.curvePoints - 1)) - 1;
    runs.curves[offset + point] = equity[Math.max(0, bar)]!;
  }
}
