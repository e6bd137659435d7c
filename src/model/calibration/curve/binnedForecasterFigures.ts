import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import type { CalibrationBin } from './calibrationCurve.ts';
import { expectedCalibrationError } from './expectedCalibrationError.ts';
import { honestBinGap } from './honestBinGap.ts';

const BINS = 10;

/** What is left of a bin of ten once its forecasts are gone; index from 0, the bin [index/10, (index + 1)/10). */
export type SummarisedBin = Pick<CalibrationBin, 'index' | 'count' | 'meanForecast' | 'observedRate'>;

/** How often a forecaster was right, and how far apart "said" and "happened" lay. */
export interface ForecasterFigures {
  readonly count: number;
  /** A forecast of ½ or more counts as "yes". */
  readonly right: Probability;
  readonly baseRate: Probability;
  readonly meanForecast: Probability;
  /** The expected calibration error over the ten bins. */
  readonly gap: Probability;
  /** What that would be on average if every forecast were honest: luck alone. */
  readonly luckGap: Probability;
}

/**
 * A forecaster's figures from ten bins of equal width, all that is left of the forecasts.
 *
 * right = Σ n_m·(o_m for bins from ½, 1 − o_m for those below)/n; gap = expectedCalibrationError; luckGap = Σ
 * n_m·honestBinGap(n_m, f_m)/n, each forecast taken as the mean f_m of its bin, which overstates luck a little.
 *
 * @param bins whole counts from 1, shares in [0, 1], means inside their bins.
 * @throws ModelInputError on an empty list, or for a mean outside its bin: then "right" could not be told.
 * @verified test/model/calibration/binnedForecasterFigures.test.ts: seventeen published sets against the figures
 *   of their single forecasts; luck against simulation.
 * @example
 * binnedForecasterFigures([{ index: 0, count: 10, meanForecast: 0, observedRate: 0.2 }]).right // 0.8
 */
export function binnedForecasterFigures(bins: readonly SummarisedBin[]): ForecasterFigures {
  requireInput(bins.length > 0, 'binnedForecasterFigures', 'at least one bin', bins.length);
  for (const { index, meanForecast } of bins) {
    const isInside = meanForecast * BINS >= index - 1e-9 && meanForecast * BINS <= index + 1 + 1e-9;
    requireInput(isInside, 'binnedForecasterFigures', `a mean inside bin ${index}`, meanForecast);
  }
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const share = (of: (bin: SummarisedBin) => number) =>
    bins.reduce((sum, bin) => sum + bin.count * of(bin), 0) / count;
  return {
    count,
    right: share(({ index, observedRate }) => (index >= BINS / 2 ? observedRate : 1 - observedRate)),
    baseRate: share(bin => bin.observedRate),
    meanForecast: share(bin => bin.meanForecast),
    gap: expectedCalibrationError(bins),
    luckGap: share(bin => honestBinGap({ count: bin.count, rate: bin.meanForecast })),
  };
}
