export { type ClosedAtLeverage, closedByLeverage } from './book/closedByLeverage.ts';
export { type DueByFall, dueByFall } from './book/dueByFall.ts';
export { logLiquidationFall } from './book/logLiquidationFall.ts';
export { type OwnBookRow, ownBook } from './book/ownBook.ts';
export { type OwnBookQuestion, ownBookScenario } from './book/ownBookScenario.ts';
export { type CascadeBook, type CascadePlatform, platformsOf } from './book/platformsOf.ts';
export { type OwnPosition, type PositionOutcome, positionInCascade } from './book/positionInCascade.ts';
export { type CascadeAxis, type CascadeSweep, cascadeSweep } from './cliff/cascadeSweep.ts';
export { type EvenAxis, evenValues } from './cliff/evenValues.ts';
export { type CascadeJump, largestJump } from './cliff/largestJump.ts';
export { type PhaseQuestion, type PhaseRow, phaseRows } from './cliff/phaseRows.ts';
export { criticalGain, type MarketReaction } from './gain/criticalGain.ts';
export { criticalGainWithDelays } from './gain/criticalGainWithDelays.ts';
export { type CriticalLineQuestion, criticalLine } from './gain/criticalLine.ts';
export type { DelayedSeller } from './gain/delayedSellers.ts';
export { type Doubling, doublingTime, type RunawayQuestion } from './gain/doublingTime.ts';
export { type GainProfile, gainProfile } from './gain/gainProfile.ts';
export { type PeakGain, peakGain } from './gain/peakGain.ts';
export { type RunawayGauge, runawayGauge } from './gain/runawayGauge.ts';
export { staticFall } from './gain/staticFall.ts';
export { type UniformBook, uniformStaticFall } from './gain/uniformStaticFall.ts';
export type { CascadeBench } from './run/cascadeBench.ts';
export { type CascadeFigures, cascadeFigures } from './run/cascadeFigures.ts';
export {
  type CascadeHalt,
  type CascadeRun,
  type CascadeSeller,
  SELLER_KINDS,
  type SellerKind,
  type SellingLedger,
} from './run/cascadeRun.ts';
export { createCascadeBench } from './run/createCascadeBench.ts';
export { fallsSoFar } from './run/fallsSoFar.ts';
export { priceAt } from './run/priceAt.ts';
export { runCascade } from './run/runCascade.ts';
export { soldSoFar } from './run/soldSoFar.ts';
export { type CascadeFault, cascadeFault } from './scenario/cascadeFault.ts';
export {
  CASCADE_LIMITS,
  type CascadeLimit,
  type CascadeNumber,
  MOST_BOOK_LEVELS,
  MOST_CASCADE_STEPS,
  MOST_HANDS,
} from './scenario/cascadeLimits.ts';
export type { BookHands, CascadeImpact, CascadeScenario, CascadeSpread } from './scenario/cascadeScenario.ts';
export { DEFAULT_CASCADE } from './scenario/defaultCascadeScenario.ts';
export { requireCascadeScenario } from './scenario/requireCascadeScenario.ts';
