import { averageFee } from '../costs/averageFee.ts';
import { edgeCorrelation } from '../world/edgeCorrelation.ts';
import { positionSize } from '../world/positionSize.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { GapCause } from './gapCauses.ts';

/** One number for calm and one for stress. */
export interface CalmAndStress {
  readonly calm: number;
  readonly stress: number;
}

/** What a coalition of causes means for the trading of one bar. */
export interface ExecutionTerms {
  readonly positionSize: number;
  /** Fee alone, part of the linear cost. */
  readonly feeCost: number;
  /** Fee and half-spread paid on every unit traded. */
  readonly linearCost: CalmAndStress;
  /** Times traded^1.5: two thirds of the square-root impact. */
  readonly impactCost: CalmAndStress;
  readonly filledShare: CalmAndStress;
  readonly latency: CalmAndStress;
  readonly funding: number;
  readonly crowdedFunding: number;
  /** How far the running crowd pushes the price; 0 if it does not run. */
  readonly crowdPush: number;
  /** Loss per unit of position that makes it run. */
  readonly crowdThreshold: number;
  readonly crowdRebound: number;
  /** Equity over its watermark below which a person steps in; 0 if nobody does. */
  readonly overrideFloor: number;
  readonly overrideBars: number;
  /** Share of the edge lost at once, 0 unless others read the rule. */
  readonly edgeLostAtOnce: number;
  /** Bars in which half of the rest is gone; infinite without decay. */
  readonly edgeHalfLifeBars: number;
  /** What stress leaves of the edge. */
  readonly stressEdge: number;
  readonly edgeCorrelation: number;
}

/**
 * The terms on which a rule trades when some causes are switched on and all others off.
 *
 * Linear cost = m·maker + (1 − m)·taker + s/2·(m_s in stress); impact = ⅔·Y·σ·√(N/V), in stress times m_σ/√d,
 * with N = account, with the followers when 'crowd' is on: they trade the same signal at the same time. The
 * stress multipliers are 1 unless 'stress' is on; the edge fades with 'decay', loses a share with 'publication' and fails in
 * stress with 'stormEdge'. Crowd push = Y·σ·√(ξ·C/V), in stress likewise, with C =
 * followers. Legs that a cause does not touch keep the value that costs nothing.
 *
 * @param causes those switched on; test biases are ignored here.
 * @verified test: every cause alone changes only its own terms; the notes' multipliers 7.9 and 13.4.
 * @example
 * executionTerms(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), new Set(['fees'])).linearCost.calm // 0.0005
 */
export function executionTerms(scenario: RealityGapScenario, causes: ReadonlySet<GapCause>): ExecutionTerms {
  const { market } = scenario;
  const on = (cause: GapCause, value: number, otherwise: number) => (causes.has(cause) ? value : otherwise);
  const inStress = (value: number) => on('stress', value, 1);
  const fees = on('fees', averageFee(market), 0);
  const halfSpread = on('spread', market.spread / 2, 0);
  const money = scenario.account + on('crowd', scenario.followers, 0);
  const crowdedTrade = Math.sqrt(money / market.dailyVolume);
  const impact = on('impact', (2 / 3) * market.impactScale * market.barVolatility * crowdedTrade, 0);
  const dearer = inStress(market.stressVolatility / Math.sqrt(market.stressDepth));
  const filled = on('partialFills', market.filledShare, 1);
  const latency = on('latency', market.latency, 0);
  const running = Math.sqrt((market.crowdExitShare * scenario.followers) / market.dailyVolume);
  const push = on('crowd', market.impactScale * market.barVolatility * running, 0);
  return {
    positionSize: positionSize(scenario),
    feeCost: fees,
    linearCost: { calm: fees + halfSpread, stress: fees + halfSpread * inStress(market.stressSpread) },
    impactCost: { calm: impact, stress: impact * dearer },
    filledShare: {
      calm: filled,
      stress: filled * (causes.has('partialFills') ? inStress(market.stressFilledShare) : 1),
    },
    latency: { calm: latency, stress: latency * inStress(market.stressLatency) },
    funding: on('funding', market.funding, 0),
    crowdedFunding: on('funding', market.crowdedFunding, 0),
    crowdPush: push * dearer,
    crowdThreshold: market.crowdLossThreshold * market.barVolatility,
    crowdRebound: market.crowdRebound,
    overrideFloor: on('override', 1 - market.overrideDrawdown, 0),
    overrideBars: market.overrideBars,
    edgeLostAtOnce: on('publication', scenario.publicationLoss, 0),
    edgeHalfLifeBars: on('decay', market.edgeHalfLifeYears * market.periodsPerYear, Infinity),
    stressEdge: on('stormEdge', market.stressEdge, 1),
    edgeCorrelation: edgeCorrelation(scenario),
  };
}
