export { changingVolatilityShape, HOURS_PER_YEAR, MAXIMUM_HOURS } from './changingVolatilityShape.ts';
export type { ClockSize } from './clockBlock.ts';
export type { ClockMethod, ClockQuestion, ClockSource } from './clockNodes.ts';
export type { ClockTable } from './clockTable.ts';
export { clockTableBuffers } from './clockTableBuffers.ts';
export { type HighestLeverageQuestion, highestLeverageFromClocks } from './highestLeverageFromClocks.ts';
export {
  type LeverageCurvePoint,
  type LeverageCurveQuestion,
  leverageCurveFromClocks,
} from './leverageCurveFromClocks.ts';
export { type ClockPosition, liquidationProbabilityFromClocks } from './liquidationProbabilityFromClocks.ts';
export { type OutcomeShares, outcomeSharesFromClocks } from './outcomeSharesFromClocks.ts';
export { pathPrices } from './pathPrices.ts';
export { previewMedianVolatility } from './previewMedianVolatility.ts';
export { priceQuantileFromClocks } from './priceQuantileFromClocks.ts';
export { rightAndWipedOutFromClocks } from './rightAndWipedOutFromClocks.ts';
export { type ConstantPricePathsQuestion, sampleConstantPricePaths } from './sampleConstantPricePaths.ts';
export { type PricePaths, type PricePathsQuestion, samplePricePaths } from './samplePricePaths.ts';
export { simulateClocks } from './simulateClocks.ts';
export { type Clocks, type ClocksQuestion, simulateClocksInChunks } from './simulateClocksInChunks.ts';
export { simulateClockTable } from './simulateClockTable.ts';
export { type ClockTableQuestion, simulateClockTableInChunks } from './simulateClockTableInChunks.ts';
export {
  type LiquidationSimulation,
  type SimulatedLiquidation,
  simulateLiquidationProbability,
} from './simulateLiquidationProbability.ts';
export { stakesBackFromClocks } from './stakesBackFromClocks.ts';
export { type StratifiedPaths, stratifiedPaths } from './stratifiedPaths.ts';
export {
  type AssetVolatility,
  type MeasuredAsset,
  type RegimeStart,
  type VolatilityRegime,
  volatilityRegimes,
} from './volatilityRegimes.ts';
export { type VolatilityQuestion, type VolatilityStart, volatilityStart } from './volatilityStart.ts';
