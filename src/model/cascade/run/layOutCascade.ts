import { type CascadeBook, type CascadePlatform, platformsOf } from '../book/platformsOf.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { roundToEven } from '../scenario/roundToEven.ts';
import { type CascadeBench, LIQUIDATION, MAGNET, MODEL, STOP } from './cascadeBench.ts';
import { logisticAt } from './stepCascade.kernel.ts';

/** The seconds in which magnet sellers notice, and over which they sell. */
const MAGNET_DELAY = 1;
const MAGNET_SELLING = 5;

/**
 * Writes a checked scenario into a bench: terms, and one seller for each group that holds anything, in the
 * model's order.
 *
 * @verified cascade.reference.test.ts, through runCascade.
 * @example
 * layOutCascade(createCascadeBench(), DEFAULT_CASCADE) // undefined
 */
export function layOutCascade(bench: CascadeBench, scenario: CascadeScenario): void {
  writeTerms(bench, scenario);
  makeRoom(bench);
  for (const column of Object.values(bench.columns)) column.fill(0, 0, bench.sellers);
  bench.sellers = 0;
  const capped = scenario.rateCap !== null;
  const magnetCapped = capped && scenario.guardFrom === 0 && isOnAll(scenario.rateCapOn, scenario);
  bench.capOfStep.fill(Number.POSITIVE_INFINITY);
  for (const platform of platformsOf(scenario)) {
    bench.capOfStep[platform.index] = platform.rateCap * scenario.timeStep;
    addModels(bench, scenario, platform);
    for (const book of platform.books) addOthers(bench, scenario, { book, index: platform.index });
  }
  if (magnetCapped) bench.capOfStep[scenario.platforms] = scenario.rateCap! * scenario.timeStep;
  addMagnet(bench, scenario);
  findAlone(bench, scenario);
}

/** What makes a seller do what it does. */
const TERMS = ['notional', 'released', 'from', 'width', 'centre', 'scale', 'cutOff'] as const;

/**
 * Clones sell alike, second by second: what one of them does is reckoned once. Not where a limit or a stop at the very
 * first sale takes them in turn; insurance money takes from each what it sells, whoever reckoned it.
 */
function findAlone(bench: CascadeBench, { rateCap }: CascadeScenario): void {
  const inTurn = rateCap !== null || bench.tally.overrideSteps === 0;
  bench.alones = 0;
  for (let seller = 0; seller < bench.sellers; seller++) {
    const alike = inTurn ? undefined : firstLike(bench, seller);
    bench.first[seller] = alike ?? seller;
    if (alike !== undefined) continue;
    bench.alone[bench.alones] = seller;
    bench.alones += 1;
  }
}

function firstLike(bench: CascadeBench, seller: number): number | undefined {
  const { columns, kinds, delaySteps, overridden } = bench;
  for (let place = 0; place < bench.alones; place++) {
    const other = bench.alone[place]!;
    if (
      kinds[other] === kinds[seller] &&
      delaySteps[other] === delaySteps[seller] &&
      overridden[other] === overridden[seller] &&
      TERMS.every(name => columns[name][other] === columns[name][seller])
    )
      return other;
  }
  return undefined;
}

const isOnAll = (on: number | null, { platforms }: CascadeScenario) => on === null || on >= platforms;

function writeTerms({ tally }: CascadeBench, scenario: CascadeScenario): void {
  const { timeStep, overrideLatency } = scenario;
  const steps = roundToEven(scenario.duration / timeStep);
  tally.steps = steps;
  tally.timeStep = timeStep;
  tally.shock = scenario.shock;
  tally.squareRoot = scenario.impact === 'sqrt';
  tally.impact = tally.squareRoot
    ? (scenario.impactScale * scenario.dailyVolatility) / Math.sqrt(scenario.dailyVolume)
    : 0.01 / scenario.depth;
  tally.keep = Math.exp(-timeStep / scenario.resilience);
  tally.keepHalted = Math.exp(-timeStep / scenario.haltResilience);
  tally.permanentShare = scenario.permanentShare;
  tally.depthWithdrawal = scenario.depthWithdrawal;
  tally.leastDepth = scenario.leastDepth;
  tally.haltAfter = scenario.haltAfter ?? Number.POSITIVE_INFINITY;
  tally.haltSteps = roundToEven(scenario.haltSeconds / timeStep);
  tally.maxHalts = scenario.maxHalts;
  tally.haltCancelShare = scenario.haltCancelShare;
  tally.insurance = scenario.insuranceInventory;
  tally.overrideSteps = overrideLatency === null ? -1 : roundToEven(overrideLatency / timeStep);
  tally.hasRateCap = scenario.rateCap !== null;
  tally.logSurvival = Math.log(1 - scenario.maintenanceMargin);
}

