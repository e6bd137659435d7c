import { requireInput } from '../../conventions/modelInputError.ts';

const NORMAL_MOMENT_THREE_HALVES = 0.8600399873245196;

/**
 * The mean of |Δ|^1.5 when the position equals the signal: what square-root impact is proportional to.
 *
 * (2·(1 − φ))^¾·E|Z|^1.5, E|Z|^1.5 = 2^¾·Γ(5/4)/√π = 0.86004.
 *
 * @param signalMemory φ in [−1, 1].
 * @throws ModelInputError for a memory outside [−1, 1].
 * @verified golden/realityGapClosedForms.json: 0.2572 at φ = 0.9.
 * @example
 * linearTradeMoment(0.5) // 0.8600399873245196
 */
export function linearTradeMoment(signalMemory: number): number {
  requireInput(Math.abs(signalMemory) <= 1, 'linearTradeMoment', 'signalMemory in [-1, 1]', signalMemory);
  return (2 * (1 - signalMemory)) ** 0.75 * NORMAL_MOMENT_THREE_HALVES;
}
