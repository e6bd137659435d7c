import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../src/controls/sliderScale.ts';

const step = fc.constantFrom(0.0001, 0.001, 0.01, 0.05, 0.25, 1, 5, 7, 30, 100);
const linear = fc
  .record({ step, first: fc.integer({ min: -50, max: 50 }), steps: fc.integer({ min: 1, max: 5000 }) })
  .map(drawn => ({
    scale: 'linear' as const,
    step: drawn.step,
    slider: [drawn.first * drawn.step, (drawn.first + drawn.steps) * drawn.step] as const,
  }));
const log = fc
  .record({
    step,
    first: fc.integer({ min: 1, max: 300 }),
    ratio: fc.double({ min: 1.5, max: 1e6, noNaN: true }),
  })
  .map(drawn => ({
    scale: 'log' as const,
    step: drawn.step,
    slider: [drawn.first * drawn.step, Math.ceil(drawn.first * drawn.ratio) * drawn.step] as const,
  }));
const anyScale = fc.oneof(linear, log).map(spec => ({ ...spec, scaled: sliderScale(spec) }));

function everyStop({ scaled }: { scaled: ReturnType<typeof sliderScale> }): number[] {
  return Array.from({ length: scaled.positions + 1 }, (_, position) => scaled.toValue(position));
}

describe('any slider', () => {
  test('its ends are exactly the range', () => {
    fc.assert(
      fc.property(anyScale, ({ slider, scaled }) => {
        expect(scaled.toValue(0)).toBe(slider[0]);
        expect(scaled.toValue(scaled.positions)).toBe(slider[1]);
        expect(scaled.toPosition(slider[0])).toBe(0);
        expect(scaled.toPosition(slider[1])).toBe(scaled.positions);
      }),
      { numRuns: 100 },
    );
  });

  test('a stop put back on the slider is the same stop', () => {
    fc.assert(
      fc.property(anyScale, spec => {
        const { toPosition, toValue } = spec.scaled;
        expect(everyStop(spec).filter(stop => toValue(toPosition(stop)) !== stop)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('a higher position never means a lower value', () => {
    fc.assert(
      fc.property(anyScale, spec => {
        const stops = everyStop(spec);
        expect(stops.filter((stop, index) => index > 0 && stop < stops[index - 1]!)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('between the ends every stop is a whole number of steps, free of binary noise', () => {
    fc.assert(
      fc.property(anyScale, spec => {
        const origin = spec.scale === 'log' ? 0 : spec.slider[0];
        const offGrid = everyStop(spec).filter(stop => {
          const steps = (stop - origin) / spec.step;
          // The division of two doubles: 1e-9 is far above its rounding and far below a step.
          const whole = Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
          return !spec.slider.includes(stop) && !(whole && stop === Number(stop.toPrecision(12)));
        });
        expect(offGrid).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('a move goes the way it says, stays in the range, and one step there and back is home', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), ({ slider, scaled }, share) => {
        const start = scaled.toValue(Math.round(share * scaled.positions));
        const up = scaled.move(start, 1);
        const down = scaled.move(start, -1);
        expect(up).toBeLessThanOrEqual(slider[1]);
        expect(down).toBeGreaterThanOrEqual(slider[0]);
        if (start < slider[1]) expect(up).toBeGreaterThan(start);
        if (start > slider[0]) expect(down).toBeLessThan(start);
        if (up < slider[1] && start > slider[0]) expect(scaled.move(up, -1)).toBe(start);
      }),
      { numRuns: 100 },
    );
  });
});
