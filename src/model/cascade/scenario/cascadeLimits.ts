import type { CascadeScenario } from './cascadeScenario.ts';

/** Where a number of a scenario may lie. */
export interface CascadeLimit {
  readonly least: number;
  readonly greatest: number;
  /** True where the least value itself is refused. */
  readonly above?: true;
  readonly whole?: true;
  /** True where null stands for a guard that is off, or for all platforms. */
  readonly optional?: true;
}

/** The fields of a scenario that hold a number, null included where a guard can be off. */
export type CascadeNumber = Exclude<keyof CascadeScenario, 'spread' | 'impact' | 'hands'>;

const HIGHEST_LEVERAGE = 200;
const share = { least: 0, greatest: 1 } as const;
const seconds = { least: 0, greatest: 86_400 } as const;
const money = { least: 0, greatest: 1e9 } as const;
const fallAbove = { least: 0, greatest: 5, above: true } as const;
const guarded = { least: 0, greatest: 20, whole: true, optional: true } as const;

/**
 * The bound of every number of a scenario. Within them (and the rules of requireCascadeScenario, of which
 * one bounds the steps) every event ends, and every number of it is finite and carried by its ledger.
 */
export const CASCADE_LIMITS: Readonly<Record<CascadeNumber, CascadeLimit>> = {
  platforms: { least: 1, greatest: 20, whole: true },
  similarity: share,
  // As far as an open interest of 1e9 at its highest leverage that stands at leverage 1.
  equity: { least: 0, greatest: 1e9 * HIGHEST_LEVERAGE },
  leverage: { least: 1, greatest: HIGHEST_LEVERAGE },
  maintenanceMargin: { least: 0, greatest: 0.5 },
  bookSpread: { least: 0.01, greatest: 5 },
  leverageSpread: { least: 0, greatest: 2 },
  modelShare: share,
  alarmThreshold: { least: 0, greatest: 5 },
  alarmWidth: fallAbove,
  thresholdSpread: { least: 0, greatest: 5 },
  modelDelay: seconds,
  delaySpread: seconds,
  modelSelling: seconds,
  liquidationDelay: seconds,
  liquidationSelling: seconds,
  depth: { least: 0.001, greatest: 1e9 },
  impactScale: { least: 0, greatest: 100 },
  dailyVolatility: { least: 0, greatest: 5 },
  dailyVolume: { least: 0.001, greatest: 1e9 },
  resilience: { least: 0, greatest: 1e9, above: true },
  permanentShare: share,
  depthWithdrawal: { least: 0, greatest: 1000 },
  leastDepth: { least: 0.001, greatest: 1 },
  shock: { least: 1e-6, greatest: 5 },
  timeStep: { least: 0.01, greatest: 60 },
  duration: { least: 0.01, greatest: 86_400 },
  haltAfter: { ...fallAbove, optional: true },
  haltSeconds: seconds,
  maxHalts: { least: 0, greatest: 20, whole: true },
  haltResilience: { least: 0, greatest: 1e9, above: true },
  haltCancelShare: share,
  magnetVolume: money,
  magnetWidth: fallAbove,
  insuranceInventory: money,
  insuranceFund: money,
  rateCap: { ...money, above: true, optional: true },
  overrideLatency: { ...seconds, optional: true },
  leverageCap: { least: 1, greatest: 200, optional: true },
  slowSelling: { ...seconds, optional: true },
  rateCapOn: guarded,
  overrideOn: guarded,
  leverageCapOn: guarded,
  slowSellingOn: guarded,
  guardFrom: { least: 0, greatest: 19, whole: true },
  stopShare: share,
  stopDistance: { least: 0, greatest: 5 },
  stopWidth: fallAbove,
};

/** The most steps of one event. */
export const MOST_CASCADE_STEPS = 100_000;

/** The most leverages of a book of raised hands, and the most hands at each. */
export const MOST_BOOK_LEVELS = 8;
export const MOST_HANDS = 1_000_000;
