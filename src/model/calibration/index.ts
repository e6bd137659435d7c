export type { BandOptions, CalibrationBand } from './bands/band.ts';
export { sampleBinomial } from './bands/sampleBinomial.ts';
export { sampleResampledGroups } from './bands/sampleResampledGroups.ts';
export { simulateConfidenceBand } from './bands/simulateConfidenceBand.ts';
export { simulateConsistencyBand } from './bands/simulateConsistencyBand.ts';
export { simulateHonestCalibrationError } from './bands/simulateHonestCalibrationError.ts';
export { type AdaptiveConformal, adaptiveConformal } from './conformal/adaptiveConformal.ts';
export { nonconformityScores } from './conformal/nonconformityScores.ts';
export { type ConformalThreshold, splitConformalQuantile } from './conformal/splitConformalQuantile.ts';
export { adaptiveCalibrationError } from './curve/adaptiveCalibrationError.ts';
export { type BinRule, type CalibrationBin, calibrationCurve } from './curve/calibrationCurve.ts';
export { debiasedSquaredCalibrationError } from './curve/debiasedSquaredCalibrationError.ts';
export { expectedCalibrationError } from './curve/expectedCalibrationError.ts';
export { groupedCalibrationErrors } from './curve/groupedCalibrationErrors.ts';
export {
  groupedSmoothCalibrationError,
  type SmoothCalibrationError,
} from './curve/groupedSmoothCalibrationError.ts';
export { honestBinGap } from './curve/honestBinGap.ts';
export { maximumCalibrationError } from './curve/maximumCalibrationError.ts';
export { smoothCalibrationError } from './curve/smoothCalibrationError.ts';
export { squaredCalibrationError } from './curve/squaredCalibrationError.ts';
export { sumBins } from './curve/sumBins.ts';
export {
  type BinnedMurphyDecomposition,
  binnedMurphyDecomposition,
} from './decomposition/binnedMurphyDecomposition.ts';
export { corpDecomposition } from './decomposition/corpDecomposition.ts';
export {
  type CorpDecomposition,
  groupedCorpDecomposition,
  type ProperScore,
} from './decomposition/groupedCorpDecomposition.ts';
export {
  groupedMurphyDecomposition,
  type MurphyDecomposition,
} from './decomposition/groupedMurphyDecomposition.ts';
export { type IsotonicBlock, isotonicBlocks } from './decomposition/isotonicBlocks.ts';
export { isotonicRegression } from './decomposition/isotonicRegression.ts';
export { murphyDecomposition } from './decomposition/murphyDecomposition.ts';
export { type IsotonicBlocks, poolAdjacentViolators } from './decomposition/poolAdjacentViolators.kernel.ts';
export { forecastMetrics } from './forecast-metrics/forecastMetrics.ts';
export { type ForecastMetrics, forecastMetricsStages } from './forecast-metrics/forecastMetricsStages.ts';
export { DEFAULT_CONVENTIONS, type MetricConventions } from './forecast-metrics/metricConventions.ts';
export { type MetricIntervals, metricIntervals } from './forecast-metrics/metricIntervals.ts';
export { type ResampledMetric, simulateMetricIntervals } from './forecast-metrics/simulateMetricIntervals.ts';
export { coarsenGroups } from './forecasts/coarsenGroups.ts';
export { forecastOrder } from './forecasts/forecastOrder.kernel.ts';
export { type ForecastGroups, groupForecasts } from './forecasts/groupForecasts.ts';
export type { Measured, Penalty, TieRule, UndefinedReason } from './forecasts/measured.ts';
export { occupiedGroups } from './forecasts/occupiedGroups.ts';
export { type ConfidenceView, toConfidenceView } from './forecasts/toConfidenceView.ts';
export { accuracyForAlpha } from './generator/accuracyForAlpha.ts';
export { alphaForAccuracy } from './generator/alphaForAccuracy.ts';
export { calibrationErrorLimits } from './generator/calibrationErrorLimits.ts';
export { exactEvidencePerForecast } from './generator/exactEvidencePerForecast.ts';
export { type ExactForecastQuality, exactForecastQuality } from './generator/exactForecastQuality.ts';
export { type ExactTemperature, exactTemperature } from './generator/exactTemperature.ts';
export type { ForecasterDials } from './generator/forecasterDials.ts';
export { gammaHalfRatio } from './generator/gammaHalfRatio.ts';
export { hitRateAtStated } from './generator/hitRateAtStated.ts';
export { hitRateOf } from './generator/hitRateOf.ts';
export { honestyCrossings } from './generator/honestyCrossings.ts';
export { integrateOverLogOdds, type LogOddsRange } from './generator/integrateOverLogOdds.ts';
export {
  type KappaForReading,
  kappaForReading,
  type ReliabilityReading,
} from './generator/kappaForReading.ts';
export { logOddsTail } from './generator/logOddsTail.ts';
export { rankSpread } from './generator/rankSpread.ts';
export { type SampledForecasts, sampleForecasts } from './generator/sampleForecasts.ts';
export { sampleLogOdds } from './generator/sampleLogOdds.ts';
export { shareWithinTolerance } from './generator/shareWithinTolerance.ts';
export { type TwoTierForecaster, twoTierForecaster } from './generator/twoTierForecaster.ts';
export type { BettingPlan, StakeRule } from './money/bettingPlan.ts';
export { breakEvenConfidence } from './money/breakEvenConfidence.ts';
export { type BreakEvenKappa, breakEvenKappa } from './money/breakEvenKappa.ts';
export { type ExactGrowth, exactGrowth } from './money/exactGrowth.ts';
export { type ExactLossOfHalf, exactLossOfHalf } from './money/exactLossOfHalf.ts';
export { flatLossOfHalf } from './money/flatLossOfHalf.ts';
export { growthLost } from './money/growthLost.ts';
export { kellyFraction } from './money/kellyFraction.ts';
export { latticeLossOfHalf } from './money/latticeLossOfHalf.kernel.ts';
export { type LogGrowth, logGrowth } from './money/logGrowth.ts';
export { logReturns } from './money/logReturns.ts';
export { moneyLine } from './money/moneyLine.ts';
export { type MoneyOutcomes, moneyOutcomes } from './money/moneyOutcomes.ts';
export { type SampledTrades, sampleTrades } from './money/sampleTrades.ts';
export { stakeFraction } from './money/stakeFraction.ts';
export { gaussLegendre, type QuadratureRule } from './quadrature/gaussLegendre.ts';
export { applyRecalibration } from './recalibration/applyRecalibration.ts';
export { coxRecalibration } from './recalibration/coxRecalibration.ts';
export { type BetaFit, fitBeta } from './recalibration/fitBeta.ts';
export { fitIsotonic, type IsotonicFit } from './recalibration/fitIsotonic.ts';
export { fitPlatt, type PlattFit } from './recalibration/fitPlatt.ts';
export { fitTemperature } from './recalibration/fitTemperature.ts';
export { groupedTemperature, type TemperatureFit } from './recalibration/groupedTemperature.ts';
export { logistic } from './recalibration/logistic.ts';
export {
  type LogisticFit,
  type LogisticObservations,
  logisticRegression,
} from './recalibration/logisticRegression.ts';
export { logOdds } from './recalibration/logOdds.ts';
export type { FitStatus, FitWithoutMap, RecalibrationMap } from './recalibration/recalibrationMap.ts';
export { separation } from './recalibration/separation.ts';
export { softplus } from './recalibration/softplus.ts';
export { accuracy } from './scores/accuracy.ts';
export { brierScore } from './scores/brierScore.ts';
export { delongInterval } from './scores/delongInterval.ts';
export { groupedBrierScore } from './scores/groupedBrierScore.ts';
export { groupedLogLoss } from './scores/groupedLogLoss.ts';
export { groupedRocAuc } from './scores/groupedRocAuc.ts';
export { logLoss } from './scores/logLoss.ts';
export { rocAuc } from './scores/rocAuc.ts';
export { type RiskCoverage, riskCoverage } from './selective-prediction/riskCoverage.ts';
export { chiSquareSurvival } from './significance/chiSquareSurvival.ts';
export { evidencePerForecast } from './significance/evidencePerForecast.ts';
export { type ForecastsNeeded, forecastsNeeded } from './significance/forecastsNeeded.ts';
export { type HosmerLemeshowTest, hosmerLemeshowTest } from './significance/hosmerLemeshowTest.ts';
export type { Interval } from './significance/interval.ts';
export { type EvidencePerForecast, spiegelhalterPower } from './significance/spiegelhalterPower.ts';
export { type SpiegelhalterTest, spiegelhalterTest } from './significance/spiegelhalterTest.ts';
export { wilsonInterval } from './significance/wilsonInterval.ts';
