import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 60 }, (_, row) => 0.03 + 0.94 * ((row * 0.618) % 1));
const outcomes = chances.map((chance, row) => ((row * 0.414) % 1 < chance ? 1 : 0));
type Cell = string | number;
const table = (cell: (chance: number, row: number) => Cell, header = 'question,p,happened') =>
  [header, ...chances.map((chance, row) => `Q${row}x,${cell(chance, row)},${outcomes[row]}`)].join('\n');
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('forecasts on a scale of their own', () => {
  it.each([
    ['thousandths', 1000, 'permille'],
    ['ten-thousandths', 10_000, 'bps'],
    ['parts of 255', 255, 'of255'],
  ])('are asked about by their largest: %s', (_, whole, unit) => {
    const text = table(chance => Math.round(chance * whole));
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'scale', choices: [unit] }],
    });
    const file = readForecastFile(text, { scale: unit });
    expect(file.probabilities).toHaveLength(60);
    expect(mean(file.probabilities)).toBeCloseTo(mean(chances), 2);
  });

  it.each([
    ['of 200', (chance: number) => (200 * chance).toFixed(1)],
    ['scores from 300 to 850', (chance: number) => Math.round(300 + 550 * chance)],
    ['ratings', (chance: number) => Math.round(1200 + 900 * chance)],
    [
      'per cent with a tenth of the rows above',
      (c: number, row: number) => (row % 9 ? 50 + 40 * c : 130 + row),
    ],
  ])('are refused where no unit ends there: %s', (_, cell) => {
    expect(forecastsOf(table(cell))).toMatchObject({ kind: 'refused', fault: 'outOfRange' });
  });

  it.each(['forecast ‰', 'p (promille)'])('are known by a header that says so: %s', name => {
    const file = readForecastFile(table(chance => Math.round(1000 * chance), `question,${name},happened`));
    expect(file.scale).toMatchObject({ kind: 'permille', byHeader: true });
    expect(file.probabilities).toHaveLength(60);
  });

  it('are asked about as marks with decimals, the nearer reading first', () => {
    const asTenths = forecastsOf(table(chance => (10 * chance).toFixed(1)));
    expect(asTenths).toMatchObject({
      questions: [{ id: 'scale', choices: ['tenths', 'percent', 'fraction'] }],
    });
    const asFifths = forecastsOf(table(chance => (5 * chance).toFixed(1)));
    expect(asFifths).toMatchObject({
      questions: [{ id: 'scale', choices: ['fifths', 'tenths', 'percent', 'fraction'] }],
    });
    const asTwentieths = forecastsOf(table(chance => (20 * chance).toFixed(1)));
    expect(asTwentieths).toMatchObject({
      questions: [{ id: 'scale', choices: ['twentieths', 'percent', 'fraction', 'odds'] }],
    });
    const rare = chances.map((chance, row) => `Q${row}x,${Math.ceil(4 * chance)},${Number(row % 30 === 0)}`);
    expect(forecastsOf(['question,p,happened', ...rare].join('\n'))).toMatchObject({
      questions: [{ id: 'scale', choices: ['percent', 'tenths', 'fifths'] }],
    });
  });
});

describe('forecasts that are missing', () => {
  it.each(['-1', '-9', '-99', '-999.0'])('may be written as %s', code => {
    const file = readForecastFile(table((chance, row) => (row % 12 === 5 ? code : chance.toFixed(2))));
    expect(file.probabilities).toHaveLength(55);
    expect(file.rejected.map(({ fault }) => fault)).toEqual(Array(5).fill('noProbability'));
  });

  it('are no code where numbers below zero differ', () => {
    const text = table((chance, row) => (row % 12 === 5 ? `-${1 + (row % 5)}` : chance.toFixed(2)));
    expect(forecastsOf(text).kind).not.toBe('read');
  });
});

describe('rows that could not be read', () => {
  it.each(['?', 'low', '<5', 'n.v.'])('refuse the file where they are many: %s', word => {
    expect(forecastsOf(table((chance, row) => (row % 4 ? chance.toFixed(2) : word)))).toMatchObject({
      kind: 'refused',
      fault: 'manyUnreadable',
    });
  });

  it('are left out where they are few', () => {
    const file = readForecastFile(table((chance, row) => (row === 17 ? 'later' : chance.toFixed(2))));
    expect(file.rejected).toMatchObject([{ line: 19, fault: 'probabilityUnreadable' }]);
  });
});
