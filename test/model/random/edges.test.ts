import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity } from '../../../src/model/normal-distribution/index.ts';
import {
  createRng,
  type Rng,
  sampleChiSquare,
  sampleGamma,
  sampleStudentT,
} from '../../../src/model/random/index.ts';
import { NORMAL_TAIL_START, normalOutsideCore } from '../../../src/model/random/ziggurat.kernel.ts';

/** A generator that repeats two numbers for ever. */
function stuckAt(next: number, bits: number): Rng {
  const stuck: Rng = {
    next: () => next,
    nextInt32: () => bits,
    stream: () => stuck,
    initialState: () => new Int32Array(4),
  };
  return stuck;
}

describe('what stands at the edge of a range', () => {
  it('is taken', () => {
    expect(createRng(0).next()).not.toBe(createRng(2 ** 32 - 1).next());
    expect(sampleChiSquare({ degreesOfFreedom: 0.1 }, createRng(1))).toBeGreaterThanOrEqual(0);
    expect(sampleStudentT({ degreesOfFreedom: 0.1 }, createRng(1))).not.toBeNaN();
  });

  it('of the shape of a gamma draw is drawn like what lies above it, with one number less than below', () => {
    const nextAfter = (shape: number) => {
      const rng = createRng(5).stream('shape');
      sampleGamma({ shape }, rng);
      return rng.next();
    };
    expect(nextAfter(1)).toBe(nextAfter(1 + 1e-9));
    expect(nextAfter(1)).not.toBe(nextAfter(1 - 1e-9));
  });
});

describe('a generator that repeats itself', () => {
  it('ends a gamma draw in an error', () => {
    // Layer 3, seventeen twentieths of its width below 0: a normal draw of −2.8, which no shape of 1 can use.
    const bits = (Math.floor(-0.85 * 2 ** 23) << 8) | 3;
    expect(() => sampleGamma({ shape: 1 }, stuckAt(0.5, bits))).toThrow('sampleGamma requires a generator');
  });

  it('ends a draw from the tail where the tail begins', () => {
    expect(normalOutsideCore(0, 4, stuckAt(1 - 2 ** -53, 0))).toBe(NORMAL_TAIL_START);
  });
});

describe('a draw from the tail', () => {
  it('keeps the side of what led to it', () => {
    const rng = createRng(6).stream('sides');
    for (let draw = 0; draw < 100; draw++) {
      expect(normalOutsideCore(0, 3.8, rng)).toBeGreaterThan(NORMAL_TAIL_START);
      expect(normalOutsideCore(0, -3.8, rng)).toBeLessThan(-NORMAL_TAIL_START);
    }
  });

  it('lies as far out, on average, as the bell curve does beyond it', () => {
    const rng = createRng(7).stream('tail');
    const draws = 40_000;
    let sum = 0;
    let squares = 0;
    for (let draw = 0; draw < draws; draw++) {
      const beyond = normalOutsideCore(0, 4, rng) - NORMAL_TAIL_START;
      sum += beyond;
      squares += beyond * beyond;
    }
    const mean = normalDensity(NORMAL_TAIL_START) / normalCdf(-NORMAL_TAIL_START) - NORMAL_TAIL_START;
    const error = Math.sqrt(squares / draws - (sum / draws) ** 2) / Math.sqrt(draws);
    expect(Math.abs(sum / draws - mean)).toBeLessThan(4.5 * error);
  });
});
