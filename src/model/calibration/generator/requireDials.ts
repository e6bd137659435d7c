import { requireInput } from '../../conventions/modelInputError.ts';
import type { ForecasterDials } from './forecasterDials.ts';

/**
 * Throws unless the dials describe a forecaster: hit rates must stay in [0, 1] and only one change may be in
 * force.
 */
export function requireDials(
  functionName: string,
  { accuracy, kappa, rho = 1, decay = 1 }: ForecasterDials,
): void {
  requireInput(
    accuracy >= 0.5001 && accuracy <= 0.9999,
    functionName,
    'an accuracy in [0.5001, 0.9999]',
    accuracy,
  );
  requireInput(kappa > 0 && kappa <= 1e4, functionName, 'a confidence slope kappa in (0, 10000]', kappa);
  const lowest = Math.max(accuracy / (accuracy - 1), (accuracy - 1) / (accuracy - 0.5));
  requireInput(rho >= lowest && rho <= 1, functionName, `a rho in [${lowest}, 1]`, rho);
  requireInput(decay > 0 && decay <= 1, functionName, 'a decay in (0, 1]', decay);
  requireInput(
    rho === 1 || decay === 1,
    functionName,
    'at most one of rho and decay below 1',
    `${rho}, ${decay}`,
  );
}
