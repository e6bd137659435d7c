import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { GapPlan } from './gapPlan.ts';

/** Figures of a row of worlds: plain data and typed arrays that a worker can hand over. */
export interface RealityGapRuns {
  readonly scenario: RealityGapScenario;
  readonly plan: GapPlan;
  readonly fromWorld: number;
  readonly worlds: number;
  /**
   * `[(world * coalitions + coalition) * 6 + metric]`, metrics in the order of TIER_METRICS, money as a
   * multiple of the start.
   */
  readonly figures: Float64Array;
  /** Which variant the test picked in each world. */
  readonly winners: Int32Array;
  /** Annual Sharpe ratio of the picked variant in the test, as the search saw it. */
  readonly bestSharpe: Float64Array;
  /** Variance of the variants' annual Sharpe ratios in each world; 0 with one variant. */
  readonly trialVariance: Float64Array;
  /**
   * `[(world * 4 + tier) * curvePoints + point]`: equity of test, truth, paper and live, the start included.
   */
  readonly curves: Float32Array;
  readonly curvePoints: number;
}
