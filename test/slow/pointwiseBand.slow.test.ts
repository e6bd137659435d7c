import { expect, test } from 'vitest';
import { sampleForecasts, simulateConsistencyBand } from '../../src/model/calibration/index.ts';
import { createRng } from '../../src/model/random/index.ts';
import { staysInside } from './honestLines.ts';

/** Sets of forecasts, each with a band of its own and so many fresh honest lines. */
const SETS = { 50: 40, 200: 40, 1000: 20 } as const;
const FRESH = 250;
const TIME_LIMIT = 900_000;

/** What docs/model/calibration.md says, of 100. */
test.each([
  [50, 50],
  [200, 82],
  [1000, 96],
] as const)(
  'of honest lines of %i calls %i in 100 leave the pointwise band somewhere',
  (calls, said) => {
    let left = 0;
    for (let set = 0; set < SETS[calls]; set++) {
      const rng = createRng(set + 1);
      const { probabilities } = sampleForecasts(
        { accuracy: 0.8, kappa: 2, forecasts: calls, view: 'confidence' },
        rng.stream('calls'),
      );
      const band = simulateConsistencyBand(probabilities, { draws: 2000 }, rng.stream('band'));
      for (let fresh = 0; fresh < FRESH; fresh++) {
        const draw = rng.stream(`fresh ${fresh}`);
        const outcomes = Uint8Array.from(probabilities, chance => (draw.next() < chance ? 1 : 0));
        if (!staysInside(probabilities, outcomes, band)) left++;
      }
    }
    const lines = SETS[calls] * FRESH;
    const share = left / lines;
    console.info(`${calls} calls: ${share} leave the pointwise band`);
    // Four errors of the count, and half of the last digit that is told.
    const error = Math.sqrt((share * (1 - share)) / lines);
    expect(Math.abs(share - said / 100)).toBeLessThan(4 * error + 0.005);
  },
  TIME_LIMIT,
);
