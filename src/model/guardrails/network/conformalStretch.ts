import {
  type ConformalThreshold,
  splitConformalQuantile,
} from '../../calibration/conformal/splitConformalQuantile.ts';
import type { Probability } from '../../conventions/quantities.ts';
import type { StatedDays } from './predictDays.ts';

/**
 * By how much stated spreads must be multiplied so that mean ± that holds all but a share of the days, as far as
 * days that the network was not trained on tell.
 *
 * The split conformal threshold of |outcome − mean|/spread. It holds as long as new days are like the held-out
 * ones: in a storm they are not.
 *
 * @param held statements about days that were not trained on; @param missRate share of days outside, in (0, 1).
 * @returns 'infinite' where too few days were held out for the share.
 * @throws ModelInputError as splitConformalQuantile.
 * @see Vovk, Gammerman, Shafer, Algorithmic Learning in a Random World (2005).
 * @verified statements.test.ts: the share of held-out days inside; calibrationMetrics.json for the threshold.
 * @example
 * conformalStretch({ stated: [{ mean: 0, spread: 0.01 }], outcomes: Float64Array.of(-0.03) }, 0.5) // { kind: 'value', value: 3 }
 */
export function conformalStretch(held: StatedDays, missRate: Probability): ConformalThreshold {
  const scores = held.stated.map(
    ({ mean, spread }, place) => Math.abs(held.outcomes[place]! - mean) / spread,
  );
  return splitConformalQuantile(scores, missRate);
}
