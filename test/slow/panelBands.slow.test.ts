import { describe, expect, test } from 'vitest';
import {
  calibrationCurve,
  type HonestBin,
  sampleForecasts,
  simulateHonestBins,
  simulateSimultaneousBand,
} from '../../src/model/calibration/index.ts';
import { createRng } from '../../src/model/random/index.ts';
import { ROUNDING, staysInside } from './honestLines.ts';

/** Sets of forecasts, each with a band of its own and so many fresh honest outcomes. */
const SETS = { 50: 60, 200: 60, 1000: 60, 5000: 40 } as const;
const FRESH = 250;
const BINS = 20;
/** Ten thousand lines of 5,000 calls take seven minutes on a busy machine of two cores. */
const TIME_LIMIT = 900_000;
function dotsStayInside(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  ranges: readonly HonestBin[],
): boolean {
  return calibrationCurve(probabilities, outcomes, { bins: BINS }).every(({ index, observedRate }, place) => {
    const { index: same, lower, upper } = ranges[place]!;
    return same === index && observedRate >= lower - ROUNDING && observedRate <= upper + ROUNDING;
  });
}

describe.each([50, 200, 1000, 5000] as const)('honest lines of %i calls', calls => {
  test(
    'lie inside the band everywhere in 95 ± 1 of 100 cases, and all dots within their bars in 94 of 100 or more',
    () => {
      let inside = 0;
      let dotsInside = 0;
      for (let set = 0; set < SETS[calls]; set++) {
        const rng = createRng(set + 1);
        const { probabilities } = sampleForecasts(
          { accuracy: 0.8, kappa: 2, forecasts: calls, view: 'confidence' },
          rng.stream('calls'),
        );
        const band = simulateSimultaneousBand(probabilities, {}, rng.stream('band'));
        const bins = simulateHonestBins(probabilities, { bins: BINS }, rng.stream('bins'));
        for (let fresh = 0; fresh < FRESH; fresh++) {
          const draw = rng.stream(`fresh ${fresh}`);
          const outcomes = Uint8Array.from(probabilities, chance => (draw.next() < chance ? 1 : 0));
          if (staysInside(probabilities, outcomes, band)) inside++;
          if (dotsStayInside(probabilities, outcomes, bins)) dotsInside++;
        }
      }
      const lines = SETS[calls] * FRESH;
      console.info(`${calls} calls: lines ${inside / lines}, dots ${dotsInside / lines}`);
      expect(Math.abs(inside / lines - 0.95)).toBeLessThan(0.01);
      expect(dotsInside / lines).toBeGreaterThan(0.94);
    },
    TIME_LIMIT,
  );
});
