export { type CalmQuestion, calmLeverage } from './calm-window/calmLeverage.ts';
export { type EventsSeen, eventChanceBound } from './calm-window/eventChanceBound.ts';
export { eventChanceInterval } from './calm-window/eventChanceInterval.ts';
export { unseenChance } from './calm-window/unseenChance.ts';
export type { CashNeed, CashNeedChances, CashNeedEstimate } from './cash-need/cashNeed.ts';
export { cashNeedFromClocks } from './cash-need/cashNeedFromClocks.ts';
export { cashNeedGivenVariance } from './cash-need/cashNeedGivenVariance.ts';
export type { LegLeft } from './cash-need/legLeft.ts';
export { legLeftFromClocks } from './cash-need/legLeftFromClocks.ts';
export { type LegLeftChances, legLeftGivenVariance } from './cash-need/legLeftGivenVariance.ts';
export { type CashNeedSimulation, type PathsMethod, simulateCashNeed } from './cash-need/simulateCashNeed.ts';
export { chanceOfFallingTo } from './growth/chanceOfFallingTo.ts';
export { growthCost } from './growth/growthCost.ts';
export { kellyLeverage } from './growth/kellyLeverage.ts';
export { leverageGrowth, type SmoothMarket } from './growth/leverageGrowth.ts';
export { winsUntilRuin } from './growth/winsUntilRuin.ts';
export { averageGain } from './incentives/averageGain.ts';
export { type ChanceWithin, chanceOfHalving } from './incentives/chanceOfHalving.ts';
export { endsOfLeverage, type LeverageEnds } from './incentives/endsOfLeverage.ts';
export { jumpGrowth } from './incentives/jumpGrowth.ts';
export type { JumpMarket } from './incentives/jumpMarket.ts';
export { type Aim, pickedLeverage } from './incentives/pickedLeverage.ts';
export { type FeePlan, platformFees } from './incentives/platformFees.ts';
export {
  type CrashAccount,
  type CrashDay,
  type CrashDaysQuestion,
  crashDay,
  crashDays,
} from './market/crashDays.ts';
export { CRASH_DAYS, type Crash, crashMarket, GOOD_DAYS, MARKET_DAYS } from './market/crashMarket.ts';
export { arithmeticExp } from './network/arithmeticExp.ts';
export { conformalStretch } from './network/conformalStretch.ts';
export { ensembleNext } from './network/ensembleNext.ts';
export { NETWORK_SHAPE, type Network, type NetworkShape, type NextReturn } from './network/network.ts';
export { networkHash } from './network/networkHash.ts';
export { predictDays, type StatedDays } from './network/predictDays.ts';
export { predictNext } from './network/predictNext.ts';
export { type ReturnWindows, returnWindows } from './network/returnWindows.ts';
export { riseChance } from './network/riseChance.ts';
export { simulateDays } from './network/simulateDays.ts';
export { STORM, type StormQuestion, simulateStorm } from './network/simulateStorm.ts';
export { spreadLeverage } from './network/spreadLeverage.ts';
export { startNetwork } from './network/startNetwork.ts';
export { type StatedSpreadQuality, statedSpreadQuality } from './network/statedSpreadQuality.ts';
export { type TrainingQuestion, type TrainingStep, trainNetwork } from './network/trainNetwork.ts';
export { decidedLeverage, type LeverageDecision } from './policies/decidedLeverage.ts';
export { type Cap, hardCap } from './policies/hardCap.ts';
export { type LeveragePolicy, POLICIES, type PolicyKind } from './policies/leveragePolicy.ts';
export { type Override, type Owner, WATCHING } from './policies/owner.ts';
export { type PolicyPath, policyPath } from './policies/policyPath.ts';
export {
  type PosteriorLeverage,
  type PosteriorQuestion,
  posteriorLeverage,
} from './policies/posteriorLeverage.ts';
export { predictiveSpread } from './policies/predictiveSpread.ts';
export { cascadeReturns } from './stops/cascadeReturns.ts';
export { type FallQuestion, fallReturns } from './stops/fallReturns.ts';
export { type HeldOutcome, type HeldPosition, heldMoney } from './stops/heldMoney.ts';
export { type ProtectedMoney, type ProtectionQuestion, protectedMoney } from './stops/protectedMoney.ts';
export { type LawLossQuestion, lawLoss } from './tails/lawLoss.ts';
export { paretoQuantile, type TailLoss } from './tails/paretoQuantile.ts';
export { type NoTail, type ParetoTail, paretoTail, type TailQuestion } from './tails/paretoTail.ts';
export { type TailLaw, tailQuantile } from './tails/tailQuantile.ts';
