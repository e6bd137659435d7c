import type { Fraction } from '../../conventions/quantities.ts';

/**
 * Who sells: a risk model, the exchange that liquidates, an order to stop a loss, or somebody who wants out
 * before a halt.
 */
export type SellerKind = 'model' | 'liquidation' | 'stop' | 'magnet';

export const SELLER_KINDS: readonly SellerKind[] = ['model', 'liquidation', 'stop', 'magnet'];

/** What some sellers did, $M at the price before the event. Sold = proceeds + sellerLoss + badDebt. */
export interface SellingLedger {
  /** Positions together, sold or not. */
  readonly notional: number;
  /** Decided to sell. Triggered = sold + backlogEnd + cancelled. */
  readonly triggered: number;
  readonly sold: number;
  /** Decided, not yet sold at the end. */
  readonly backlogEnd: number;
  /** Decided and withdrawn: by a person, or at a reopening. */
  readonly cancelled: number;
  /** Sold to the insurance fund instead of the market. */
  readonly absorbed: number;
  readonly proceeds: number;
  /** Lost by those who sold. */
  readonly sellerLoss: number;
  /** Lost beyond the stakes of those who sold. */
  readonly badDebt: number;
  /** Where they got out: mean of the mid price at sale weighted by notional, less 1; null if nothing was sold. */
  readonly meanExit: Fraction | null;
}

/** One group of sellers of one platform (the magnet's is platform K, of its own). */
export interface CascadeSeller extends SellingLedger {
  readonly kind: SellerKind;
  readonly platform: number;
  /** Leverage of the middle position; null for models and magnet sellers, whose positions have any. */
  readonly leverage: number | null;
  /** $M sold in each step: element i from second i·dt to (i + 1)·dt. */
  readonly flow: Float64Array;
}

export interface CascadeHalt {
  /** Seconds since the dip; `to` may lie behind the end of the event. */
  readonly from: number;
  readonly to: number;
}

/** What happened in an event; falls are logarithms, money is $M, times are seconds since the dip. */
export interface CascadeRun {
  /** Deepest fall x = −ln(price), its first step, and the same as a share of the price. */
  readonly troughLog: number;
  readonly troughPct: Fraction;
  /** Deepest fall over the first dip, both logarithms; 1 if nothing was added to the dip. */
  readonly amplification: number;
  readonly timeToTrough: number;
  readonly endLog: number;
  /** Share of what was added to the dip that is won back at the end; 0 if nothing was added. */
  readonly recovery: Fraction;
  readonly soldByPlatform: readonly number[];
  readonly soldTotal: number;
  readonly modelSold: number;
  readonly liqSold: number;
  readonly stopSold: number;
  readonly magnetSold: number;
  readonly triggered: number;
  readonly backlogEnd: number;
  readonly cancelled: number;
  readonly absorbed: number;
  /** Sold on the market: soldTotal − absorbed. */
  readonly marketVolume: number;
  /** Volume over the depth that it met; JPend = permanentShare × effVolume. */
  readonly effVolume: number;
  readonly JPend: number;
  readonly JTend: number;
  readonly badDebt: number;
  /** Bad debt paid by the insurance fund, and by other users. */
  readonly fundPaid: number;
  readonly socialised: number;
  readonly sellerLoss: number;
  readonly proceeds: number;
  /** How many halts began. */
  readonly halts: number;
  /** Least depth over calm depth that an order met. */
  readonly minDepth: Fraction;
  /** Most $M sold on the market in a second. */
  readonly peakFlow: number;
  /** Fall after 10, 60 and 300 seconds; null if the event is shorter. */
  readonly x10: number | null;
  readonly x60: number | null;
  readonly x300: number | null;
  /** Positions of all users before the event (without those of magnet sellers), and the share of them closed. */
  readonly openInterest: number;
  readonly closedShare: Fraction;
  /** When the first model decided to sell, on any platform; null if none did. The override's clock starts here. */
  readonly firstModelSale: number | null;
  /** When a person stopped the models; null if nobody did before the end. */
  readonly overrideAt: number | null;
  readonly haltTimes: readonly CascadeHalt[];
  /** By kind, over all platforms. */
  readonly exits: Readonly<Record<SellerKind, SellingLedger>>;
  /** In the order of the model: for each platform models, exchange, stops; magnet last. Empty groups are left out. */
  readonly sellers: readonly CascadeSeller[];
  /** Seconds of a step, and how many. */
  readonly timeStep: number;
  readonly steps: number;
  /** Log fall and price (before the event 1) at each step, steps + 1 values; element 0 is the dip. */
  readonly falls: Float64Array;
  readonly prices: Float64Array;
}
