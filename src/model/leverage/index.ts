export { adverseMove } from './adverseMove.ts';
export { atLeastOnce } from './atLeastOnce.ts';
export { bankruptcyPrice } from './bankruptcyPrice.ts';
export type { ConstantVolatilityMarket, ConstantVolatilityScenario } from './constantVolatility.ts';
export { dayDeviation } from './dayDeviation.ts';
export {
  hitProbability,
  meanHitProbability,
  survivalBeyond,
  survivalProbability,
  touchedThenBeyond,
} from './firstPassage.kernel.ts';
export { FUNDING_RATES, fundingPaid } from './fundingPaid.ts';
export { type HighestLeverage, highestLeverageWithin } from './highestLeverageWithin.ts';
export { type LiquidationPrice, liquidationPrice } from './liquidationPrice.ts';
export { liquidationProbabilityConstant } from './liquidationProbabilityConstant.ts';
export { liquidationProbabilityGivenVariance } from './liquidationProbabilityGivenVariance.ts';
export { liquidationProbabilityMonitored } from './liquidationProbabilityMonitored.ts';
export { type LogBarrier, logBarrier } from './logBarrier.ts';
export { logBreakEven } from './logBreakEven.ts';
export { type MarginTier, marginTier } from './marginTier.ts';
export type { Outcomes } from './outcomes.ts';
export { outcomesConstant } from './outcomesConstant.ts';
export { outcomesGivenVariance } from './outcomesGivenVariance.ts';
export type { IsolatedPosition, Side } from './position.ts';
export { type PositionAmounts, positionAmounts } from './positionAmounts.ts';
export { priceQuantileConstant } from './priceQuantileConstant.ts';
export { type RequiredHorizon, requiredHorizon } from './requiredHorizon.ts';
export { type RequiredVolatility, requiredVolatility } from './requiredVolatility.ts';
export { rightAndWipedOutConstant } from './rightAndWipedOutConstant.ts';
export { rightAndWipedOutGivenVariance } from './rightAndWipedOutGivenVariance.ts';
export type { StakesBack } from './stakesBack.ts';
export { type StakesPerPosition, stakesPerPosition } from './stakesPerPosition.ts';
