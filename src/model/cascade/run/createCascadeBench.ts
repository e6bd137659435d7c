import { MOST_BOOK_LEVELS } from '../scenario/cascadeLimits.ts';
import { type CascadeBench, type CascadeTally, SELLER_COLUMNS, type SellerColumn } from './cascadeBench.ts';

const MOST_PLATFORMS = 20;
const MOST_SELLERS = mostSellersOf(MOST_PLATFORMS, MOST_BOOK_LEVELS);
const MOST_HALTS = 20;

/** Models, and exchange and stops at each leverage, on each platform; and who wants out before a halt. */
export function mostSellersOf(platforms: number, levels: number): number {
  return (1 + 2 * levels) * platforms + 1;
}

/**
 * Room to compute events in: hand the same one to many runs and none of them allocates.
 *
 * @param mostSellers for how many groups there is room; for those of any scenario by default.
 * @verified cascade.reference.test.ts: the same numbers in a fresh bench and in one used before.
 * @example
 * createCascadeBench().sellers // 0
 */
export function createCascadeBench(mostSellers = MOST_SELLERS): CascadeBench {
  const room = new Float64Array(SELLER_COLUMNS.length * mostSellers);
  const columns = Object.fromEntries(
    SELLER_COLUMNS.map((name, place) => [
      name,
      room.subarray(place * mostSellers, (place + 1) * mostSellers),
    ]),
  );
  return {
    sellers: 0,
    columns: columns as Record<SellerColumn, Float64Array>,
    kinds: new Uint8Array(mostSellers),
    platform: new Uint8Array(mostSellers),
    delaySteps: new Int32Array(mostSellers),
    overridden: new Uint8Array(mostSellers),
    first: new Int32Array(mostSellers),
    alone: new Int32Array(mostSellers),
    alones: 0,
    capOfStep: new Float64Array(MOST_PLATFORMS + 1),
    wanted: new Float64Array(MOST_PLATFORMS + 1),
    haltStarts: new Int32Array(MOST_HALTS),
    haltEnds: new Int32Array(MOST_HALTS),
    falls: new Float64Array(0),
    deepest: new Float64Array(0),
    flows: new Float64Array(0),
    tally: emptyTally(),
  };
}

function emptyTally(): CascadeTally {
  return {
    steps: 0,
    timeStep: 1,
    shock: 0,
    squareRoot: false,
    impact: 0,
    keep: 0,
    keepHalted: 0,
    permanentShare: 0,
    depthWithdrawal: 0,
    leastDepth: 1,
    haltAfter: Number.POSITIVE_INFINITY,
    haltSteps: 0,
    maxHalts: 0,
    haltCancelShare: 0,
    insurance: 0,
    overrideSteps: -1,
    hasRateCap: false,
    logSurvival: 0,
    troughStep: 0,
    permanent: 0,
    transient: 0,
    effVolume: 0,
    marketVolume: 0,
    minDepth: 1,
    peakFlow: 0,
    halts: 0,
    firstModelStep: -1,
    overrideStep: -1,
  };
}
