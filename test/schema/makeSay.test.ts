import { describe, expect, test } from 'vitest';
import { makeSay } from '../../src/schema/index.ts';
import { german } from '../words/german.ts';

describe('a language says numbers in its own signs', () => {
  test('plain ones and amounts', () => {
    const say = makeSay(german);
    expect([say.locale, say.direction]).toEqual(['de', 'ltr']);
    expect([say.number(-12_345.67, 1), say.digits(1234.567, 3)]).toEqual(['\u221212.345,7', '1.230']);
    expect([say.money(8.0449), say.amount(2_850_000), say.moneyOnAxis(2e7)]).toEqual([
      '8,04',
      '2,85 Millionen',
      '20\u00a0Mio.',
    ]);
    expect([say.percentInRow(0.1, 1), say.percentInRow(0.1234, 2)]).toEqual([
      '10,0 Prozent',
      '12,34 Prozent',
    ]);
  });

  test('quantities, durations and chances', () => {
    const say = makeSay(german);
    expect([say.quantity('fraction', 0.125), say.unitSuffix('fraction')]).toEqual([
      '12,5 Prozent',
      'Prozent',
    ]);
    expect([say.duration(1), say.duration(36), say.durationInSentence(24)]).toEqual([
      '1 Stunde',
      '36 Stunden',
      'ein Tag',
    ]);
    expect(say.chancesInTurn([0.003, 0.12]).join()).toBe('3 von 1.000,120 von 1.000');
    expect(say.about('12')).toBe('etwa 12');
  });

  test('what was written before is written the same again, nought and its negative and more numbers than are remembered', () => {
    const say = makeSay(german);
    const told = (value: number) => [
      say.number(value, 1),
      say.digits(value, 3),
      say.percentInRow(value, 1),
      say.moneyOnAxis(value),
    ];
    const values = [
      -0,
      0,
      1,
      -1,
      ...Array.from({ length: 600 }, (_, place) => (place - 300) * 7.77),
      0,
      -0,
      1,
    ];
    const first = values.map(told);
    expect(values.map(told)).toEqual(first);
    expect(values.map(value => told(value)[0])).toEqual(
      values.map(value => makeSay(german).number(value, 1)),
    );
  });

  test('lists and days', () => {
    const say = makeSay(german);
    expect(say.list(['a', 'b', 'c'])).toBe('a, b und c');
    expect([18_690, 18_690.9, -0.5].map(say.day)).toEqual(['4. März 2021', '4. März 2021', '31. Dez. 1969']);
  });
});
