export { biggestLeak } from './account/biggestLeak.ts';
export type { WorldsMethod } from './account/coalitionCentres.ts';
export { curveBands } from './account/curveBands.ts';
export { type CurveBand, curveBandsInSteps } from './account/curveBandsInSteps.ts';
export { realityGapAccount } from './account/realityGapAccount.ts';
export {
  type GapBar,
  type RealityGapAccount,
  realityGapAccountInSteps,
} from './account/realityGapAccountInSteps.ts';
export {
  type ResampledCentre,
  resampledCentre,
  type WorldCentre,
} from './account/resampledCentre.ts';
export { resamplingError } from './account/resamplingError.ts';
export { sequentialContributions } from './account/sequentialContributions.ts';
export { type CauseOrder, sequentialSteps } from './account/sequentialSteps.ts';
export { shapleyValues } from './account/shapleyValues.ts';
export { tierResults } from './account/tierResults.ts';
export { type TierFigure, type TierResult, tierResultsInSteps } from './account/tierResultsInSteps.ts';
export { typicalWorld } from './account/typicalWorld.ts';
export { type WorldResamples, worldResamples } from './account/worldResamples.ts';
export { accountSizes } from './capacity/accountSizes.ts';
export { approximateCapacityCurve } from './capacity/approximateCapacityCurve.ts';
export {
  type BreakEven,
  type CapacityCurve,
  type CapacityPoint,
  capacityCurve,
} from './capacity/capacityCurve.ts';
export { ownBreakEven } from './capacity/ownBreakEven.ts';
export { reversalOrder } from './capacity/reversalOrder.ts';
export { simulateCapacity } from './capacity/simulateCapacity.ts';
export {
  type CapacityRuns,
  type MoneyInRule,
  simulateCapacityInSteps,
} from './capacity/simulateCapacityInSteps.ts';
export { someSizes } from './capacity/someSizes.ts';
export { type ApproximateStep, approximateCauseSteps } from './closed-forms/approximateCauseSteps.ts';
export { type ApproximateGroupStep, approximateGroupSteps } from './closed-forms/approximateGroupSteps.ts';
export { type ApproximateCurves, approximateTierCurves } from './closed-forms/approximateTierCurves.ts';
export { approximateTierEnds } from './closed-forms/approximateTierEnds.ts';
export {
  type ApproximateFigure,
  type ApproximateTier,
  approximateTierFigures,
} from './closed-forms/approximateTierFigures.ts';
export { expectedBestSharpe, type SearchQuestion } from './closed-forms/expectedBestSharpe.ts';
export { flipsPerBar } from './closed-forms/flipsPerBar.ts';
export { linearTradeMoment } from './closed-forms/linearTradeMoment.ts';
export { type LogNormalCurve, logNormalCurve } from './closed-forms/logNormalCurve.ts';
export { logNormalRange } from './closed-forms/logNormalRange.ts';
export { type LookAheadQuestion, lookAheadSharpe } from './closed-forms/lookAheadSharpe.ts';
export { losingSpanProbability } from './closed-forms/losingSpanProbability.ts';
export type { MiddleRange } from './closed-forms/middleRange.ts';
export { missedCrisisProbability } from './closed-forms/missedCrisisProbability.ts';
export { ruleSharpe } from './closed-forms/ruleSharpe.ts';
export { sharedNoiseFor } from './closed-forms/sharedNoiseFor.ts';
export { sharpeOfEnd } from './closed-forms/sharpeOfEnd.ts';
export { sharpeRange } from './closed-forms/sharpeRange.ts';
export { variantCorrelation } from './closed-forms/variantCorrelation.ts';
export { type ImpactDragQuestion, yearlyImpactDrag } from './closed-forms/yearlyImpactDrag.ts';
export { yearlyTurnover } from './closed-forms/yearlyTurnover.ts';
export { type AlmgrenQuestion, almgrenImpact } from './costs/almgrenImpact.ts';
export { averageEdgeLeft, type EdgeDecay } from './costs/averageEdgeLeft.ts';
export { averageFee } from './costs/averageFee.ts';
export { type ImpactLaws, impactLaws } from './costs/impactLaws.ts';
export { latencySharpeFactor } from './costs/latencySharpeFactor.ts';
export { partialFillSharpeFactor } from './costs/partialFillSharpeFactor.ts';
export { type ImpactQuestion, squareRootImpact } from './costs/squareRootImpact.ts';
export { stressImpactMultiplier } from './costs/stressImpactMultiplier.ts';
export { volumeShareSlippage } from './costs/volumeShareSlippage.ts';
export { yearlyFunding } from './costs/yearlyFunding.ts';
export { approximateBestIdea, type BestIdea } from './luck/approximateBestIdea.ts';
export { type LuckPoint, luckLine } from './luck/luckLine.ts';
export { luckOfPick } from './luck/luckOfPick.ts';
export { type LuckOfPick, luckOfPickInSteps, type PickedRules } from './luck/luckOfPickInSteps.ts';
export { simulateMoreTries } from './luck/simulateMoreTries.ts';
export {
  simulateMoreTriesInSteps,
  type TriesRequest,
  type TriesRow,
} from './luck/simulateMoreTriesInSteps.ts';
export { simulateRuleReturns } from './luck/simulateRuleReturns.ts';
export {
  defaultRealityGapScenario,
  PUBLICATION_LOSS,
  type RealityGapSkill,
} from './markets/defaultRealityGapScenario.ts';
export { type RealityGapMarketName, realityGapMarket } from './markets/realityGapMarket.ts';
export { expectedNoiseFitSharpe } from './overfitting/expectedNoiseFitSharpe.ts';
export { noiseFitSharpe } from './overfitting/noiseFitSharpe.ts';
export {
  type OverfittingEvidence,
  overfittingProbability,
  type RuleReturns,
} from './overfitting/overfittingProbability.ts';
export { daysOfReturns } from './performance/daysOfReturns.ts';
export { type Drawdowns, drawdowns } from './performance/drawdowns.ts';
export { expectedDriftlessDrawdown } from './performance/expectedDriftlessDrawdown.ts';
export { type PairedDifference, pairedDifference } from './performance/pairedDifference.ts';
export {
  type PerformanceConventions,
  type PerformanceStatistics,
  performanceStatistics,
} from './performance/performanceStatistics.ts';
export { type ReturnMoments, returnMoments } from './performance/returnMoments.ts';
export { returnsFromEquity } from './performance/returnsFromEquity.ts';
export { type EquityPoint, thinnedEquity } from './performance/thinnedEquity.ts';
export { type EpisodeProgress, episodeFromStart } from './runs/episodeFromStart.ts';
export { episodeLoss } from './runs/episodeLoss.ts';
export { type GapGroup, type GapPlan, gapPlan } from './runs/gapPlan.ts';
export { mergeRealityGapRuns } from './runs/mergeRealityGapRuns.ts';
export type { RealityGapRuns } from './runs/realityGapRuns.ts';
export { replayWorld, type WorldReplay } from './runs/replayWorld.ts';
export { scheduledWindow } from './runs/scheduledWindow.ts';
export { searchTest, type TestSearch } from './runs/searchTest.ts';
export { simulateRealityGap } from './runs/simulateRealityGap.ts';
export { type RealityGapRequest, simulateRealityGapInSteps } from './runs/simulateRealityGapInSteps.ts';
export { stormSpan } from './runs/stormSpan.ts';
export {
  type EpisodeBar,
  type EpisodeWindow,
  type StressEpisode,
  stressEpisode,
} from './runs/stressEpisode.ts';
export { toldAs } from './runs/toldAs.ts';
export { adjustedPValues, type PValueAdjustment } from './sharpe/adjustedPValues.ts';
export { annualSharpeInterval } from './sharpe/annualSharpeInterval.ts';
export { annualSharpeSpread, type SharpeSpread } from './sharpe/annualSharpeSpread.ts';
export { type BestOfSearch, chanceOfBest } from './sharpe/chanceOfBest.ts';
export { deflatedSharpeRatio, type SelectedSharpe } from './sharpe/deflatedSharpeRatio.ts';
export { type ExpectedMaximumMethod, expectedMaximum, type Trials } from './sharpe/expectedMaximum.ts';
export { type HaircutQuestion, type HaircutSharpe, haircutSharpeRatio } from './sharpe/haircutSharpeRatio.ts';
export { haircutSharpeRatios } from './sharpe/haircutSharpeRatios.ts';
export { hasSharpeError } from './sharpe/hasSharpeError.ts';
export { judgeSharpeRecord, type OwnSharpeRecord, type SharpeVerdict } from './sharpe/judgeSharpeRecord.ts';
export { type BacktestClaim, minBacktestYears } from './sharpe/minBacktestYears.ts';
export { minTrackRecordLength, type TrackRecordQuestion } from './sharpe/minTrackRecordLength.ts';
export { type PickedGap, pickedGapChance } from './sharpe/pickedGapChance.ts';
export { pickedGapFalseAlarm } from './sharpe/pickedGapFalseAlarm.ts';
export { probabilisticSharpeRatio, type SharpeAgainstBenchmark } from './sharpe/probabilisticSharpeRatio.ts';
export type { ReturnShape } from './sharpe/returnShape.ts';
export {
  type SharpeGap,
  type SharpeGapVerdict,
  type SharpeRecord,
  sharpeGapTest,
} from './sharpe/sharpeGapTest.ts';
export { sharpeInterval } from './sharpe/sharpeInterval.ts';
export { sharpePerPeriod } from './sharpe/sharpePerPeriod.ts';
export { sharpePValue } from './sharpe/sharpePValue.ts';
export { type SpreadPoint, sharpeSpreadPoints } from './sharpe/sharpeSpreadPoints.ts';
export { type SharpeSample, sharpeStandardError } from './sharpe/sharpeStandardError.ts';
export { sharpeVarianceFactor } from './sharpe/sharpeVarianceFactor.ts';
export { trialsAllowed } from './sharpe/trialsAllowed.ts';
export { activeCauses } from './tiers/activeCauses.ts';
export { type CalmAndStress, type ExecutionTerms, executionTerms } from './tiers/executionTerms.ts';
export { fadedReturns } from './tiers/fadedReturns.ts';
export {
  type GapCause,
  type GapGroupName,
  type GapTier,
  LIVE_COSTS,
  NEW_DAY_CAUSES,
  type NewDayCause,
  PAPER_CAUSES,
  PAPER_COSTS,
  type SwitchableCause,
  TEST_BIASES,
  type TestBias,
  type ToldGroup,
  type TradingCost,
  WORLD_CHANGES,
  type WorldChange,
} from './tiers/gapCauses.ts';
export { runTier, type TierRun } from './tiers/runTier.ts';
export { TIER_METRICS, type TierMetric } from './tiers/writeTierMetrics.kernel.ts';
export { barsOf } from './world/barsOf.ts';
export { beginningOf } from './world/beginningOf.ts';
export { chanceOf } from './world/chanceOf.ts';
export { edgeCorrelation } from './world/edgeCorrelation.ts';
export type { MarketAssumptions, ScheduledStress } from './world/marketAssumptions.ts';
export { ownSignalShare } from './world/ownSignalShare.ts';
export { positionSize } from './world/positionSize.ts';
export type { RealityGapScenario } from './world/realityGapScenario.ts';
export { requireScenario } from './world/requireScenario.ts';
export { sharedSignal } from './world/sharedSignal.ts';
export { simulateFadingSignal } from './world/simulateFadingSignal.ts';
export {
  type Chance,
  type MarketPath,
  type StressSpell,
  type Stretch,
  simulateMarketPath,
} from './world/simulateMarketPath.ts';
export { simulateVariantSignal, type VariantChoice } from './world/simulateVariantSignal.ts';
export { type RealityGapWorld, simulateWorld } from './world/simulateWorld.ts';
export { stressShare } from './world/stressShare.ts';
export { worldRng } from './world/worldRng.ts';
