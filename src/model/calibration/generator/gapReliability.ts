import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * A calibration error as "so many per cent reliable", read as its distance from the largest error that
 * overconfidence can make.
 *
 * 1 − ECE/(1 − A): 1 for an honest model, 0 for one that is certain of every call. The reading `gap` of
 * `kappaForReading` takes it back.
 *
 * @param ece at least 0; @param accuracy A in [½, 1).
 * @throws ModelInputError outside these ranges.
 * @see calibrationErrorLimits for the largest error.
 * @verified claims.test.ts: goes forth and back through `kappaForReading` and `exactForecastQuality`.
 * @example
 * gapReliability({ ece: 0.1, accuracy: 0.75 }) // 0.6
 */
export function gapReliability({
  ece,
  accuracy,
}: {
  readonly ece: number;
  readonly accuracy: number;
}): number {
  requireInput(ece >= 0, 'gapReliability', 'an error ≥ 0', ece);
  requireInput(accuracy >= 0.5 && accuracy < 1, 'gapReliability', 'an accuracy in [½, 1)', accuracy);
  return 1 - ece / (1 - accuracy);
}
