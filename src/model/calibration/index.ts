export type { BandOptions, CalibrationBand } from './bands/band.ts';
export { simulateConfidenceBand } from './bands/simulateConfidenceBand.ts';
export { simulateConsistencyBand } from './bands/simulateConsistencyBand.ts';
export { type HonestBin, simulateHonestBins } from './bands/simulateHonestBins.ts';
export { simulateHonestCalibrationError } from './bands/simulateHonestCalibrationError.ts';
export { simulateSimultaneousBand } from './bands/simulateSimultaneousBand.ts';
export { type AdaptiveConformal, adaptiveConformal } from './conformal/adaptiveConformal.ts';
export { nonconformityScores } from './conformal/nonconformityScores.ts';
export { type CoverageCalls, type PromisedCoverage, promisedCoverage } from './conformal/promisedCoverage.ts';
export { type ConformalThreshold, splitConformalQuantile } from './conformal/splitConformalQuantile.ts';
export { type SplitConformalSpread, splitConformalSpread } from './conformal/splitConformalSpread.ts';
export { adaptiveCalibrationError } from './curve/adaptiveCalibrationError.ts';
export {
  binnedForecasterFigures,
  type ForecasterFigures,
  type SummarisedBin,
} from './curve/binnedForecasterFigures.ts';
export { type BinRule, type CalibrationBin, calibrationCurve } from './curve/calibrationCurve.ts';
export { debiasedSquaredCalibrationError } from './curve/debiasedSquaredCalibrationError.ts';
export { expectedCalibrationError } from './curve/expectedCalibrationError.ts';
export type { SmoothCalibrationError } from './curve/groupedSmoothCalibrationError.ts';
export { honestBinGap } from './curve/honestBinGap.ts';
export { maximumCalibrationError } from './curve/maximumCalibrationError.ts';
export { smoothCalibrationError } from './curve/smoothCalibrationError.ts';
export { squaredCalibrationError } from './curve/squaredCalibrationError.ts';
export {
  type BinnedMurphyDecomposition,
  binnedMurphyDecomposition,
} from './decomposition/binnedMurphyDecomposition.ts';
export { corpDecomposition } from './decomposition/corpDecomposition.ts';
export type { CorpDecomposition, ProperScore } from './decomposition/groupedCorpDecomposition.ts';
export type { MurphyDecomposition } from './decomposition/groupedMurphyDecomposition.ts';
export type { IsotonicBlock } from './decomposition/isotonicBlocks.ts';
export { isotonicRegression } from './decomposition/isotonicRegression.ts';
export { murphyDecomposition } from './decomposition/murphyDecomposition.ts';
export { forecastMetrics } from './forecast-metrics/forecastMetrics.ts';
export { type ForecastMetrics, forecastMetricsStages } from './forecast-metrics/forecastMetricsStages.ts';
export { DEFAULT_CONVENTIONS, type MetricConventions } from './forecast-metrics/metricConventions.ts';
export type { MetricIntervals } from './forecast-metrics/metricIntervals.ts';
export { type ResampledMetric, simulateMetricIntervals } from './forecast-metrics/simulateMetricIntervals.ts';
export type { Measured, Penalty, TieRule, UndefinedReason } from './forecasts/measured.ts';
export { type ConfidenceView, toConfidenceView } from './forecasts/toConfidenceView.ts';
export { accuracyForAlpha } from './generator/accuracyForAlpha.ts';
export { alphaForAccuracy } from './generator/alphaForAccuracy.ts';
export { calibrationErrorLimits } from './generator/calibrationErrorLimits.ts';
export { coinFlipLimit } from './generator/coinFlipLimit.ts';
export { exactEvidencePerForecast } from './generator/exactEvidencePerForecast.ts';
export { type ExactForecastQuality, exactForecastQuality } from './generator/exactForecastQuality.ts';
export { type ExactTemperature, exactTemperature } from './generator/exactTemperature.ts';
export type { ForecasterDials } from './generator/forecasterDials.ts';
export { gapReliability } from './generator/gapReliability.ts';
export { hitRateAtStated } from './generator/hitRateAtStated.ts';
export { hitRateFromStated } from './generator/hitRateFromStated.ts';
export {
  type KappaForReading,
  kappaForReading,
  type ReliabilityReading,
} from './generator/kappaForReading.ts';
export { type MendedDistance, type MendedWorld, mendedDistance } from './generator/mendedDistance.ts';
export { overstatedConfidence } from './generator/overstatedConfidence.ts';
export { type SampledForecasts, sampleForecasts } from './generator/sampleForecasts.ts';
export { shareStatedFrom } from './generator/shareStatedFrom.ts';
export { shareWithinTolerance } from './generator/shareWithinTolerance.ts';
export { statedCalls } from './generator/statedCalls.ts';
export { statedLevels } from './generator/statedLevels.ts';
export { type TwoTierForecaster, twoTierForecaster } from './generator/twoTierForecaster.ts';
export type { BettingPlan, StakeRule } from './money/bettingPlan.ts';
export { breakEvenConfidence } from './money/breakEvenConfidence.ts';
export { type BreakEvenKappa, breakEvenKappa } from './money/breakEvenKappa.ts';
export { createMoneyTally, type MoneyTally } from './money/createMoneyTally.ts';
export { type ExactGrowth, exactGrowth } from './money/exactGrowth.ts';
export { type ExactLossMethod, type ExactLossOfHalf, exactLossOfHalf } from './money/exactLossOfHalf.ts';
export { growthAsShare } from './money/growthAsShare.ts';
export { growthLost } from './money/growthLost.ts';
export { kellyFraction } from './money/kellyFraction.ts';
export { type LogGrowth, logGrowth } from './money/logGrowth.ts';
export { medianStake } from './money/medianStake.ts';
export { middleTrader } from './money/middleTrader.ts';
export { moneyAt } from './money/moneyAt.ts';
export { moneyFromStakes, type SettledBet } from './money/moneyFromStakes.ts';
export { moneyLine } from './money/moneyLine.ts';
export { type MoneyOutcomes, moneyOutcomes, type TradersMethod } from './money/moneyOutcomes.ts';
export { sampleTradePool, type TradePool } from './money/sampleTradePool.ts';
export { type SampledTrades, sampleTrades } from './money/sampleTrades.ts';
export { stakeFraction } from './money/stakeFraction.ts';
export { type LogMoneyPoint, thinnedLogMoney } from './money/thinnedLogMoney.ts';
export { tradesOfPool } from './money/tradesOfPool.ts';
export { applyRecalibration } from './recalibration/applyRecalibration.ts';
export { coxRecalibration } from './recalibration/coxRecalibration.ts';
export { type BetaFit, fitBeta } from './recalibration/fitBeta.ts';
export { fitIsotonic, type IsotonicFit } from './recalibration/fitIsotonic.ts';
export { fitPlatt, type PlattFit } from './recalibration/fitPlatt.ts';
export { fitTemperature } from './recalibration/fitTemperature.ts';
export type { TemperatureFit } from './recalibration/groupedTemperature.ts';
export { logistic } from './recalibration/logistic.ts';
export { logOdds } from './recalibration/logOdds.ts';
export type { FitStatus, FitWithoutMap, RecalibrationMap } from './recalibration/recalibrationMap.ts';
export { accuracy } from './scores/accuracy.ts';
export { brierScore } from './scores/brierScore.ts';
export { type CallScores, callScores, type ScoredCall } from './scores/callScores.ts';
export { logLoss } from './scores/logLoss.ts';
export { meanConfidence } from './scores/meanConfidence.ts';
export { rocAuc } from './scores/rocAuc.ts';
export { type RiskCoverage, riskCoverage } from './selective-prediction/riskCoverage.ts';
export { calibrationErrorInterval } from './significance/calibrationErrorInterval.ts';
export { chiSquareSurvival } from './significance/chiSquareSurvival.ts';
export { evidencePerForecast } from './significance/evidencePerForecast.ts';
export { type ForecastsNeeded, forecastsNeeded } from './significance/forecastsNeeded.ts';
export { honestRange } from './significance/honestRange.ts';
export { honestShareRange } from './significance/honestShareRange.ts';
export { type HosmerLemeshowTest, hosmerLemeshowTest } from './significance/hosmerLemeshowTest.ts';
export type { Interval } from './significance/interval.ts';
export { ranksBelowChance } from './significance/ranksBelowChance.ts';
export { type EvidencePerForecast, spiegelhalterPower } from './significance/spiegelhalterPower.ts';
export { type SpiegelhalterTest, spiegelhalterTest } from './significance/spiegelhalterTest.ts';
