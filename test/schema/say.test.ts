import { describe, expect, test } from 'vitest';
import { writeValue } from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';
import { EVERY_KIND, numberOf } from './parameters.ts';

describe('typed values show all their digits', () => {
  test.each([
    ['fraction', 0.005, '0.5\u202f%'],
    ['fraction', 0.00051, '0.051\u202f%'],
    ['fraction', 0.07, '7\u202f%'],
    ['fraction', 0.5337, '53.37\u202f%'],
    ['fraction', 1.2345678e-7, '0.000012345678\u202f%'],
    ['fraction', -0.35, '\u221235\u202f%'],
    ['fraction', -0, '0\u202f%'],
    ['multiple', 20, '20×'],
    ['multiple', 2.125, '2.125×'],
    ['plain', 0.5, '0.5'],
    ['seconds', 1, '1 second'],
    ['seconds', 39.5, '39.5 seconds'],
    ['hours', 24, '1 day'],
    ['hours', 0.001, '0.001 hours'],
    ['hours', 12.345, '12.345 hours'],
    ['years', 1, '1 year'],
    ['years', 2.5, '2.5 years'],
    ['money', 10_000, '10,000'],
    ['money', 29_487.31, '29,487.31'],
    ['price', 67_250.5, '67,250.5'],
    ['count', 1234, '1,234'],
    ['seed', 4_294_967_295, '4294967295'],
  ] as const)('%s %d is %s', (unit, value, words) => {
    expect(say.quantity(unit, value)).toBe(words);
  });
});

describe('the text of a field or a link', () => {
  test.each([
    ['fraction', 0.6, '60'],
    ['fraction', 0.0007, '0.07'],
    ['fraction', 1.15, '115'],
    ['fraction', 0.005, '0.5'],
    ['fraction', -0.29, '-29'],
    ['fraction', 1e-7, '0.00001'],
    ['fraction', 0, '0'],
    ['multiple', 20, '20'],
    ['hours', 0.5, '0.5'],
    ['money', 1234567.89, '1234567.89'],
    ['money', 1.5e-7, '0.00000015'],
    ['money', 1e12, '1000000000000'],
    ['money', 1e20, '100000000000000000000'],
    ['money', 1e21, '1e21'],
    ['money', -1.5e-30, '-1.5e-30'],
    ['money', -0, '0'],
  ] as const)('%s %d is %s', (unit, value, text) => {
    expect(writeValue(numberOf(unit), value)).toBe(text);
  });

  test('of the other kinds', () => {
    expect(writeValue(EVERY_KIND['open']!, null)).toBe('');
    expect(writeValue(EVERY_KIND['toggle']!, true)).toBe('1');
    expect(writeValue(EVERY_KIND['toggle']!, false)).toBe('0');
    expect(writeValue(EVERY_KIND['choice']!, 'other')).toBe('other');
    expect(writeValue(EVERY_KIND['seed']!, 4_294_967_295)).toBe('4294967295');
  });
});

describe('holding times', () => {
  test.each([
    [1, '1 hour', 'an hour'],
    [8, '8 hours', '8 hours'],
    [24, '1 day', 'a day'],
    [36, '36 hours', '36 hours'],
    [48, '2 days', '2 days'],
    [168, '1 week', 'a week'],
    [336, '2 weeks', '2 weeks'],
    [720, '1 month', 'a month'],
    [1440, '2 months', '2 months'],
    [8760, '365 days', '365 days'],
    [87_600, '3,650 days', '3,650 days'],
    [0.5, '30 minutes', '30 minutes'],
    [1 / 60, '1 minute', 'a minute'],
    [0.01, '36 seconds', '36 seconds'],
    [0.025, '90 seconds', '90 seconds'],
    [0, '0 hours', '0 hours'],
    [1e-6, '0.0036 seconds', '0.0036 seconds'],
    [1 / 3600, '1 second', 'a second'],
    [0.000277777777, '0.999999997 second', '0.999999997 second'],
    [0.123456, '7.40736 minutes', '7.40736 minutes'],
    [1.5, '1.5 hours', '1.5 hours'],
    [100.25, '100.25 hours', '100.25 hours'],
    [4.4e-272, 'a moment', 'a moment'],
  ])('%d hours are %s, in a sentence %s', (hours, words, inSentence) => {
    expect(say.duration(hours)).toBe(words);
    expect(say.durationInSentence(hours)).toBe(inSentence);
  });
});

