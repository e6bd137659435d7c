import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';

/** How strongly each further forecast speaks against honesty. */
export interface EvidencePerForecast {
  /** Mean of z per √n: E[(y − p)(1 − 2p)] / √E[(1 − 2p)² p(1 − p)]. */
  readonly signal: number;
  /** Variance of z divided by the 1 it has for an honest model. */
  readonly varianceRatio: number;
}

/**
 * The chance that Spiegelhalter's two-sided test notices a miscalibrated model after n forecasts.
 *
 * z is about normal with mean √n · signal and variance varianceRatio; the power is P(|z| > z_{1 − level/2}).
 * For small n it is an approximation (the central limit theorem).
 *
 * @throws ModelInputError unless forecasts ≥ 1, 0 < level < 1 and varianceRatio ≥ 0.
 * @verified sampling.test.ts: 400 repetitions at three settings.
 * @example
 * spiegelhalterPower({ signal: 0, varianceRatio: 1 }, { forecasts: 100, level: 0.05 }) // 0.05
 */
export function spiegelhalterPower(
  { signal, varianceRatio }: EvidencePerForecast,
  { forecasts, level = 0.05 }: { forecasts: number; level?: number },
): number {
  requireInput(forecasts >= 1, 'spiegelhalterPower', 'at least one forecast', forecasts);
  requireInput(level > 0 && level < 1, 'spiegelhalterPower', 'a level between 0 and 1', level);
  requireInput(varianceRatio >= 0, 'spiegelhalterPower', 'varianceRatio ≥ 0', varianceRatio);
  const critical = normalQuantile(1 - level / 2);
  const mean = Math.abs(signal) * Math.sqrt(forecasts);
  if (varianceRatio === 0) return mean > critical ? 1 : 0;
  const deviation = Math.sqrt(varianceRatio);
  return normalCdf((mean - critical) / deviation) + normalCdf((-mean - critical) / deviation);
}