/** Arrays of the path grow to the longest event that was asked for. */
function makeRoom(bench: CascadeBench): void {
  const points = bench.tally.steps + 1;
  if (bench.falls.length < points) bench.falls = new Float64Array(points);
  if (bench.deepest.length < points) bench.deepest = new Float64Array(points);
}

interface SellerTerms {
  readonly kind: number;
  readonly platform: number;
  readonly notional: number;
  readonly delay: number;
  readonly sellsOver: number;
}

/** Gives the seller its place; undefined if it holds nothing. */
function addSeller(bench: CascadeBench, terms: SellerTerms): number | undefined {
  if (!(terms.notional > 0)) return undefined;
  const { columns, tally } = bench;
  const seller = bench.sellers;
  bench.sellers += 1;
  bench.kinds[seller] = terms.kind;
  bench.platform[seller] = terms.platform;
  bench.overridden[seller] = 0;
  bench.delaySteps[seller] = roundToEven(terms.delay / tally.timeStep);
  columns.notional[seller] = terms.notional;
  columns.released[seller] = 1 - Math.exp(-tally.timeStep / terms.sellsOver);
  return seller;
}

function addModels(bench: CascadeBench, scenario: CascadeScenario, platform: CascadePlatform): void {
  const seller = addSeller(bench, {
    kind: MODEL,
    platform: platform.index,
    notional: scenario.modelShare * platform.openInterest,
    delay: platform.modelDelay,
    sellsOver: platform.modelSelling,
  });
  if (seller === undefined) return;
  bench.columns.from[seller] = platform.alarmThreshold;
  bench.columns.width[seller] = scenario.alarmWidth;
  bench.overridden[seller] = platform.obeys ? 1 : 0;
}

interface PlacedBook {
  readonly book: CascadeBook;
  /** Of the platform. */
  readonly index: number;
}

/** The users without a model: closed by the exchange, or by their own stop-loss order. */
function addOthers(bench: CascadeBench, scenario: CascadeScenario, { book, index }: PlacedBook): void {
  const others = (1 - scenario.modelShare) * book.openInterest;
  const shares = [
    { kind: LIQUIDATION, notional: (1 - scenario.stopShare) * others },
    { kind: STOP, notional: scenario.stopShare * others },
  ];
  for (const { kind, notional } of shares) {
    const seller = addSeller(bench, {
      kind,
      platform: index,
      notional,
      delay: scenario.liquidationDelay,
      sellsOver: scenario.liquidationSelling,
    });
    if (seller === undefined) continue;
    bench.columns.leverage[seller] = book.leverage;
    bench.columns.from[seller] = scenario.stopDistance;
    bench.columns.width[seller] = scenario.stopWidth;
    bench.columns.centre[seller] = book.liquidationFall;
    bench.columns.scale[seller] = scenario.bookSpread * book.liquidationFall;
    bench.columns.cutOff[seller] = logisticAt(-1 / scenario.bookSpread);
  }
}

function addMagnet(bench: CascadeBench, scenario: CascadeScenario): void {
  if (scenario.haltAfter === null) return;
  const seller = addSeller(bench, {
    kind: MAGNET,
    platform: scenario.platforms,
    notional: scenario.magnetVolume,
    delay: MAGNET_DELAY,
    sellsOver: MAGNET_SELLING,
  });
  if (seller === undefined) return;
  bench.columns.from[seller] = scenario.haltAfter - scenario.magnetWidth;
  bench.columns.width[seller] = scenario.magnetWidth;
}
