import type { Fraction, Money, Multiple, Years } from '../../conventions/quantities.ts';

/** A spell of stress that every world meets at the same time, on top of those that come by chance. */
export interface ScheduledStress {
  /** When it begins, in years after real money goes in. The test has no such spell: it never saw one. */
  readonly startsAfterYears: Years;
  readonly bars: number;
  /** What the market does on its first bar; null leaves that to chance. */
  readonly firstReturn: Fraction | null;
}

/** Everything the simulation takes for granted about one market; one bar is one trading day. */
export interface MarketAssumptions {
  readonly periodsPerYear: number;
  /** Volatility of a calm bar (σ). */
  readonly barVolatility: Fraction;
  /** Correlation of every signal with its value one bar earlier (φ). */
  readonly signalMemory: Fraction;
  /** Chance that a calm bar is followed by a stressed one. */
  readonly stressBegins: Fraction;
  /** Chance that a stressed bar is followed by a calm one. */
  readonly stressEnds: Fraction;
  /** Volatility in stress over calm volatility (m_σ). */
  readonly stressVolatility: Multiple;
  readonly scheduledStress: ScheduledStress | null;
  readonly takerFee: Fraction;
  readonly makerFee: Fraction;
  /** Share of the volume traded as maker. */
  readonly makerShare: Fraction;
  /** Full bid–ask spread in calm (s); half of it is paid. */
  readonly spread: Fraction;
  /** Spread in stress over calm spread (m_s). */
  readonly stressSpread: Multiple;
  /** Y of the square-root law. */
  readonly impactScale: number;
  readonly dailyVolume: Money;
  /** Share of the volume that is left in stress (d). */
  readonly stressDepth: Fraction;
  /** Fraction of the bar that passes before an order fills (ℓ). */
  readonly latency: Fraction;
  readonly stressLatency: Multiple;
  /** Share of every order that fills (κ). */
  readonly filledShare: Fraction;
  /** What stress leaves of the filled share. */
  readonly stressFilledShare: Fraction;
  /** Funding a bar, paid by longs to shorts (F). */
  readonly funding: Fraction;
  /** Extra funding a bar, paid on either side because the crowd is on the same one. */
  readonly crowdedFunding: Fraction;
  /** Years in which half of the edge is gone (τ); infinite if it never fades. */
  readonly edgeHalfLifeYears: Years;
  /** What stress leaves of the edge: 1 all, 0 nothing, −1 turned against its holder (κ_st). */
  readonly stressEdge: number;
  /** Share of the crowd that runs on a bad bar (ξ). */
  readonly crowdExitShare: Fraction;
  /** Loss that makes it run, in calm bar volatilities (θ). */
  readonly crowdLossThreshold: number;
  /** Share of the push that comes back on the next bar (b). */
  readonly crowdRebound: Fraction;
  /** Fall from the peak at which a person switches the rule off (D). */
  readonly overrideDrawdown: Fraction;
  /** Bars it then stays off (m). */
  readonly overrideBars: number;
  /** What leaving out dead coins adds to a long position in the test, a year (b). */
  readonly survivorship: Fraction;
}
