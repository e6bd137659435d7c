import { describe, expect, test } from 'vitest';
import { sampleBinomial } from '../../../src/model/calibration/bands/sampleBinomial.ts';
import { createRng, type Rng } from '../../../src/model/random/index.ts';

/** Gives these numbers, one after the other, and refuses to give more. */
function given(...numbers: number[]): Rng {
  const left = numbers[Symbol.iterator]();
  const next = () => {
    const { done, value } = left.next();
    if (done) throw ASKED_AGAIN;
    return value;
  };
  return { ...createRng(1), next };
}

const ASKED_AGAIN = 'asked again';

/** What two numbers are turned into, or null where they are rejected. */
function drawnFrom(count: number, chance: number, numbers: [number, number]): number | null {
  try {
    return sampleBinomial(count, chance, given(...numbers));
  } catch (error) {
    if (error === ASKED_AGAIN) return null;
    throw error;
  }
}

/** Which share of all second numbers lets a first one pass, and what it is turned into. */
function acceptance(count: number, chance: number, first: number): { share: number; successes: number } {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (drawnFrom(count, chance, [first, middle]) === null) high = middle;
    else low = middle;
  }
  return { share: low, successes: drawnFrom(count, chance, [first, low / 2]) ?? Number.NaN };
}

/** How many times likelier `one` successes are than `other`. */
function timesLikelier(count: number, chance: number, [one, other]: readonly [number, number]): number {
  let times = 1;
  for (let k = other; k < one; k++) times *= ((count - k) * chance) / ((k + 1) * (1 - chance));
  return times;
}

describe('a draw that may be rejected', () => {
  // First numbers as far above the middle as below are laid out equally thinly, so only the law tells them apart.
  test.each([
    { count: 20, chance: 0.5, least: 0, most: 20 },
    { count: 24, chance: 0.45, least: 2, most: 20 },
    { count: 200, chance: 0.1, least: 5, most: 35 },
    { count: 1000, chance: 0.3, least: 260, most: 340 },
  ])('passes as often as its law says: $count tries of chance $chance', ({ count, chance, least, most }) => {
    const seen = new Set<number>();
    for (let place = 0.5; place < 200; place++) {
      // Ever denser towards both ends, where the rarest lie.
      const edge = (place / 200) ** 2 / 2;
      const [above, below] = [acceptance(count, chance, 1 - edge), acceptance(count, chance, edge)];
      // A smaller share is not found to eight digits.
      if (Math.min(above.share, below.share) < 1e-6) continue;
      const times = timesLikelier(count, chance, [above.successes, below.successes]);
      expect(above.share / below.share / times).toBeCloseTo(1, 8);
      seen.add(above.successes).add(below.successes);
    }
    for (let successes = least; successes <= most; successes++) expect(seen).toContain(successes);
  });
});

describe('the hat over a law', () => {
  // Hörmann’s constants; the likeliest count is the whole part of (count + 1) · chance.
  function shareUnderHat(count: number, chance: number, first: number): number {
    const deviation = Math.sqrt(count * chance * (1 - chance));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * chance;
    const u = first - 0.5;
    const edge = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / edge + b) * u + count * chance + 0.5);
    const likeliest = Math.floor((count + 1) * chance);
    const times =
      successes < likeliest
        ? 1 / timesLikelier(count, chance, [likeliest, successes])
        : timesLikelier(count, chance, [successes, likeliest]);
    return Math.min(1, (times * (a / edge ** 2 + b)) / ((2.83 + 5.1 / b) * deviation));
  }

  test.each([
    [24, 0.45],
    [20, 0.5],
    [90, 0.125],
    [1000, 0.3],
  ])(
    'lets a number pass as often as its chance has of the likeliest one’s: %d tries of %d',
    (count, chance) => {
      for (const first of [0.03, 0.06, 0.1, 0.3, 0.45, 0.55, 0.7, 0.9, 0.94, 0.97])
        expect(acceptance(count, chance, first).share).toBeCloseTo(shareUnderHat(count, chance, first), 9);
    },
  );
});

describe('a binomial draw', () => {
  test('of one try of one half comes true for the upper half of all numbers, the middle included', () => {
    const drawn = [0, 0.5 - 2 ** -53, 0.5, 1 - 2 ** -53].map(number => sampleBinomial(1, 0.5, given(number)));
    expect(drawn).toEqual([0, 0, 1, 1]);
  });

  test('needs no chance where the answer is certain', () => {
    expect(sampleBinomial(0, 0.3, given())).toBe(0);
    expect(sampleBinomial(7, 0, given())).toBe(0);
    expect(sampleBinomial(7, 1, given())).toBe(7);
  });

  test.each([9, 90])('of %d tries of a likely thing is one of failures of an unlikely one', count => {
    const [likely, unlikely] = [createRng(4), createRng(4)];
    for (let i = 0; i < 50; i++)
      expect(sampleBinomial(count, 0.875, likely)).toBe(count - sampleBinomial(count, 0.125, unlikely));
  });

  test('of very many tries lies where the law has nearly all of its weight', () => {
    // Mean 3,000, deviation 45.8: ten of them.
    expect(Math.abs(sampleBinomial(10_000, 0.3, createRng(5)) - 3000)).toBeLessThan(458);
  });

  test('of few tries counts how many of the law’s steps a number passes', () => {
    // Two tries of one half: ¼, ½, ¼.
    const drawn = [0, 0.24, 0.26, 0.74, 0.76, 0.99].map(number => sampleBinomial(2, 0.5, given(number)));
    expect(drawn).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
