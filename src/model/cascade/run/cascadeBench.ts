import { MOST_BOOK_LEVELS } from '../scenario/cascadeLimits.ts';

/** What the sellers' columns of a bench hold; a kind is its place in SELLER_KINDS. */
export const SELLER_COLUMNS = [
  'notional',
  // A ramp from `from` over `width` (models, stops, magnet); a logistic around `centre` (exchange, stops).
  ...(['from', 'width', 'centre', 'scale', 'cutOff'] as const),
  'leverage',
  'released',
  ...(['triggered', 'backlog', 'sold', 'cancelled', 'absorbed'] as const),
  ...(['proceeds', 'sellerLoss', 'badDebt'] as const),
  ...(['seen', 'selling'] as const),
] as const;

export type SellerColumn = (typeof SELLER_COLUMNS)[number];

/** The terms of an event as the kernel wants them, and what came out; written anew by every run. */
export interface CascadeTally {
  steps: number;
  timeStep: number;
  shock: number;
  squareRoot: boolean;
  /** Linear: log fall per $M; square root: log fall per √$M. */
  impact: number;
  keep: number;
  keepHalted: number;
  permanentShare: number;
  depthWithdrawal: number;
  leastDepth: number;
  haltAfter: number;
  haltSteps: number;
  maxHalts: number;
  haltCancelShare: number;
  insurance: number;
  /** Steps from the first model sale to the override; −1: nobody steps in. */
  overrideSteps: number;
  hasRateCap: boolean;
  logSurvival: number;
  troughStep: number;
  permanent: number;
  transient: number;
  effVolume: number;
  marketVolume: number;
  minDepth: number;
  peakFlow: number;
  halts: number;
  firstModelStep: number;
  overrideStep: number;
}

/** The arrays that events are computed in, kept from one to the next, and its figures. */
export interface CascadeBench {
  sellers: number;
  readonly columns: Readonly<Record<SellerColumn, Float64Array>>;
  readonly kinds: Uint8Array;
  readonly platform: Uint8Array;
  readonly delaySteps: Int32Array;
  /** 1 where the seller's models obey the override. */
  readonly overridden: Uint8Array;
  /** Most $M in a step, and what would be sold in it, by platform (the magnet's last). */
  readonly capOfStep: Float64Array;
  readonly wanted: Float64Array;
  readonly haltStarts: Int32Array;
  readonly haltEnds: Int32Array;
  /** Falls and deepest falls so far, steps + 1 values in use. */
  falls: Float64Array;
  deepest: Float64Array;
  /** Sold in each step, seller by seller; empty until a run is recorded. */
  flows: Float64Array;
  readonly tally: CascadeTally;
}

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
