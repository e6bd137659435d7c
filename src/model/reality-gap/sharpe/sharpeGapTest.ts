import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import type { ReturnShape } from './returnShape.ts';
import { sharpeVarianceFactor } from './sharpeVarianceFactor.ts';

/** One annual Sharpe ratio with the number of returns behind it. */
export interface SharpeRecord extends ReturnShape {
  readonly annualSharpe: number;
  /** Number of returns, at least 2. */
  readonly observations: number;
}

/** The backtest's record, the live record and how many returns make a year. */
export interface SharpeGap {
  readonly backtest: SharpeRecord;
  readonly live: SharpeRecord;
  readonly periodsPerYear: number;
  /** Two-sided confidence for `liveObservationsNeeded`; 0.95 if absent. */
  readonly confidence?: number;
  /**
   * How often a gap that is really as large as this one shall be found clear after `liveObservationsNeeded`, in
   * [0.5, 1); 0.5 if absent: the length at which this very gap would be clear.
   */
  readonly power?: number;
}

/** Whether a gap between test and live can be told from noise. */
export interface SharpeGapVerdict {
  /** Gap in standard errors; positive when the backtest was better. */
  readonly z: number;
  /** Two-sided p-value: the chance of a gap at least this large if both had the same true Sharpe ratio. */
  readonly p: number;
  /**
   * Live returns (days, for daily returns) after which this gap would be clear; null if no number is enough.
   */
  readonly liveObservationsNeeded: number | null;
  /** Why no number of live returns would do. */
  readonly reason: 'backtest-too-short' | 'no-gap' | null;
}

/**
 * "Is the gap noise?": tests whether live and backtest Sharpe ratios differ by more than chance, and how long
 * to wait.
 *
 * z = (SR_b − SR_l)/√[f_b/T_b + f_l/T_l] with f = 1 − γ₃·SR + (γ₄ − 1)/4·SR² (1 + SR²/2 for normal returns),
 * ratios per period. Live returns needed: the T_l at which the gap over its error reaches Φ⁻¹((1 + confidence)/2)
 * + Φ⁻¹(power) if both ratios stay as they are, rounded up. Both records are taken as fixed and independent; a backtest chosen from many needs
 * deflation as well.
 *
 * @throws ModelInputError for fewer than 2 observations, periodsPerYear ≤ 0 a confidence outside (0, 1) or a power outside
 *   [0.5, 1).
 * @see our own construction from the standard errors of Lo (2002) and Mertens (2002).
 * @verified golden/realityGapSharpe.json: z 0.98, p 0.33; 874 and 9,082 days.
 * @example
 * sharpeGapTest({ backtest: { annualSharpe: 1, observations: 9 }, live: { annualSharpe: 1, observations: 9 }, periodsPerYear: 4 }).p // 1
 */
export function sharpeGapTest(gap: SharpeGap): SharpeGapVerdict {
  const { backtest, live, periodsPerYear, confidence = 0.95, power = 0.5 } = gap;
  requireInput(periodsPerYear > 0, 'sharpeGapTest', 'periodsPerYear > 0', periodsPerYear);
  requireInput(confidence > 0 && confidence < 1, 'sharpeGapTest', 'confidence in (0, 1)', confidence);
  requireInput(power >= 0.5 && power < 1, 'sharpeGapTest', 'power in [0.5, 1)', power);
  for (const record of [backtest, live])
    requireInput(record.observations >= 2, 'sharpeGapTest', 'observations ≥ 2', record.observations);
  const difference = (backtest.annualSharpe - live.annualSharpe) / Math.sqrt(periodsPerYear);
  const backtestFactor = sharpeVarianceFactor(backtest.annualSharpe / Math.sqrt(periodsPerYear), backtest);
  const liveFactor = sharpeVarianceFactor(live.annualSharpe / Math.sqrt(periodsPerYear), live);
  const backtestVariance = backtestFactor / backtest.observations;
  const z = difference / Math.sqrt(backtestVariance + liveFactor / live.observations);
  const needed = normalQuantile((1 + confidence) / 2) + normalQuantile(power);
  const varianceLeft = (difference / needed) ** 2 - backtestVariance;
  const enough = varianceLeft > 0;
  return {
    z,
    p: 2 * normalCdf(-Math.abs(z)),
    liveObservationsNeeded: enough ? Math.max(2, Math.ceil(liveFactor / varianceLeft)) : null,
    reason: enough ? null : difference === 0 ? 'no-gap' : 'backtest-too-short',
  };
}
