import type { Rng } from '../../random/rng.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { BandOptions } from './band.ts';
import { type IsotonicDraws, isotonicDraws } from './isotonicDraws.ts';
import { requireBandOptions } from './requireBandOptions.ts';
import { sampleBinomial } from './sampleBinomial.ts';

/** Isotonic fits of outcomes that a perfectly honest model would have brought, with these very forecasts. */
export interface HonestFits {
  readonly collected: IsotonicDraws;
  /** The stated values at which they were taken. */
  readonly forecasts: Float64Array;
  /** Whether the distinct forecasts were gathered in cells first. */
  readonly gathered: boolean;
}

/**
 * Draws outcomes y* ~ Bernoulli(p_i) again and again and fits the isotonic curve to each.
 *
 * @param options with the number of cells that stand in for more distinct forecasts than that, default 4,096.
 * @throws ModelInputError, in the name of the function that asks, on malformed probabilities or impossible options.
 * @verified through simulateConsistencyBand and simulateSimultaneousBand (bands.test.ts).
 * @example
 * Array.from(honestFits('example', [0, 1], { level: 0.9, draws: 2, points: 2 }, createRng(1)).forecasts) // [0, 1]
 */
export function honestFits(
  functionName: string,
  probabilities: ArrayLike<number>,
  { cells, ...options }: Required<BandOptions> & { readonly cells?: number },
  rng: Rng,
): HonestFits {
  const noOutcomes = new Uint8Array(probabilities.length);
  requireForecasts(functionName, probabilities, noOutcomes);
  requireBandOptions(functionName, options);
  const distinct = groupForecasts(probabilities, noOutcomes);
  const groups = coarsenGroups(distinct, cells);
  const { draws, points } = options;
  const collected = isotonicDraws({ groups: groups.values.length, draws, points });
  const successes = new Float64Array(groups.values.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < successes.length; i++) {
      successes[i] = sampleBinomial(groups.counts[i]!, groups.values[i]!, rng);
    }
    collected.add(groups.counts, successes);
  }
  const forecasts = Float64Array.from(collected.positions, position => groups.values[position]!);
  return { collected, forecasts, gathered: groups !== distinct };
}
