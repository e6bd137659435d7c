import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import type { Rng } from '../../random/rng.ts';
import { estimateOfMean } from '../../statistics/estimateOfMean.ts';
import { quantileOfSorted } from '../../statistics/quantileOfSorted.ts';
import { groupedCalibrationErrors } from '../curve/groupedCalibrationErrors.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { sampleBinomial } from './sampleBinomial.ts';

/** Measured on so many made-up samples of an honest model. */
export interface RepetitionMethod {
  readonly kind: 'repetitions';
  readonly repetitions: number;
}

/**
 * The calibration error that a perfectly honest model would show with these very forecasts, by chance alone.
 *
 * Outcomes y* ~ Bernoulli(p_i) are drawn again and again and ECE measured each time: its mean, and the value
 * it exceeds once in twenty. An ECE below the latter is no evidence of dishonesty.
 *
 * @throws ModelInputError on malformed probabilities or fewer than 20 draws.
 * @see Bröcker & Smith 2007, Weather and Forecasting 22(3).
 * @verified bands.test.ts: the mean in one bin is honestBinGap; n = 50 at accuracy 0.8: 0.093 and 0.149.
 * @example
 * simulateHonestCalibrationError([0, 1], {}, createRng(1)).mean.value // 0
 */
export function simulateHonestCalibrationError(
  probabilities: ArrayLike<number>,
  { bins = 10, edge = 'right', draws = 1000 }: { bins?: number; edge?: 'right' | 'left'; draws?: number },
  rng: Rng,
): { mean: Estimate<RepetitionMethod>; exceededOnceInTwenty: number } {
  const noOutcomes = new Uint8Array(probabilities.length);
  requireForecasts('simulateHonestCalibrationError', probabilities, noOutcomes);
  requireInput(draws >= 20, 'simulateHonestCalibrationError', 'at least 20 draws', draws);
  const groups = coarsenGroups(groupForecasts(probabilities, noOutcomes));
  const errors = new Float64Array(draws);
  const successes = new Float64Array(groups.values.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < successes.length; i++) {
      successes[i] = sampleBinomial(groups.counts[i]!, groups.values[i]!, rng);
    }
    errors[draw] = groupedCalibrationErrors({ ...groups, successes }, { bins, edge }).ece;
  }
  const mean = estimateOfMean(errors, { kind: 'repetitions', repetitions: draws } as const);
  errors.sort();
  return { mean, exceededOnceInTwenty: quantileOfSorted(errors, 0.95) };
}
