import { expect, test } from 'vitest';
import { type CalibrationBand, calibrationCurve } from '../../src/model/calibration/index.ts';
import { createRng, type Rng } from '../../src/model/random/index.ts';
import { measureFile, measureSettings } from '../../src/panels/calibration/measureFile.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { ROUNDING, staysInside } from './honestLines.ts';

/** Sets of forecasts, each with its band and bars; fewer of the long ones, which take longest. */
const SETS = { 100: 40, 1000: 40, 5000: 16 } as const;
const FRESH = 250;
const TIME_LIMIT = 900_000;

/** What the page draws for a file of these forecasts, the outcomes of which do not move band and bars. */
function drawnFor(probabilities: Float64Array, seed: number, rng: Rng) {
  const rows = Array.from(probabilities, p => `${p},${rng.next() < p ? 1 : 0}`);
  const text = ['forecast,outcome', ...rows].join('\n');
  const outcome = finish(measureFile(text, measureSettings({ view: 'event' }, seed)));
  if (outcome.kind !== 'measured') throw new Error(outcome.kind);
  const { band, bins } = outcome.diagram;
  const of = (name: 'stated' | 'low' | 'high') => Float64Array.from(band, point => point[name]);
  const line = { forecasts: of('stated'), lower: of('low'), upper: of('high') } as CalibrationBand;
  return { line, bins };
}

test.each([100, 1000, 5000] as const)(
  'of %i chances of events honest lines stay in the drawn band everywhere in 95 of 100 cases, all dots in their bars in 94 or more',
  size => {
    let [lines, dots] = [0, 0];
    for (let set = 0; set < SETS[size]; set++) {
      const rng = createRng(set + 1).stream('own');
      const probabilities = Float64Array.from({ length: size }, () => Math.round(rng.next() * 1000) / 1000);
      const { line, bins } = drawnFor(probabilities, set, rng);
      for (let fresh = 0; fresh < FRESH; fresh++) {
        const outcomes = Uint8Array.from(probabilities, p => (rng.next() < p ? 1 : 0));
        if (staysInside(probabilities, outcomes, line)) lines++;
        const inBars = calibrationCurve(probabilities, outcomes, { bins: 10 }).every(
          ({ observedRate }, place) =>
            observedRate >= bins[place]!.honestLow - ROUNDING &&
            observedRate <= bins[place]!.honestHigh + ROUNDING,
        );
        if (inBars) dots++;
      }
    }
    const cases = SETS[size] * FRESH;
    console.info(`${size} own forecasts: lines ${lines / cases}, dots ${dots / cases}`);
    expect(Math.abs(lines / cases - 0.95)).toBeLessThan(0.01);
    expect(dots / cases).toBeGreaterThan(0.94);
  },
  TIME_LIMIT,
);
