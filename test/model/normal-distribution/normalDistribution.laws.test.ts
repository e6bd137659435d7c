import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  logNormalCdf,
  normalCdf,
  normalDensity,
  normalQuantile,
} from '../../../src/model/normal-distribution/index.ts';

const anyZ = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const usualZ = fc.double({ min: -37, max: 37, noNaN: true });

test('Φ lies in [0, 1] and never falls', () => {
  fc.assert(
    fc.property(anyZ, fc.double({ min: 1e-9, max: 10, noNaN: true }), (z, step) => {
      expect(normalCdf(z)).toBeGreaterThanOrEqual(0);
      expect(normalCdf(z + step)).toBeLessThanOrEqual(1);
      expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z));
    }),
  );
});

test('the two halves add up to one', () => {
  fc.assert(fc.property(usualZ, z => Math.abs(normalCdf(z) + normalCdf(-z) - 1) <= 2 ** -52));
});

test('the logarithm is the logarithm wherever Φ is a normal double', () => {
  fc.assert(
    fc.property(usualZ, z => {
      const logarithm = logNormalCdf(z);
      // Φ carries 1e-14 of its own size, which the logarithm shows as an absolute error.
      expect(Math.abs(Math.log(normalCdf(z)) - logarithm)).toBeLessThan(1e-14 + 4e-16 * Math.abs(logarithm));
    }),
  );
});

test('the quantile undoes Φ in the lower half', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 0, noNaN: true }), z => {
      // An error of 2e-15 in z moves ln Φ by about |z|² × 2e-15, and Φ itself adds 1e-14.
      const allowed = (3e-15 * (1 + z * z) + 1e-14) * normalCdf(z);
      expect(Math.abs(normalCdf(normalQuantile(normalCdf(z))) - normalCdf(z))).toBeLessThan(allowed);
    }),
  );
});

test('the slope of Φ is the density', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 3, noNaN: true }), z => {
      const step = 1e-4;
      const slope = (normalCdf(z + step) - normalCdf(z - step)) / (2 * step);
      // Central difference: step²/6 · φ'' ≤ 1.7e-9 (z² + 1)φ, and rounding 1e-16/step.
      expect(Math.abs(slope - normalDensity(z))).toBeLessThan(2e-9 * (z * z + 1) * normalDensity(z) + 3e-12);
    }),
  );
});