describe('results are rounded', () => {
  test.each([
    [0.5337, '53\u202f%'],
    [0.0996, '10\u202f%'],
    [0.0994, '9.9\u202f%'],
    [0.046, '4.6\u202f%'],
    [0.001, '0.1\u202f%'],
    [0.00097, '0.1\u202f%'],
    [0.0005, '0.05\u202f%'],
    [-0.0812, '\u22128.1\u202f%'],
    [-0.00001, '0\u202f%'],
    [0, '0\u202f%'],
  ])('a share of %d is %s', (fraction, words) => {
    expect(say.percent(fraction)).toBe(words);
  });

  test('money to three significant digits', () => {
    expect(say.money(29_487.31)).toBe('29,500');
    expect(say.money(10_000)).toBe('10,000');
    expect(say.money(8.0449)).toBe('8.04');
    expect(say.money(-143_260)).toBe('\u2212143,000');
  });

  test('figures that stand in a row to the same decimals', () => {
    expect([0.1698, 0.0494, -0.17].map(fall => say.percentInRow(fall, 1))).toEqual([
      '17.0\u202f%',
      '4.9\u202f%',
      '\u221217.0\u202f%',
    ]);
    expect(say.percentInRow(0.1698, 0)).toBe('17\u202f%');
  });

  test('a limit of leverage never upwards', () => {
    expect(say.leverageLimit(9.99)).toBe('9.9×');
    expect(say.leverageLimit(17.99)).toBe('17×');
    expect(say.leverageLimit(10)).toBe('10×');
    expect(say.leverageLimit(2.3)).toBe('2.3×');
  });

  test('numbers to the decimals asked for', () => {
    expect(say.number(12_288)).toBe('12,288');
    expect(say.number(-1.25, 1)).toBe('\u22121.3');
    expect(say.number(-0.04, 1)).toBe('0');
  });
});

test('units stand behind a field as the reader would type them', () => {
  const units = ['fraction', 'multiple', 'plain', 'seconds', 'hours', 'years', 'money', 'seed'] as const;
  expect(units.map(say.unitSuffix)).toEqual(['%', '×', '', 's', 'hours', 'years', '', '']);
});

test('large amounts are told in words', () => {
  expect(say.largeMoney(20e6)).toBe('20 million');
  expect(say.largeMoney(1.2345e9)).toBe('1.23 billion');
  expect(say.largeMoney(-3e6)).toBe('−3 million');
  expect(say.largeMoney(9_510.4)).toBe('9,510');
  expect([999_999, 1e6, -1e6].map(say.largeMoney)).toEqual(['1,000,000', '1 million', '\u22121 million']);
  expect([999_999, 1e6].map(say.moneyOnAxis)).toEqual(['1,000,000', '1m']);
  expect(say.moneyOnAxis(20e6)).toBe('20m');
  expect(say.moneyOnAxis(-1.2345e9)).toBe('−1.23bn');
  expect(say.moneyOnAxis(9_510.4)).toBe('9,510');
});

test.each([
  [2.85e9, '2.85 billion'],
  [1e6, '1 million'],
  [-2_500_000, '\u22122.5 million'],
  [1_234_567, '1,234,567'],
  [12_345_678.5, '12,345,678.5'],
  [999_999, '999,999'],
  [1000, '1,000'],
])('an amount of %d is %s: in words from a million on where four digits are all', (amount, words) => {
  expect(say.amount(amount)).toBe(words);
});
