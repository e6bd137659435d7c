import type { CascadeScenario } from '../scenario/cascadeScenario.ts';

/** What one platform of a scenario is like, guards applied. */
export interface CascadePlatform {
  /** 0 the fastest. */
  readonly index: number;
  readonly leverage: number;
  /** Positions of its users, $M. */
  readonly openInterest: number;
  /** Log fall at which its users' middle position is liquidated; Infinity at 1× and below. */
  readonly liquidationFall: number;
  /** Log fall at which its model begins to sell, and seconds after which it sees a price. */
  readonly alarmThreshold: number;
  readonly modelDelay: number;
  /** Seconds (e-fold) over which its model sells. */
  readonly modelSelling: number;
  /** Most $M a second; Infinity without a limit. */
  readonly rateCap: number;
  /** Whether its models obey the person who stops them. */
  readonly obeys: boolean;
}

/** Whether the platform is among those that have a guard, counted from the fastest. */
function isGuarded(index: number, on: number | null, { guardFrom, platforms }: CascadeScenario): boolean {
  return index >= guardFrom && index < guardFrom + (on ?? platforms);
}

/**
 * Log fall at which an isolated long of this leverage is liquidated: c(L) = −ln((1 − 1/L)/(1 − m)).
 *
 * @param leverage multiple; Infinity is returned at 1 and below, where nothing is borrowed.
 * @param maintenanceMargin fraction; 0 or less is returned where 1/L ≤ m, where it is liquidated at once.
 * @verified cascade.book.test.ts: 10.03, 4.63 and 1.52 % at 10×, 20× and 50×.
 * @example
 * logLiquidationFall(10, 0.005) // 0.10034797385615754
 */
export function logLiquidationFall(leverage: number, maintenanceMargin: number): number {
  if (leverage <= 1) return Number.POSITIVE_INFINITY;
  return -Math.log((1 - 1 / leverage) / (1 - maintenanceMargin));
}

/**
 * The platforms of a scenario, the fastest first: f = k/(K − 1), u = 2f − 1;
 * L = lev·e^((1 − ρ)·dL·u), θ = theta·e^((1 − ρ)·dTh·f) (u in mode meanPreserving),
 * delay = modelDelay + (1 − ρ)·delaySpread·f. A cap on leverage shrinks positions, not own money.
 *
 * @verified cascade.book.test.ts: thresholds, delays and notionals of three platforms by hand.
 * @example
 * platformsOf({ ...DEFAULT_CASCADE, similarity: 0.5 }).map(platform => platform.modelDelay) // [2, 62, 122]
 */
export function platformsOf(scenario: CascadeScenario): readonly CascadePlatform[] {
  return Array.from({ length: scenario.platforms }, (_, index) => platformAt(scenario, index));
}

function platformAt(scenario: CascadeScenario, index: number): CascadePlatform {
  const { platforms, leverageCap, slowSelling, rateCap } = scenario;
  const apart = 1 - scenario.similarity;
  const late = platforms === 1 ? 0 : index / (platforms - 1);
  const sided = platforms === 1 ? 0 : -1 + (2 * index) / (platforms - 1);
  const has = (on: number | null) => isGuarded(index, on, scenario);
  const wanted = scenario.leverage * Math.exp(apart * scenario.leverageSpread * sided);
  const capped = leverageCap !== null && wanted > leverageCap && has(scenario.leverageCapOn);
  const leverage = capped ? leverageCap : wanted;
  const openInterest = (scenario.equity * scenario.leverage) / platforms;
  const thresholdSide = scenario.spread === 'followers' ? late : sided;
  return {
    index,
    leverage,
    openInterest: capped ? openInterest * (leverageCap / wanted) : openInterest,
    liquidationFall: logLiquidationFall(leverage, scenario.maintenanceMargin),
    alarmThreshold: scenario.alarmThreshold * Math.exp(apart * scenario.thresholdSpread * thresholdSide),
    modelDelay: scenario.modelDelay + apart * scenario.delaySpread * late,
    modelSelling: slowSelling !== null && has(scenario.slowSellingOn) ? slowSelling : scenario.modelSelling,
    rateCap: rateCap !== null && has(scenario.rateCapOn) ? rateCap : Number.POSITIVE_INFINITY,
    obeys: has(scenario.overrideOn),
  };
}
