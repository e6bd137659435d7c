import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * Throws unless both lists have the same length of at least one, every p lies in [0, 1] and every y is 0 or
 * 1.
 */
export function requireForecasts(
  functionName: string,
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): void {
  requireInput(probabilities.length >= 1, functionName, 'at least one forecast', probabilities.length);
  requireInput(
    probabilities.length === outcomes.length,
    functionName,
    'as many outcomes as forecasts',
    `${probabilities.length} forecasts and ${outcomes.length} outcomes`,
  );
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    if (!(forecast >= 0 && forecast <= 1)) {
      requireInput(false, functionName, 'probabilities in [0, 1]', `${forecast} at index ${i}`);
    }
    const outcome = outcomes[i]!;
    // One product instead of two comparisons: which of 0 and 1 comes next cannot be predicted.
    if (outcome * (outcome - 1) !== 0) {
      requireInput(false, functionName, 'outcomes of 0 or 1', `${outcome} at index ${i}`);
    }
  }
}
