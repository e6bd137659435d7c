import { logistic } from '../recalibration/logistic.ts';
import { softplus } from '../recalibration/softplus.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { honestyCrossings } from './honestyCrossings.ts';
import { integrateOverLogOdds } from './integrateOverLogOdds.ts';
import { logOddsTail } from './logOddsTail.ts';
import { rankSpread } from './rankSpread.ts';
import { requireDials } from './requireDials.ts';

/** What infinitely many forecasts of a forecaster would show. */
export interface ExactForecastQuality {
  readonly accuracy: number;
  /** Mean stated confidence of the calls. */
  readonly meanConfidence: number;
  /** E|stated − true|, without bins; the same in both views. */
  readonly ece: number;
  readonly brier: number;
  readonly logLoss: number;
  /** Murphy's terms by stated value. Reliability is the same in both views; the others are not. */
  readonly reliability: number;
  readonly resolution: { readonly event: number; readonly confidence: number };
  readonly uncertainty: { readonly event: number; readonly confidence: number };
  /** Ranking of chances of "up" (event view) and of confidences (confidence view). */
  readonly auroc: { readonly event: number; readonly confidence: number };
}

/**
 * Every quality figure of the two-dial forecaster, exactly: no sample, no bins.
 *
 * Expectations over the log-odds z > 0 of the likelier side, with stated confidence c = σ(kappa z) and hit
 * rate h(z): ECE = E|c − h|; Brier = E h(1 − h) + E(c − h)²; log loss = E[h softplus(−kappa z) + (1 − h)
 * softplus(kappa z)]. AUROC = 2M (events) and (M − A²/2)/(A(1 − A)) (calls), M = E[h F] with F the
 * distribution function of z: in closed form M = A(1 − rho)/2 + rho(½ + G)/2 by {@link rankSpread}, by
 * quadrature under decay. kappa moves neither accuracy nor AUROC.
 *
 * @throws ModelInputError on impossible dials.
 * @see Murphy 1973; DeGroot & Fienberg 1983, The Statistician 32 for the refinement view.
 * @verified calibrationGenerator.json against 30-digit mpmath; closed forms at α = 1 (log loss π/2 − 1 at
 *   kappa = 2); samples of both views at twenty settings (sampling.test.ts).
 * @example
 * exactForecastQuality({ accuracy: 0.75, kappa: 2 }).ece // (2 * Math.log(2) - 1) / 4
 */
export function exactForecastQuality(dials: ForecasterDials): ExactForecastQuality {
  requireDials('exactForecastQuality', dials);
  const { kappa, rho = 1, decay = 1 } = dials;
  const alpha = alphaForAccuracy(dials.accuracy);
  const hitRateAt = hitRateOf(dials);
  let accuracy = 0;
  let meanConfidence = 0;
  let ece = 0;
  let reliability = 0;
  let spread = 0;
  let logLoss = 0;
  let rankedHits = 0;
  integrateOverLogOdds(
    { alpha, finestScale: Math.min(1, 1 / kappa), breaks: honestyCrossings(dials) },
    (logOdds, weight) => {
      const hitRate = hitRateAt(logOdds);
      const confidence = logistic(kappa * logOdds);
      const gap = confidence - hitRate;
      accuracy += weight * hitRate;
      meanConfidence += weight * confidence;
      ece += weight * Math.abs(gap);
      reliability += weight * gap * gap;
      spread += weight * hitRate * (1 - hitRate);
      logLoss += weight * (hitRate * softplus(-kappa * logOdds) + (1 - hitRate) * softplus(kappa * logOdds));
      if (decay !== 1) rankedHits += weight * hitRate * (1 - logOddsTail(logOdds, alpha));
    },
  );
  if (decay === 1) {
    accuracy = dials.accuracy;
    rankedHits = (accuracy * (1 - rho) + rho * (0.5 + rankSpread(alpha))) / 2;
  }
  const callUncertainty = accuracy * (1 - accuracy);
  return {
    accuracy,
    meanConfidence,
    ece,
    brier: spread + reliability,
    logLoss,
    reliability,
    resolution: { event: 0.25 - spread, confidence: callUncertainty - spread },
    uncertainty: { event: 0.25, confidence: callUncertainty },
    auroc: {
      event: 2 * rankedHits,
      confidence: (rankedHits - (accuracy * accuracy) / 2) / callUncertainty,
    },
  };
}
