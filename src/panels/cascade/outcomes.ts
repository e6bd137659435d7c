import type { SellerKind } from '../../model/cascade/index.ts';

/** Positions that are closed, as shares of all that were open before the event. */
export interface Closed {
  readonly exchange: number;
  /** Sold by a model, or by an order to stop a loss. */
  readonly sold: number;
}

/** One share of the money that look-alike models run, and what becomes of a hundred positions. */
export interface ShareBox {
  readonly share: number;
  /** Deepest fall, as a share of the price, and seconds from the dip to it. */
  readonly fall: number;
  readonly timeToTrough: number;
  readonly closedShare: number;
  /** Lost beyond the stakes of those who sold, and what insurance money pays of it, $M. */
  readonly badDebt: number;
  readonly fundPaid: number;
  /** When the event is over, and at each moment before. */
  readonly ended: Closed;
  readonly closed: readonly Closed[];
  /** Fall so far, as a share of the price, at each moment. */
  readonly fallSoFar: readonly number[];
}

/** $M a second between two moments, by who sells. */
type Flows = Readonly<Record<SellerKind, readonly number[]>>;

/** The first screen: four shares side by side, and the event of the chosen one second by second. */
export interface BoxesOutcome {
  /** Index of the chosen one in `boxes`. */
  readonly chosen: number;
  /** In rising order; the first is none. */
  readonly boxes: readonly ShareBox[];
  /** Seconds since the dip that the strip shows; the last is its length. */
  readonly moments: readonly number[];
  /** Of the chosen event, at each moment; the price before the event is 1. */
  readonly prices: readonly number[];
  /** Between each moment and the next. */
  readonly flows: Flows;
  /** Lowest price and most that is sold a second ($M) if nobody stops the event: a strip keeps its scale when it is stopped. */
  readonly scale: { readonly lowest: number; readonly mostSold: number };
  /** Fall at the end of the chosen event, as a share of the price, and its length in seconds. */
  readonly endFall: number;
  readonly duration: number;
  readonly firstModelSale: number | null;
  /** When the models were stopped; null if they were not. */
  readonly overrideAt: number | null;
  /** Where who got out: mean price at sale less 1, by kind; null where nothing was sold. */
  readonly exits: Readonly<Record<SellerKind, number | null>>;
}

export function chosenBox({ boxes, chosen }: BoxesOutcome): ShareBox {
  return boxes[chosen]!;
}

/** The box that is told beside the chosen one: the next smaller share, the largest where that would be none. */
export function otherBox({ boxes, chosen }: BoxesOutcome): ShareBox {
  return boxes[chosen > 1 ? chosen - 1 : boxes.length - 1]!;
}

/** The boxes of the first guess: with so much it is so many, and with more? */
export const SECOND_BOX = 1;
export const THIRD_BOX = 2;

/** The places on the picture at which scenes ask. */
export const CHOSEN = 'chosen';
export const THIRD = 'third';
