import type { Rng } from '../../random/rng.ts';
import { sampleNormal } from '../../random/sampleNormal.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';

/**
 * The annual Sharpe ratio of the noise that a world's fitted weights learn together: √(Σg²/years).
 *
 * @param rng the world's generator; its stream 'fitted weights' is taken, so that a further weight keeps the
 *   others.
 * @verified test: lift of ten weights against expectedNoiseFitSharpe.
 * @example
 * fittedNoise(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), createRng(1)) // 0
 */
export function fittedNoise({ fittedWeights, testYears }: RealityGapScenario, rng: Rng): number {
  const noise = rng.stream('fitted weights');
  let squares = 0;
  for (let weight = 0; weight < fittedWeights; weight++) squares += sampleNormal(noise) ** 2;
  return Math.sqrt(squares / testYears);
}
