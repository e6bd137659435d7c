import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** How platforms differ when they are not alike: the others react later and to larger falls, or both ways. */
export type CascadeSpread = 'followers' | 'meanPreserving';
/** How selling moves the price: in proportion to what was sold, or by its square root. */
export type CascadeImpact = 'linear' | 'sqrt';

/** How many hands went up for a leverage. */
export interface BookHands {
  readonly leverage: Multiple;
  readonly hands: number;
}

/**
 * Everything that one event depends on. Seconds, millions of dollars at the price before the event ($M),
 * falls as logarithms: 0.04 is a price of e^−0.04. Behind each name stands the one that the literature of
 * this lab and links use for it. Ranges: CASCADE_LIMITS.
 */
export interface CascadeScenario {
  /** K: trading platforms, whole. Platform 0 is the fastest; all have the same size before any cap. */
  readonly platforms: number;
  /** rho: how alike they are; 1 clones, 0 as different as the spreads below say. */
  readonly similarity: Fraction;
  readonly spread: CascadeSpread;
  /** equity: own money of all users of all platforms, $M. */
  readonly equity: number;
  /** lev: mean leverage; positions together are equity × leverage. */
  readonly leverage: Multiple;
  /**
   * A class as the book: each hand is the same part of `equity` at its leverage, and `leverage` is not used;
   * null for the smooth book around `leverage`. At most MOST_BOOK_LEVELS entries, some hands in all.
   */
  readonly hands: readonly BookHands[] | null;
  /** mm: maintenance margin. */
  readonly maintenanceMargin: Fraction;
  /** rel: scale of the logistic spread of liquidation distances over their centre. */
  readonly bookSpread: number;
  /** dL: log spread of leverage between platforms at similarity 0, in either mode. */
  readonly leverageSpread: number;
  /** kappa: share of the positions that look-alike models manage; exchanges close the others. */
  readonly modelShare: Fraction;
  /** theta: fall at which the fastest model begins to sell. */
  readonly alarmThreshold: number;
  /** thw: further fall over which it sells everything. */
  readonly alarmWidth: number;
  /** dTh: log spread of thresholds between platforms at similarity 0. */
  readonly thresholdSpread: number;
  /** modelDelay: seconds after which the fastest model sees a price. */
  readonly modelDelay: number;
  /** delaySpread: seconds by which the slowest model is later at similarity 0. */
  readonly delaySpread: number;
  /** modelExec: seconds (e-fold) over which models sell what they decided to sell. */
  readonly modelSelling: number;
  /** liqDelay, liqExec: the same for exchanges. */
  readonly liquidationDelay: number;
  readonly liquidationSelling: number;
  /** depth1: $M that move the price by 1 % in calm. */
  readonly depth: number;
  readonly impact: CascadeImpact;
  /** Y, sigmaD, volD: scale, daily volatility and $M a day of the square-root law. */
  readonly impactScale: number;
  readonly dailyVolatility: Fraction;
  readonly dailyVolume: number;
  /** tau: seconds (e-fold) in which the book fills up again. */
  readonly resilience: number;
  /** phi: share of the impact that stays. */
  readonly permanentShare: Fraction;
  /** psi: how fast market makers withdraw: depth is 1/(1 + psi × fall), but never below dmin. */
  readonly depthWithdrawal: number;
  /** dmin: least depth over calm depth. */
  readonly leastDepth: Fraction;
  /** shock: the first dip, a log fall. */
  readonly shock: number;
  /** dt, T: seconds of a step and of the event. The step is part of the model. */
  readonly timeStep: number;
  readonly duration: number;
  /** brk: fall since the last reopening at which trading halts; null for no halt. */
  readonly haltAfter: number | null;
  /** halt: seconds that a halt lasts. */
  readonly haltSeconds: number;
  readonly maxHalts: number;
  /** haltTau: seconds (e-fold) in which the book fills up during a halt. */
  readonly haltResilience: number;
  /** haltCancel: share of the models' waiting orders withdrawn at the reopening. */
  readonly haltCancelShare: Fraction;
  /** magnetVol, magnetW: $M that want to sell before the halt, over the last magnetW of the fall to it. */
  readonly magnetVolume: number;
  readonly magnetWidth: number;
  /** insCap: $M of liquidations that an insurance fund takes off the market, the first ones. */
  readonly insuranceInventory: number;
  /** fund: $M from which losses beyond the stake are paid before other users pay them. */
  readonly insuranceFund: number;
  /** rateCap: most $M a second that a platform may sell; null for no limit. */
  readonly rateCap: number | null;
  /** overrideLatency: seconds from the first model sale anywhere until a person stops the models; null: nobody. */
  readonly overrideLatency: number | null;
  /** levCap: highest leverage; null for no cap. */
  readonly leverageCap: number | null;
  /** slow: seconds (e-fold) over which models sell instead of modelSelling; null for no such rule. */
  readonly slowSelling: number | null;
  /** rateOn, ovOn, capOn, slowOn: how many platforms have the guard, counted from the fastest; null for all. */
  readonly rateCapOn: number | null;
  readonly overrideOn: number | null;
  readonly leverageCapOn: number | null;
  readonly slowSellingOn: number | null;
  /** guardFrom: where that counting begins: 0 the fastest platform, 1 the second. */
  readonly guardFrom: number;
  /** stops: share of the other users (those without a model) who have placed a stop-loss order. */
  readonly stopShare: Fraction;
  /** stopAt, stopW: fall at which the first of these orders sell, and further fall to the last. */
  readonly stopDistance: number;
  readonly stopWidth: number;
}
