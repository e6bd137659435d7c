import { expect, test } from 'vitest';
import { normalCdf } from '../../../src/model/normal-distribution/normalCdf.ts';
import { createRng } from '../../../src/model/random/createRng.ts';
import type { Rng } from '../../../src/model/random/rng.ts';
import { sampleNormal } from '../../../src/model/random/sampleNormal.ts';
import { sampleNormalByInversion } from '../../../src/model/random/sampleNormalByInversion.ts';
import {
  NORMAL_HEIGHT,
  NORMAL_INNER_EDGE,
  NORMAL_TAIL_START,
  NORMAL_WIDTH,
} from '../../../src/model/random/ziggurat.kernel.ts';

const DRAWS = 2_000_000;
const BINS = 64;
const LIMIT = 4.5; // standard errors; the seed is fixed
const widest = NORMAL_WIDTH[0]! * 2 ** 23;

test('256 layers of equal area close at the top of the curve', () => {
  const area = widest * NORMAL_HEIGHT[1]!;
  const top = NORMAL_INNER_EDGE[254]!;
  // By mpmath; Marsaglia and Tsang print 0.00492867323399, right to their first eleven digits.
  expect(area).toBeCloseTo(0.004928673233974655, 16);
  expect(Math.exp(-0.5 * top * top) + area / top).toBeCloseTo(1, 14);
  expect(NORMAL_INNER_EDGE[0]).toBe(3.6541528853610088);
  expect(NORMAL_INNER_EDGE[255]).toBe(0);
  expect([...NORMAL_HEIGHT].every((height, i) => i === 0 || height > NORMAL_HEIGHT[i - 1]!)).toBe(true);
});

test('moments, tails and equal bins agree with the normal distribution', () => {
  const rng = createRng(2024).stream('normal');
  const sums = [0, 0, 0, 0];
  const bins = new Int32Array(BINS);
  let tail = 0;
  let far = 0;
  for (let i = 0; i < DRAWS; i++) {
    const z = sampleNormal(rng);
    const square = z * z;
    sums[0]! += z;
    sums[1]! += square;
    sums[2]! += square * z;
    sums[3]! += square * square;
    bins[Math.min(BINS - 1, Math.floor(normalCdf(z) * BINS))]! += 1;
    if (Math.abs(z) > NORMAL_TAIL_START) tail++;
    if (Math.abs(z) > 4.2) far++;
  }
  const expected = [0, 1, 0, 3];
  const variance = [1, 2, 15, 96]; // of z, z², z³, z⁴
  sums.forEach((sum, i) => {
    const errors = (sum / DRAWS - expected[i]!) / Math.sqrt(variance[i]! / DRAWS);
    expect(Math.abs(errors), `moment ${i + 1}`).toBeLessThan(LIMIT);
  });
  const inTail = 2 * normalCdf(-NORMAL_TAIL_START) * DRAWS;
  expect(Math.abs(tail - inTail)).toBeLessThan(LIMIT * Math.sqrt(inTail));
  const farOut = 2 * normalCdf(-4.2) * DRAWS;
  expect(Math.abs(far - farOut)).toBeLessThan(LIMIT * Math.sqrt(farOut));
  const each = DRAWS / BINS;
  const chiSquare = bins.reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
  expect(chiSquare).toBeLessThan(BINS - 1 + LIMIT * Math.sqrt(2 * (BINS - 1)));
});

test('layer and value come from different bits', () => {
  const rng = createRng(3).stream('layers');
  let product = 0;
  for (let i = 0; i < 200_000; i++) {
    const bits = rng.nextInt32();
    product += ((bits & 255) - 127.5) * ((bits >> 8) + 0.5);
  }
  const standardDeviation = Math.sqrt((256 ** 2 - 1) / 12) * Math.sqrt(2 ** 48 / 12);
  expect(Math.abs(product / 200_000)).toBeLessThan((LIMIT * standardDeviation) / Math.sqrt(200_000));
});

test('a generator that repeats itself ends in an error, not in an endless loop', () => {
  const stuck: Rng = {
    next: () => 0.9999999,
    nextInt32: () => 0x7fffff01,
    stream: () => stuck,
    initialState: () => new Int32Array(4),
  };
  expect(() => sampleNormal(stuck)).toThrow('a generator whose draws vary');
});

test('a draw by inversion is its number taken through the quantile, and has the moments of the law', () => {
  const [drawn, plain] = [createRng(5).stream('inversion'), createRng(5).stream('inversion')];
  const sums = [0, 0, 0, 0];
  const draws = 200_000;
  for (let i = 0; i < draws; i++) {
    const z = sampleNormalByInversion(drawn);
    if (i < 1000) expect(normalCdf(z)).toBeCloseTo(plain.next(), 12);
    for (let power = 1; power <= 4; power++) sums[power - 1]! += z ** power;
  }
  const moments = sums.map(sum => sum / draws);
  const errors = [1, 2, 15, 96].map(variance => Math.sqrt(variance / draws));
  for (const [place, moment] of [0, 1, 0, 3].entries())
    expect(Math.abs(moments[place]! - moment) / errors[place]!).toBeLessThan(LIMIT);
  const ends = [0, 1 - Number.EPSILON / 2].map(number =>
    sampleNormalByInversion({ ...plain, next: () => number }),
  );
  expect(ends.map(Number.isFinite)).toEqual([true, true]);
});
