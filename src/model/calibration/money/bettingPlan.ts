/** How much of one's money to put on a trade, given what is stated. */
export type StakeRule =
  /** The growth-optimal fraction for the stated chance times `multiplier`: 1 full, ½ half, ¼ quarter. */
  | { readonly kind: 'kelly'; readonly multiplier: number }
  /** The same fraction of the money on every trade, whatever is stated. */
  | { readonly kind: 'flat'; readonly fraction: number }
  /** As kelly, but never more than `cap` of the money. */
  | { readonly kind: 'capped'; readonly multiplier: number; readonly cap: number };

/** What a trade pays and how the stake is chosen. */
export interface BettingPlan {
  /**
   * A win pays this many times what was risked: 1 is even money, 0.25 is 25 for every 100 risked. A loss
   * costs the stake.
   */
  readonly payoff: number;
  readonly stake: StakeRule;
}
