import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile, readReturnsFile, returnsOf } from './readFile.ts';

const forecasts = Array.from(
  { length: 25 },
  (_, row) => `Q${row}x,${(0.05 + 0.9 * ((row * 0.618) % 1)).toFixed(2)},${row % 2}`,
);
const days = Array.from(
  { length: 25 },
  (_, row) => `2024-01-${String(row + 1).padStart(2, '0')},${(0.01 * Math.sin(row)).toFixed(4)}`,
);

describe('tables one below the other', () => {
  it.each([
    ['a title', ['', 'By month', 'month,mean,n', 'Jan,0.4,12', 'Feb,0.6,13'], '28: By month'],
    [
      'a title and a blank line',
      ['', 'By part', '', 'bin,mean,n', '0-50,0.21,12', '50-100,0.7,13'],
      '28: By part',
    ],
    ['other names', ['', 'month,mean,n', 'Jan,0.4,12', 'Feb,0.6,13'], '28: month, mean, n'],
  ])('are asked about: %s', (_, below, name) => {
    const text = ['question,forecast,outcome', ...forecasts, ...below].join('\n');
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'sheet', choices: ['1: question, forecast, outcome', name] }],
    });
    const file = readForecastFile(text, { sheet: '1: question, forecast, outcome' });
    expect(file.counts).toMatchObject({ forecasts: 25, rejected: 0 });
  });

  it.each([
    ['a title', ['', 'Summary', 'Brier score,0.21', 'Count,25'], 3],
    ['a title and names', ['', 'Summary', 'metric,value', 'brier,0.21', 'n,25'], 4],
    ['a title, a blank line and names', ['', 'Summary', '', 'metric,value', 'brier,0.21'], 3],
    ['names', ['', 'metric,value', 'brier,0.21', 'n,25', 'accuracy,70 %'], 4],
    ['nothing', ['Brier score,0.21'], 1],
    ['a blank line', ['', 'Brier,0.19', 'Log score,-0.55', 'N,40'], 3],
  ])('are one with a summary below, which is left out by its lines: %s', (_, below, left) => {
    for (const [header, rows] of [
      ['question,forecast,outcome', forecasts],
      ['forecast,outcome', forecasts.map(line => line.slice(line.indexOf(',') + 1))],
    ] as const) {
      const file = readForecastFile([header, ...rows, ...below].join('\n'));
      expect(file.counts).toMatchObject({ forecasts: 25, rejected: left, rows: 25 + left });
    }
  });

  it('do not end where rows of the first go on behind a blank line and words', () => {
    const rest = forecasts.map(line => line.replace('Q', 'R'));
    const text = ['question,forecast,outcome', ...forecasts, '', 'Will it rain,,later', ...rest].join('\n');
    expect(readForecastFile(text).counts).toMatchObject({ forecasts: 50, rejected: 1 });
  });

  it('are asked about where both have the same names', () => {
    const text = ['date,return', ...days, '', 'Annual', 'date,return', '2024-12-31,0.3199'].join('\n');
    expect(returnsOf(text)).toMatchObject({
      questions: [{ id: 'sheet', choices: ['1: date, return', '28: Annual'] }],
    });
    expect(readReturnsFile(text, { sheet: '1: date, return' }).reading.counts.rows).toBe(25);
  });

  it.each([
    [
      'a header that comes again',
      ['', 'question,forecast,outcome', ...forecasts.map(line => line.replace('Q', 'R'))],
      50,
    ],
    ['a blank line', ['', ...forecasts.map(line => line.replace('Q', 'R'))], 50],
    ['a remark', ['', 'made with care'], 25],
  ])('are one with %s between or below', (_, below, count) => {
    const file = readForecastFile(['question,forecast,outcome', ...forecasts, ...below].join('\n'));
    expect(file.counts.forecasts).toBe(count);
  });
});
