import { describe, expect, test } from 'vitest';
import { countsAddingUp } from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';

const AT_ONCE = 'wiped out at once';
const full = (probability: number) => say.chance(probability).full;
const shortTogether = (...probabilities: number[]) => say.chancesTogether(probabilities).map(w => w.short);
const fullTogether = (...probabilities: number[]) => say.chancesTogether(probabilities).map(w => w.full);

describe('a chance', () => {
  test.each([
    [0.116, '12 of 100'],
    [0.12, '12 of 100'],
    [0.125, '13 of 100'],
    [0.5, '50 of 100'],
    [0.01, '1 of 100'],
    [0.0149, '1 of 100'],
    [0.99, '99 of 100'],
    [0.985, '99 of 100'],
    [0.9849, '98 of 100'],
  ])('of 1 to 99 per cent is told of a hundred: %d is %s', (probability, words) => {
    expect(full(probability)).toBe(words);
  });

  test.each([
    [0.003, '3 of 1,000'],
    [0.001, '1 of 1,000'],
    [0.0014, '1 of 1,000'],
    [0.0094, '9 of 1,000'],
  ])('of a tenth of a per cent to one is told of a thousand: %d is %s', (probability, words) => {
    expect(full(probability)).toBe(words);
  });

  test('that rounds to ten of a thousand is one of a hundred', () => {
    expect(full(0.0095)).toBe('1 of 100');
    expect(full(0.00999999)).toBe('1 of 100');
  });

  test.each([0.00099999, 0.0005, 4.6e-5, 1e-300, Number.MIN_VALUE])(
    'under a tenth of a per cent is told as such: %d',
    probability => expect(full(probability)).toBe('less than 1 in 1,000'),
  );

  test.each([0.9900001, 0.995, 0.9999, 1 - 2 ** -53])('over 99 per cent is told as such: %d', probability =>
    expect(full(probability)).toBe('more than 99 of 100'),
  );

  test('is certain or impossible only where the caller knows it by arithmetic', () => {
    expect(say.chance(1, AT_ONCE)).toMatchObject({ full: AT_ONCE, short: '100' });
    expect(say.chance(0, AT_ONCE)).toMatchObject({ full: 'cannot happen', short: '0' });
    // A sum of a million small chances may come out as 1, and a far tail as 0, by rounding.
    expect(full(1)).toBe('more than 99 of 100');
    expect(full(0)).toBe('less than 1 in 1,000');
    expect(say.chance(1 - 2 ** -53, AT_ONCE).full).toBe('more than 99 of 100');
    expect(say.chance(Number.MIN_VALUE, AT_ONCE).full).toBe('less than 1 in 1,000');
  });
});

describe('chances side by side share a base', () => {
  test('a hundred where that will do', () => {
    expect(fullTogether(0.06, 0.22)).toEqual(['6 of 100', '22 of 100']);
    expect(shortTogether(0.116, 0.47, 0.75)).toEqual(['12', '47', '75']);
    expect(fullTogether(0.5, 0.999)).toEqual(['50 of 100', 'more than 99 of 100']);
  });

  test('a thousand if one of them needs it', () => {
    expect(fullTogether(0.003, 0.12)).toEqual(['3 of 1,000', '120 of 1,000']);
    expect(shortTogether(0.12, 0.0034, 0.0095)).toEqual(['120 of 1,000', '3 of 1,000', '10 of 1,000']);
    expect(fullTogether(1e-9, 0.12)).toEqual(['less than 1 in 1,000', '120 of 1,000']);
    const known = say.chancesTogether([0.003, 0.12], AT_ONCE).map(words => words.full);
    expect(known).toEqual(['3 of 1,000', '120 of 1,000']);
  });

  test('near certainty too: “3” and “more than 99 of 100” cannot be compared', () => {
    expect(fullTogether(0.003, 0.996)).toEqual(['3 of 1,000', '996 of 1,000']);
    expect(fullTogether(0.003, 0.9995)).toEqual(['3 of 1,000', 'more than 999 of 1,000']);
    expect(fullTogether(0.003, 1)).toEqual(['3 of 1,000', 'more than 999 of 1,000']);
  });

  test('certainties by arithmetic need no base', () => {
    const words = say.chancesTogether([0, 0.12, 1], AT_ONCE);
    expect(words.map(w => w.full)).toEqual(['cannot happen', '12 of 100', AT_ONCE]);
    expect(words.map(w => w.short)).toEqual(['0', '12', '100']);
  });
});

describe('chances said one after the other', () => {
  test.each([
    [
      [0.12, 0.47, 0.75],
      ['12 of 100', '47', '75'],
    ],
    [
      [1e-5, 2e-4, 0.219, 0.5],
      ['less than 1 in 1,000', 'less than 1 in 1,000', '219 of 1,000', '500 of 1,000'],
    ],
    [
      [0.999, 0.5],
      ['more than 99 of 100', '50 of 100'],
    ],
  ])('%j name their base with the first count', (chances, words) => {
    expect(say.chancesInTurn(chances)).toEqual(words);
  });
});

describe('counts that add up', () => {
  test.each([
    [
      [0.116, 0.424, 0.46],
      [12, 42, 46],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [33, 34, 33],
    ],
    [
      [0.116, 0.428, 0.456],
      [12, 43, 45],
    ],
    [
      [0.004, 0.45, 0.546],
      [0, 45, 55],
    ],
    [
      [0.996, 0.002, 0.002],
      [100, 0, 0],
    ],
    [
      [1, 0, 0],
      [100, 0, 0],
    ],
    [
      [0, 0.5, 0.5],
      [0, 50, 50],
    ],
  ])('%j of a hundred are %j', (shares, counts) => {
    expect(countsAddingUp(shares, 100)).toEqual(counts);
  });

  test('the first is the number in its words, though another had the larger remainder', () => {
    expect(countsAddingUp([0.116, 0.428, 0.456], 100)[0]).toBe(12);
    expect(say.chance(0.116).short).toBe('12');
  });
});
