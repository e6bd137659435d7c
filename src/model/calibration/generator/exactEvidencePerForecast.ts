import { logistic } from '../recalibration/logistic.ts';
import type { EvidencePerForecast } from '../significance/spiegelhalterPower.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { integrateOverLogOdds } from './integrateOverLogOdds.ts';
import { requireDials } from './requireDials.ts';

/**
 * How strongly each forecast of a two-dial forecaster speaks against its honesty, exactly: the input of the
 * power.
 *
 * With X = (y − c)(1 − 2c), V = (1 − 2c)² c(1 − c), v = E V: signal = E X/√v and varianceRatio = Var(X −
 * signal V/(2√v))/v.
 *
 * @throws ModelInputError on impossible dials.
 * @verified generator.golden.test.ts: 0 and 1 for an honest forecaster; power against simulated frequencies.
 * @example
 * exactEvidencePerForecast({ accuracy: 0.8, kappa: 2 }).signal > 0 // true
 */
export function exactEvidencePerForecast(dials: ForecasterDials): EvidencePerForecast {
  requireDials('exactEvidencePerForecast', dials);
  const hitRateAt = hitRateOf(dials);
  let excess = 0;
  let excessSquared = 0;
  let honest = 0;
  let honestSquared = 0;
  let product = 0;
  integrateOverLogOdds(
    { alpha: alphaForAccuracy(dials.accuracy), finestScale: 1 / dials.kappa },
    (logOdds, weight) => {
      const confidence = logistic(dials.kappa * logOdds);
      const doubt = logistic(-dials.kappa * logOdds);
      const hitRate = hitRateAt(logOdds);
      const slope = doubt - confidence;
      const expected = (hitRate * doubt - (1 - hitRate) * confidence) * slope;
      const variance = slope * slope * confidence * doubt;
      excess += weight * expected;
      excessSquared +=
        weight * slope * slope * (hitRate * doubt * doubt + (1 - hitRate) * confidence * confidence);
      honest += weight * variance;
      honestSquared += weight * variance * variance;
      product += weight * expected * variance;
    },
  );
  const share = excess / (2 * honest);
  const secondMoment = excessSquared - 2 * share * product + share * share * honestSquared;
  return {
    signal: excess / Math.sqrt(honest),
    varianceRatio: (secondMoment - (excess / 2) ** 2) / honest,
  };
}
