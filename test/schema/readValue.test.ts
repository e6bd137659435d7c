import { describe, expect, test } from 'vitest';
import {
  accepted,
  choiceParameter,
  limitRefusal,
  membersOf,
  optionalNumberParameter,
  type Parameter,
  readValue,
  seedParameter,
  setParameter,
  toggleParameter,
  type Unit,
  withMemberTurned,
} from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { numberOf } from './parameters.ts';

/** The value, or the reason for its refusal in words. */
function told(parameter: Parameter, text: string): unknown {
  const result = readValue(parameter, text);
  return result.ok ? result.value : siteText.reason(result.reason);
}

function read(unit: Unit, text: string): unknown {
  return told(numberOf(unit), text);
}

describe('numbers as readers type them', () => {
  test.each([
    ['multiple', '20', 20],
    ['multiple', '20x', 20],
    ['multiple', '20X', 20],
    ['multiple', '20×', 20],
    ['multiple', ' 20 × ', 20],
    ['multiple', '2,5', 2.5],
    ['multiple', '2.5', 2.5],
    ['multiple', '.5', 0.5],
    ['multiple', ',5', 0.5],
    ['multiple', '5.', 5],
    ['multiple', '+5', 5],
    ['multiple', '1.5e3', 1500],
    ['multiple', '1.5E+3', 1500],
    ['multiple', '15e-1x', 1.5],
    ['fraction', '5', 0.05],
    ['fraction', '5%', 0.05],
    ['fraction', '5 %', 0.05],
    ['fraction', '5\u202f%', 0.05],
    ['fraction', '5\u00a0%', 0.05],
    ['fraction', '5bps', 0.0005],
    ['fraction', '5 bp', 0.0005],
    ['fraction', '-3.5', -0.035],
    ['fraction', '\u22123.5 %', -0.035],
    ['fraction', '0,005', 0.00005],
    ['fraction', '0,500 %', 0.005],
    ['plain', '0,5', 0.5],
    ['seconds', '39', 39],
    ['seconds', '39 s', 39],
    ['seconds', '5 min', 300],
    ['hours', '24', 24],
    ['hours', '24h', 24],
    ['hours', '8 hours', 8],
    ['hours', '7d', 168],
    ['hours', '1 day', 24],
    ['hours', '2w', 336],
    ['hours', '1 month', 720],
    ['hours', '1y', 8760],
    ['hours', '0,5d', 12],
    ['years', '3y', 3],
    ['years', '3 years', 3],
    ['money', '10 000', 10_000],
    ['money', '10\u00a0000', 10_000],
    ['money', '10\u202f000,5', 10_000.5],
    ['money', "1'000'000.25", 1_000_000.25],
    ['money', '1’000', 1000],
    ['money', '1,000', 1000],
    ['money', '12,345,678.9', 12_345_678.9],
    ['money', '1,00', 1],
    ['money', '1.000', 1],
    ['money', '10k', 10_000],
    ['money', '1.5m', 1_500_000],
    ['price', '67 250', 67_250],
    ['count', '1e3', 1000],
  ] as const)('%s: “%s” is %d', (unit, text, expected) => {
    expect(read(unit, text)).toBe(expected);
  });

  test.each([0.07, 0.1, 0.29, 0.57, 0.58, 1.13, 1.15, 4.35, 7, 8.2, 14.7, 33.3, 55.1, 110.7])(
    '%d per cent is the number nearest to its hundredth, without binary noise',
    percent => {
      const digits = String(percent).replace('.', '');
      const decimals = String(percent).split('.')[1]?.length ?? 0;
      expect(read('fraction', `${percent}%`)).toBe(Number(`${digits}e-${decimals + 2}`));
      expect(read('fraction', `${percent}bps`)).toBe(Number(`${digits}e-${decimals + 4}`));
    },
  );

  test('minus nought is nought', () => {
    expect(Object.is(read('fraction', '-0'), 0)).toBe(true);
    expect(Object.is(read('fraction', '−0,0 %'), 0)).toBe(true);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['multiple', ''],
    ['multiple', ' '],
    ['multiple', 'x'],
    ['multiple', 'twenty'],
    ['multiple', '--5'],
    ['multiple', '5-'],
    ['multiple', '1.2.3'],
    ['multiple', '1,2,3'],
    ['multiple', '1.000,5'],
    ['multiple', '10,00,000'],
    ['multiple', '5 10'],
    ['multiple', '0 500'],
    ['multiple', '1 0000'],
    ['multiple', '0x10'],
    ['multiple', '1e'],
    ['multiple', 'e5'],
    ['multiple', '1e1000'],
    ['multiple', '1e999'],
    ['multiple', 'NaN'],
    ['multiple', 'Infinity'],
    ['multiple', '∞'],
    ['multiple', '20%'],
    ['multiple', '20h'],
    ['multiple', '２０'],
    ['fraction', '5x'],
    ['fraction', '5 hours'],
    ['hours', '5m'],
    ['plain', '5%'],
    ['seconds', '5h'],
    ['hours', '5constructor'],
    ['hours', '5valueof'],
    ['years', '5d'],
    ['money', '5b'],
    ['money', '$5'],
    ['seed', '5x'],
  ] as const)('%s: “%s” is refused as no number', (unit, text) => {
    expect(read(unit, text)).toBe(`“${text}” is not a number`);
  });

  test.each(['BTC', 'Btc', ' btc'])('but a choice in any letters: %s', text => {
    const parameter = choiceParameter({ urlKey: 'c', options: ['btc', 'eth'], default: 'btc' });
    expect(readValue(parameter, text)).toEqual({ ok: true, value: 'btc' });
  });

  test('choices that differ by their letters’ size alone are told apart by it', () => {
    const parameter = choiceParameter({ urlKey: 'c', options: ['up', 'UP'], default: 'up' });
    expect([readValue(parameter, 'up'), readValue(parameter, 'UP')]).toEqual([
      accepted('up'),
      accepted('UP'),
    ]);
    expect(told(parameter, 'Up')).toBe('“Up” is not one of up, UP');
  });

  test('a seed may have spaces around it', () => {
    expect(readValue(seedParameter(), ' 7 ')).toEqual(accepted(7));
  });

  test.each([
    ['choice', choiceParameter({ urlKey: 'c', options: ['btc', 'eth'], default: 'btc' }), 'doge'],
    ['toggle', toggleParameter({ urlKey: 't', default: false }), 'true'],
    ['seed below 0', seedParameter(), '-1'],
    ['seed with decimals', seedParameter(), '1.5'],
    ['seed beyond 32 bits', seedParameter(), '4294967296'],
    ['empty seed', seedParameter(), ''],
  ])('%s: “%3$s” is refused with what would do', (_, parameter, text) => {
    const result = readValue(parameter, text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(siteText.reason(result.reason)).toContain(text);
  });
});

describe('limits', () => {
  const leverage = numberOf('multiple', { slider: [1, 125], limits: [1, 200] });
  const holdingTime = numberOf('hours', { limits: [0, 87_600], aboveLowerLimit: true });

  test('hold for what is typed, not the slider’s range', () => {
    expect(readValue(leverage, '150x')).toEqual(accepted(150));
    expect(readValue(leverage, '200')).toEqual(accepted(200));
    expect(readValue(leverage, '1')).toEqual(accepted(1));
  });

  test('are said in the reader’s unit, and nothing is clamped', () => {
    expect(told(leverage, '200.1')).toBe('it must be at most 200×');
    expect(told(leverage, '0.5')).toBe('it must be at least 1×');
    expect(told(leverage, '-20')).toBe('it must be at least 1×');
    expect(told(numberOf('fraction', { limits: [0, 0.5] }), '51')).toBe('it must be at most 50\u202f%');
  });

  test('may exclude the lower end', () => {
    expect(told(holdingTime, '0')).toBe('it must be above 0 hours');
    expect(readValue(holdingTime, '0.001')).toEqual(accepted(0.001));
    expect(readValue(holdingTime, '10y')).toEqual(accepted(87_600));
    expect(readValue(holdingTime, '87601').ok).toBe(false);
  });

  test('may ask for whole numbers', () => {
    const count = numberOf('count', { whole: true });
    expect(readValue(count, '12')).toEqual(accepted(12));
    expect(readValue(count, '1.2e1')).toEqual(accepted(12));
    expect(told(count, '12.5')).toBe('only whole numbers are understood here');
  });

  test('let no “not a number” through', () => {
    const words = (value: number) => siteText.reason(limitRefusal(leverage, value)!);
    expect(words(Number.NaN)).toBe('it must be a number');
    expect(words(Number.POSITIVE_INFINITY)).toBe('it must be at most 200×');
    expect(words(Number.NEGATIVE_INFINITY)).toBe('it must be at least 1×');
  });
});

test('a number that may be left open is open when nothing is typed, and read otherwise', () => {
  const volatility = optionalNumberParameter({
    urlKey: 'vol',
    unit: 'fraction',
    slider: [0.1, 2],
    limits: [0.01, 5],
    step: 0.01,
    scale: 'log',
  });
  expect(readValue(volatility, ' ')).toEqual(accepted(null));
  expect(readValue(volatility, '53 %')).toEqual(accepted(0.53));
  expect(readValue(volatility, 'none')).toEqual(accepted(null));
  expect(readValue(volatility, 'None ')).toEqual(accepted(null));
  expect(readValue(volatility, 'nothing').ok).toBe(false);
  expect(readValue(volatility, '0.5').ok).toBe(false);
});

describe('any of a few words', () => {
  const off = setParameter({ urlKey: 'off', options: ['fees', 'spread', 'decay'] });

  test.each([
    ['', ''],
    ['decay', 'decay'],
    ['decay,fees', 'fees,decay'],
    ['fees, fees ,', 'fees'],
    ['fees, ', 'fees'],
    ['DECAY, fees', 'fees,decay'],
  ])('%j is %j: once each, in the order of the options', (text, value) => {
    expect(readValue(off, text)).toEqual(accepted(value));
  });

  test('one unknown word refuses the whole list', () => {
    expect(told(off, 'fees,luck')).toBe('“luck” is not one of fees, spread, decay');
    expect(told(off, 'fees, luck ,chance')).toBe('“luck” is not one of fees, spread, decay');
  });

  test('a member is added and taken away', () => {
    expect(withMemberTurned(off, 'decay', 'fees')).toBe('fees,decay');
    expect(withMemberTurned(off, 'fees,decay', 'fees')).toBe('decay');
    expect(membersOf('fees,decay')).toEqual(['fees', 'decay']);
    expect(membersOf('')).toEqual([]);
  });
});
