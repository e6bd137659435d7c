import { type CalibrationBand, isotonicRegression } from '../../src/model/calibration/index.ts';

/** Rounding of a mean of equal numbers. */
export const ROUNDING = 1e-12;

/** Whether the isotonic fit leaves the band nowhere, read at the band's stated values. */
export function staysInside(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  band: CalibrationBand,
): boolean {
  const { blocks } = isotonicRegression(probabilities, outcomes);
  let place = 0;
  return band.forecasts.every((stated, point) => {
    while (blocks[place + 1] && blocks[place]!.upper < stated) place++;
    const [block, before] = [blocks[place]!, blocks[place - 1]];
    const share = before && stated < block.lower ? (stated - before.upper) / (block.lower - before.upper) : 1;
    const value = share * block.value + (1 - share) * (before?.value ?? 0);
    return value >= band.lower[point]! - ROUNDING && value <= band.upper[point]! + ROUNDING;
  });
}
