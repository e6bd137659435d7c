import type { Fraction, Money, Years } from '../../conventions/quantities.ts';
import type { SwitchableCause } from '../tiers/gapCauses.ts';
import type { MarketAssumptions } from './marketAssumptions.ts';

/** One strategy, its search, its market and its money. */
export interface RealityGapScenario {
  readonly market: MarketAssumptions;
  /** Annual Sharpe ratio of the perfect rule in a market without stress. */
  readonly trueSharpe: number;
  /** Correlation of each variant's signal with the perfect one (a). */
  readonly likeness: Fraction;
  /**
   * How much of what the variants' signals have of their own is the same noise in all of them (c); it moves how
   * alike their results are and leaves each one's edge as it is.
   */
  readonly sharedNoise: Fraction;
  /** How many variants the backtest picks from (N). */
  readonly tries: number;
  readonly testYears: Years;
  /** Length of paper and live trading, which share the same new days. */
  readonly liveYears: Years;
  /** Yearly volatility that the position is scaled to. */
  readonly targetVolatility: Fraction;
  readonly account: Money;
  /** Money of others that trades the same signal at the same time. */
  readonly followers: Money;
  /** Weights fitted to the test period (0: none). */
  readonly fittedWeights: number;
  /** How much of the next move leaks into the signal in the test (λ; 0: nothing). */
  readonly lookAhead: Fraction;
  /** Share of the edge that others take at once because they can read the rule (δ; 0: nobody can). */
  readonly publicationLoss: Fraction;
  /** Causes the reader has switched off; the world, its draws and the pick stay the same. */
  readonly switchedOff: readonly SwitchableCause[];
}
