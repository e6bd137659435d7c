/** Places of SELLER_KINDS. */
export const MODEL = 0;
export const LIQUIDATION = 1;
export const STOP = 2;
export const MAGNET = 3;

/** Of a seller's positions: what is sold of less than that in a step is too little for any ledger's bad debt. */
export const DUST = 1e-20;

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
  /** The first seller that does the same as each: itself, where nobody before it does. */
  readonly first: Int32Array;
  /** Those who are the first, `alones` of them: what they do is reckoned once. */
  readonly alone: Int32Array;
  alones: number;
  /** Most $M in a step, and what would be sold in it, by platform (the magnet's last). */
  readonly capOfStep: Float64Array;
  readonly wanted: Float64Array;
  readonly haltStarts: Int32Array;
  readonly haltEnds: Int32Array;
  /** Falls and deepest falls so far, steps + 1 values in use. */
  falls: Float64Array;
  deepest: Float64Array;
  /** Sold in each step, in the order of `alone`; empty until a run is recorded. */
  flows: Float64Array;
  readonly tally: CascadeTally;
}
