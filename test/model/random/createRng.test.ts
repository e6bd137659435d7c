import { expect, test } from 'vitest';
import { createRng } from '../../../src/model/random/createRng.ts';
import { advanceSfc32 } from '../../../src/model/random/sfc32.ts';

const DRAWS = 200_000;
/**
 * Five standard errors of a correlation of independent uniforms; the seeds are fixed, so this cannot flicker.
 */
const FIVE_STANDARD_ERRORS = 5 / Math.sqrt(DRAWS);

function correlation(first: () => number, second: () => number): number {
  let product = 0;
  for (let i = 0; i < DRAWS; i++) product += (first() - 0.5) * (second() - 0.5);
  return (12 * product) / DRAWS;
}

test('uniform numbers lie in [0, 1) with mean ½ and variance 1/12', () => {
  const rng = createRng(42);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DRAWS; i++) {
    const u = rng.next();
    if (u < 0 || u >= 1) expect.fail(`drew ${u}`);
    sum += u - 0.5;
    squares += (u - 0.5) ** 2;
  }
  expect(Math.abs(sum / DRAWS)).toBeLessThan(5 * Math.sqrt(1 / 12 / DRAWS));
  expect(Math.abs(squares / DRAWS - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / DRAWS));
});

test('a uniform number is made of two draws of 32 bits, and leaves the generator where they do', () => {
  const [whole, halves] = [createRng(7).stream('draws'), createRng(7).stream('draws')];
  for (let draw = 0; draw < 10_000; draw++) {
    const high = halves.nextInt32() >>> 0;
    const low = halves.nextInt32() >>> 11;
    expect(whole.next()).toBe((high * 2 ** 21 + low) / 2 ** 53);
  }
  expect(whole.nextInt32()).toBe(halves.nextInt32());
});

test('a stream depends on seed and name alone, not on what was drawn before', () => {
  const root = createRng(5);
  const early = root.stream('prices').next();
  for (let i = 0; i < 10; i++) root.next();
  expect(root.stream('prices').next()).toBe(early);
  expect(createRng(5).stream('prices').next()).toBe(early);
});

test.each([
  ['two names', createRng(1).stream('a'), createRng(1).stream('b')],
  ['neighbouring chunk names', createRng(1).stream('chunk-1'), createRng(1).stream('chunk-2')],
  ['neighbouring seeds', createRng(1), createRng(2)],
  ['parent and child', createRng(1), createRng(1).stream('')],
  ['nested the other way round', createRng(1).stream('a').stream('b'), createRng(1).stream('b').stream('a')],
])('streams are uncorrelated: %s', (_, first, second) => {
  expect(Math.abs(correlation(first.next, second.next))).toBeLessThan(FIVE_STANDARD_ERRORS);
});

test('a stream is uncorrelated with itself one draw later', () => {
  const later = createRng(9).stream('lag');
  later.next();
  expect(Math.abs(correlation(createRng(9).stream('lag').next, later.next))).toBeLessThan(
    FIVE_STANDARD_ERRORS,
  );
});

test('ten thousand streams of one seed begin in ten thousand states', () => {
  const states = new Set<string>();
  for (let i = 0; i < 10_000; i++) states.add(createRng(1).stream(`chunk-${i}`).initialState().join());
  expect(states.size).toBe(10_000);
});

test('a kernel that starts from the initial state sees the same bits', () => {
  const rng = createRng(77).stream('kernel');
  const state = rng.initialState();
  for (let i = 0; i < 100; i++) expect(advanceSfc32(state)).toBe(rng.nextInt32());
});

test.each([-1, 0.5, 2 ** 32, Number.NaN, Infinity])('refuses the seed %s', seed => {
  expect(() => createRng(seed)).toThrow('createRng requires an unsigned 32-bit integer seed');
});
