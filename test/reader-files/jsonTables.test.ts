import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile, readReturnsFile, returnsOf } from './readFile.ts';

const rows = Array.from({ length: 30 }, (_, row) => ({
  forecast: Number((0.05 + 0.9 * ((row * 0.618) % 1)).toFixed(2)),
  outcome: row % 2,
}));
const account = Array.from({ length: 30 }, (_, row) => 1000 + 10 * row + (row % 3));

describe('JSON', () => {
  it.each([
    ['records by number', Object.fromEntries(rows.map((row, at) => [at, row]))],
    ['records by name', Object.fromEntries(rows.map((row, at) => [`question ${at}`, row]))],
    [
      'records by date',
      {
        items: Object.fromEntries(rows.map((row, at) => [`2024-01-${10 + (at % 20)}T${10 + (at % 7)}`, row])),
      },
    ],
    [
      'columns by number',
      {
        forecast: Object.fromEntries(rows.map(({ forecast }, at) => [at, forecast])),
        outcome: Object.fromEntries(rows.map(({ outcome }, at) => [at, outcome])),
      },
    ],
  ])('may hold %s', (_, value) => {
    const file = readForecastFile(JSON.stringify(value));
    expect(file.probabilities[0]).toBe(rows[0]!.forecast);
    expect(new Set(file.outcomes)).toEqual(new Set([0, 1]));
  });

  it.each([
    ['one list by name', { equity: account }, 'equity'],
    ['one list by name among what is no list', { id: 7, equity: account, note: 'x' }, 'equity'],
    ['a bare list', account, ''],
  ])('may hold %s', (_, value, name) => {
    const file = readReturnsFile(JSON.stringify(value), { content: 'equity', liveColumn: 0 });
    expect(file.reading.names).toEqual([name]);
    expect(file.reading.counts.rows).toBe(30);
  });

  it('asks which of several named parts is meant', () => {
    const history = account.map((value, at) => [1_700_000_000_000 + at * 86_400_000, String(value)]);
    const text = JSON.stringify([
      ['week', { value: history, gain: history }],
      ['all', { value: history }],
    ]);
    expect(returnsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'sheet', choices: ['week: value', 'week: gain', 'all: value'] }],
    });
    expect(
      readReturnsFile(text, { sheet: 'all: value', content: 'equity', liveColumn: 1 }).reading.source,
    ).toBe('json');
  });

  it.each([
    ['cut in a record', JSON.stringify(rows).slice(0, -7), 'jsonCut', 1],
    [
      'cut in a word',
      JSON.stringify(rows, null, 1)
        .slice(0, 200)
        .replace(/[^"]*$/, 'fore'),
      'jsonCut',
      null,
    ],
    [
      'with a comma too many',
      `[\n${rows.map(row => JSON.stringify(row)).join(',\n')},,\n]`,
      'jsonBroken',
      null,
    ],
    ['with bare words', '{"a": [1, 2],\n "b": maybe,\n "c": [1, 2]}', 'jsonBroken', null],
  ])('that is broken is said to be: %s', (_, text, fault, line) => {
    const refused = forecastsOf(text);
    expect(refused).toMatchObject({ kind: 'refused', fault, rejected: [{ fault: 'brokenHere' }] });
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault });
    if (line !== null) expect(refused.kind === 'refused' && refused.rejected[0]!.line).toBe(line);
  });

  it('without a table is said to be without one', () => {
    for (const text of ['{"name": "x", "size": 3}', '[["a", {"b": 1}]]', '{"a": {"b": {"c": []}}}'])
      expect(forecastsOf(text)).toMatchObject({ kind: 'refused', fault: 'json' });
  });
});
