import { describe, expect, it } from 'vitest';
import { lawLoss, type ParetoTail, paretoQuantile, paretoTail } from '../../../src/model/guardrails/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import golden from '../../golden/guardrailsTails.json';

const fitted = (losses: readonly number[], threshold: number): ParetoTail => {
  const tail = paretoTail({ losses, threshold, confidence: 0.95 });
  if (tail.kind !== 'tail') throw new Error('a tail was expected');
  return tail;
};

describe('paretoTail and paretoQuantile equal SciPy', () => {
  it.each(golden.fits)('$id', ({ losses, threshold, share, ...expected }) => {
    const tail = fitted(losses, threshold);
    expect(tail.exceedances).toBe(expected.exceedances);
    expect(tail.logLikelihood / expected.logLikelihood).toBeCloseTo(1, 9);
    expect(tail.shape).toBeCloseTo(expected.shape, 5);
    expect(tail.scale / expected.scale).toBeCloseTo(1, 5);
    expect(tail.shapeRange.lower).toBeCloseTo(expected.lower, 5);
    expect(tail.shapeRange.upper).toBeCloseTo(expected.upper, 5);
    expect(tail.hill.shape).toBeCloseTo(expected.hill, 10);
    expect(tail.hill.standardError).toBeCloseTo(expected.hill / Math.sqrt(expected.exceedances), 10);
    const loss = paretoQuantile(tail, share);
    expect(loss.value / expected.quantile).toBeCloseTo(1, 5);
    expect(loss.lower / expected.quantileLower).toBeCloseTo(1, 5);
    expect(loss.upper! / expected.quantileUpper).toBeCloseTo(1, 5);
  });
});

describe('the ranges', () => {
  // Coverage of profile likelihood is 95 % in the limit of many losses; of 60 losses a little less.
  it.each([0, 0.3])('hold the true shape and the true quantile in about 95 of 100 samples, ξ = %d', shape => {
    const random = createRng(6).stream('tails');
    const trials = 250;
    const size = 60;
    const share = 0.01;
    const beyond = (rarity: number) => (shape === 0 ? -Math.log(rarity) : (rarity ** -shape - 1) / shape);
    let shapeHeld = 0;
    let quantileHeld = 0;
    for (let trial = 0; trial < trials; trial++) {
      const losses = Array.from({ length: size }, () => 1 + beyond(1 - random.next()) + 1e-12);
      const tail = fitted(losses, 1);
      const { lower, upper } = tail.shapeRange;
      if (lower <= shape && shape <= upper) shapeHeld += 1;
      const loss = paretoQuantile(tail, share);
      const truth = 1 + beyond(share);
      if (loss.lower <= truth && truth <= (loss.upper ?? Infinity)) quantileHeld += 1;
    }
    for (const held of [shapeHeld, quantileHeld]) {
      expect(held / trials).toBeGreaterThan(0.91);
      expect(held / trials).toBeLessThan(0.985);
    }
  });

  it('get wider with confidence, and hold the estimate', () => {
    const { losses, threshold } = golden.fits[0]!;
    const ranges = [0.5, 0.9, 0.99].map(confidence => {
      const tail = paretoTail({ losses, threshold, confidence }) as ParetoTail;
      const loss = paretoQuantile(tail, 0.001);
      expect(loss.lower).toBeLessThan(loss.value);
      return [tail.shapeRange.upper - tail.shapeRange.lower, loss.upper! - loss.lower];
    });
    for (const place of [0, 1])
      expect(ranges.map(range => range[place]!)).toEqual(
        ranges.map(range => range[place]!).sort((a, b) => a - b),
      );
  });

  it('are open upwards where losses rule out none', () => {
    const losses = Array.from({ length: 10 }, (_, place) => 1 + 20 ** (place - 8));
    expect(paretoQuantile(fitted(losses, 1), 1e-6).upper).toBeNull();
  });
});

describe('too little to fit', () => {
  it('is said', () => {
    expect(paretoTail({ losses: Array(9).fill(2), threshold: 1, confidence: 0.95 })).toEqual({
      kind: 'too-few',
      exceedances: 9,
      needed: 10,
    });
  });

  it('and nonsense is refused', () => {
    expect(() => paretoTail({ losses: [Number.NaN], threshold: 1, confidence: 0.95 })).toThrow(
      'finite losses',
    );
    expect(() => paretoTail({ losses: [], threshold: 0, confidence: 0.95 })).toThrow('threshold above 0');
    expect(() => paretoQuantile(fitted(golden.fits[0]!.losses, 0.025), 0.9)).toThrow(
      'paretoQuantile requires',
    );
  });
});

describe('lawLoss', () => {
  const losses = [-0.031, -0.012, -0.004, 0.001, 0.003, 0.008, 0.011, 0.017, 0.026, 0.04];

  // NumPy's mean and std (ddof 1), SciPy's norm.ppf and t.ppf(…, 4)·√(2/4).
  it.each([
    [0.01, 0.05199131255269489, 0.058393679446807366],
    [0.001, 0.0671259519194829, 0.10639426615031009],
    [0.0001, 0.07958388585926278, 0.18849807637722682],
  ])('of one day in so many equals SciPy, p = %d', (share, normal, student) => {
    const law = { kind: 'student-t', degreesOfFreedom: 4 } as const;
    expect(lawLoss({ losses, law: { kind: 'normal' }, share })).toBeCloseTo(normal, 12);
    expect(lawLoss({ losses, law, share })).toBeCloseTo(student, 12);
  });

  it('is refused for a share that is no tail, and for a single day', () => {
    const law = { kind: 'normal' } as const;
    for (const share of [0, 0.6, Number.NaN])
      expect(() => lawLoss({ losses, law, share })).toThrow(/a share in \(0, 0\.5\]/);
    expect(() => lawLoss({ losses: [0.1], law, share: 0.1 })).toThrow(/more than 1 values/);
  });
});
