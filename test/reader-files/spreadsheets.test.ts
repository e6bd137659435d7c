import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/reader-files/textOfFile.ts';
import { forecastsOf, readForecastFile, readReturnsFile, returnsOf, textOf } from './readFile.ts';

const sheetsOf = async (name: string) =>
  (await textOfFile(readFileSync(path.join(import.meta.dirname, 'spreadsheets', name)))).text;

describe('a spreadsheet', () => {
  it('of one sheet is read as its table is, dates as dates', async () => {
    const { stages, rhythm, reading } = readReturnsFile(await sheetsOf('equity.xlsx'));
    const reference = readReturnsFile(textOf('r00_ref_equity.csv'));
    expect([...stages[0]!.returns]).toEqual([...reference.stages[0]!.returns]);
    expect([...stages[0]!.days]).toEqual([...reference.stages[0]!.days]);
    expect(rhythm).toEqual(reference.rhythm);
    expect(reading).toMatchObject({ source: 'spreadsheet', sheet: 'Account' });
  });

  it('of several sheets asks which is meant, and reads stored values of formulas', async () => {
    const text = await sheetsOf('two-sheets.xlsx');
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'sheet', choices: ['Forecasts', 'Notes'] }],
    });
    const { probabilities, outcomes } = readForecastFile(text, { sheet: 'Forecasts' });
    const reference = readForecastFile(textOf('c05_ref.csv'));
    expect([...probabilities]).toEqual([...reference.probabilities]);
    expect([...outcomes]).toEqual([...reference.outcomes]);
  });

  it('asks where cells may show per cent and hold fractions', async () => {
    expect(returnsOf(await sheetsOf('percent-cells.xlsx'))).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'scale', choices: ['fraction', 'percent'] }],
    });
  });

  it('that is damaged, or another packed file, is told apart', async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, 'spreadsheets', 'equity.xlsx'));
    const cut = (await textOfFile(bytes.subarray(0, bytes.length / 2))).text;
    expect(returnsOf(cut)).toMatchObject({ kind: 'refused', fault: 'archive' });
  });
});

describe('JSON', () => {
  const rows = [
    [0.7, 1],
    [0.2, 0],
    [0.6, 1],
    [0.4, 0],
  ] as const;

  it.each<readonly [string, unknown]>([
    ['records', rows.map(([forecast, outcome]) => ({ forecast, outcome }))],
    ['columns', { forecast: rows.map(([p]) => p), outcome: rows.map(([, y]) => y) }],
    [
      'columns by index',
      Object.fromEntries(
        ['forecast', 'outcome'].map((name, place) => [
          name,
          Object.fromEntries(rows.map((row, index) => [index, row[place]])),
        ]),
      ),
    ],
    ['split', { columns: ['forecast', 'outcome'], index: [0, 1, 2, 3], data: rows }],
    [
      'a table inside',
      { meta: { version: 2 }, results: rows.map(([forecast, outcome]) => ({ forecast, outcome })) },
    ],
  ])('as %s is read', (_, value) => {
    const { probabilities, outcomes } = readForecastFile(JSON.stringify(value));
    expect(Array.from(probabilities, (p, row) => [p, outcomes[row]])).toEqual(rows);
  });

  it('as lines of records is read, and NaN as nothing', () => {
    const lines =
      '{"forecast": 0.7, "outcome": 1}\n{"forecast": NaN, "outcome": 0}\n{"forecast": 0.2, "outcome": 0}\n';
    const { probabilities, rejected } = readForecastFile(lines);
    expect([...probabilities]).toEqual([0.7, 0.2]);
    expect(rejected).toMatchObject([{ fault: 'noProbability' }]);
  });
});
