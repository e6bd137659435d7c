import type { Rng } from '../random/rng.ts';
import { runToEnd } from './runToEnd.ts';
import { type Clocks, type ClocksQuestion, simulateClocksInChunks } from './simulateClocksInChunks.ts';

/**
 * Draws market clocks: how much variance the price has run through after each of the asked holding times.
 *
 * C_h = Σ_{k≤h} e^(2·x_k)·λ_k with x₁ ~ N(m₀, s₀²), x_{k+1} = a·x_k + q·√(1 − a²)·z_k and λ_k = (ν − 2)/χ²_ν.
 * One path in three takes one of its hours (early ones more often) and its start from heavier proposals; the
 * weights undo this hour by hour (balance heuristic), so that one set of paths serves every holding time and
 * both ends.
 *
 * @param question the start, hours, and replicates × pathsPerReplicate paths; 16 × 768 make the standard
 *   error of a probability about 0.1 points or less, and a few per cent of its own size below 1 in 1,000.
 * @returns clocks without unit; multiply by σ²/8760 for the variance of the log price.
 * @throws ModelInputError for hours that are not whole or beyond 720, or sizes too small.
 * @see Veach, Guibas, Optimally combining sampling techniques (1995), balance heuristic; Marsaglia, Tsang
 *   (2000).
 * @verified liquidationProbabilityFromClocks.golden.test.ts: 100 sample rows of a separate simulation; hour 1
 *   against quadrature.
 * @example
 * simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [1], replicates: 2, pathsPerReplicate: 12 }, createRng(1)).clocks[0].length // 24
 */
export function simulateClocks(question: ClocksQuestion, rng: Rng): Clocks {
  return runToEnd(simulateClocksInChunks(question, rng));
}
