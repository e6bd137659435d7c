import { MOST_BOOK_LEVELS } from '../scenario/cascadeLimits.ts';
import { type CascadeBench, type CascadeTally, SELLER_COLUMNS, type SellerColumn } from './cascadeBench.ts';

const MOST_PLATFORMS = 20;
const MOST_SELLERS = (1 + 2 * MOST_BOOK_LEVELS) * MOST_PLATFORMS + 1;
const MOST_HALTS = 20;

/**
 * Room to compute events in: hand the same one to many runs and none of them allocates.
 *
 * @verified cascade.reference.test.ts: the same numbers in a fresh bench and in one used before.
 * @example
 * createCascadeBench().sellers // 0
 */
export function createCascadeBench(): CascadeBench {
  const columns = Object.fromEntries(SELLER_COLUMNS.map(name => [name, new Float64Array(MOST_SELLERS)]));
  return {
    sellers: 0,
    columns: columns as Record<SellerColumn, Float64Array>,
    kinds: new Uint8Array(MOST_SELLERS),
    platform: new Uint8Array(MOST_SELLERS),
    delaySteps: new Int32Array(MOST_SELLERS),
    overridden: new Uint8Array(MOST_SELLERS),
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
