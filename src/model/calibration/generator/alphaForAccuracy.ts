import { requireInput } from '../../conventions/modelInputError.ts';
import { gammaHalfRatio } from './gammaHalfRatio.ts';

/**
 * The accuracy dial: the α of Beta(α, α) at which the best possible call is right with the given chance.
 *
 * Inverts A = ½ + Γ(α + ½)/(2√π Γ(α + 1)) by bisection on ln α.
 *
 * @param accuracy above 0.5001 and below 0.9999.
 * @throws ModelInputError outside this range.
 * @verified calibrationGenerator.json against 30-digit mpmath roots; A = 0.8 gives 0.6021486453.
 * @example
 * alphaForAccuracy(0.75) // 1
 */
export function alphaForAccuracy(accuracy: number): number {
  requireInput(
    accuracy >= 0.5001 && accuracy <= 0.9999,
    'alphaForAccuracy',
    'an accuracy in [0.5001, 0.9999]',
    accuracy,
  );
  const target = (accuracy - 0.5) * 2 * Math.sqrt(Math.PI);
  let low = Math.log(1e-5);
  let high = Math.log(1e9);
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (gammaHalfRatio(Math.exp(middle)) > target) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
