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
    ['a title', ['', 'By month', 'month,mean', 'Jan,0.4', 'Feb,0.6'], '28: By month'],
    ['a title and a blank line', ['', 'Summary', '', 'metric,value', 'brier,0.21'], '28: Summary'],
    ['other names', ['', 'metric,value', 'brier,0.21', 'n,25'], '28: metric, value'],
  ])('are asked about: %s', (_, below, name) => {
    const text = ['question,forecast,outcome', ...forecasts, ...below].join('\n');
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'sheet', choices: ['1: question, forecast, outcome', name] }],
    });
    const file = readForecastFile(text, { sheet: '1: question, forecast, outcome' });
    expect(file.counts).toMatchObject({ forecasts: 25, rejected: 0 });
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
