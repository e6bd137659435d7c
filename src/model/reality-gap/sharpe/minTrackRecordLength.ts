import { requireInput } from '../../conventions/modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import type { ReturnShape } from './returnShape.ts';
import { sharpeVarianceFactor } from './sharpeVarianceFactor.ts';

/** What must be shown, and how surely. */
export interface TrackRecordQuestion extends ReturnShape {
  /** Measured Sharpe ratio per period. */
  readonly sharpe: number;
  /** The ratio to beat, per period; 0 if absent. */
  readonly benchmark?: number;
  /** Confidence wanted, for example 0.95. */
  readonly confidence: number;
}

/**
 * How many returns it takes to show that a Sharpe ratio beats a benchmark (MinTRL), or null if it does not
 * beat it.
 *
 * 1 + [1 − γ₃·SR + (γ₄ − 1)/4·SR²]·(Φ⁻¹(c)/(SR − SR*))², in observations. Some pages print γ₄/4; the paper
 * has (γ₄ − 1)/4.
 *
 * @throws ModelInputError for a confidence outside (0.5, 1) or moments that no returns have.
 * @see Bailey and López de Prado (2012), ssrn 1821643.
 * @verified golden/realityGapSharpe.json: 2.73, 2.83, 3.24 and 4.99 years.
 * @example
 * minTrackRecordLength({ sharpe: 0, confidence: 0.95 }) // null
 */
export function minTrackRecordLength(question: TrackRecordQuestion): number | null {
  const { sharpe, benchmark = 0, confidence } = question;
  requireInput(
    confidence > 0.5 && confidence < 1,
    'minTrackRecordLength',
    'confidence in (0.5, 1)',
    confidence,
  );
  if (!(sharpe > benchmark)) return null;
  return (
    1 + sharpeVarianceFactor(sharpe, question) * (normalQuantile(confidence) / (sharpe - benchmark)) ** 2
  );
}
