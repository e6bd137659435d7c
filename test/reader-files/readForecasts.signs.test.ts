import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const rows = Array.from({ length: 60 }, (_, row) => ({
  chance: 0.05 + 0.9 * ((row * 0.618) % 1),
  outcome: (row * 0.414) % 1 < (row * 0.618) % 1 ? 1 : 0,
}));
type Cell = string | number;
const table = (header: string, cells: (row: number) => readonly Cell[]) =>
  [header, ...rows.map((_, row) => cells(row).join(','))].join('\n');
const chanceOf = (row: number) => rows[row]!.chance.toFixed(2);
const happened = (row: number) => rows[row]!.outcome;
/** Every tenth row was annulled. */
const annulled = (row: number) => row % 10 === 3;

describe('numbers below zero beside outcomes of 0 and 1', () => {
  const counted = rows.filter((_, row) => !annulled(row));
  const yes = counted.filter(({ outcome }) => outcome === 1).length;

  it.each(['-1', '-1.0', '-2', '-99'])('are left out where they are few: %s', code => {
    const file = readForecastFile(
      table('question,probability,resolution', row => [
        `Will ${row} happen?`,
        chanceOf(row),
        annulled(row) ? code : happened(row),
      ]),
    );
    expect(file.probabilities).toHaveLength(counted.length);
    expect(file.outcomes.filter(outcome => outcome === 1)).toHaveLength(yes);
    expect(file.outcomeWords).toEqual({ yes: ['1'], no: ['0'] });
    expect(new Set(file.rejected.map(({ fault }) => fault))).toEqual(new Set(['outcomeVoid']));
  });

  it('are the no where zeros are few, and these are left out', () => {
    const file = readForecastFile(
      table('p_up,went_up', row => [chanceOf(row), annulled(row) ? 0 : happened(row) || -1]),
    );
    expect(file.probabilities).toHaveLength(counted.length);
    expect(file.outcomeWords).toEqual({ yes: ['1'], no: ['-1'] });
  });

  it.each([
    ['as many stand on all three', 'forecast,outcome', (row: number) => (row % 3) - 1, 'no'],
    [
      'the name may be that of a market’s move',
      'prob,label',
      (row: number) => (annulled(row) ? -1 : happened(row)),
      'no',
    ],
    ['the forecast is of a way', 'p_up,result', (row: number) => (annulled(row) ? -1 : happened(row)), 'no'],
  ])('are asked about where %s', (_, header, outcome, likeliest) => {
    const text = table(header, row => [chanceOf(row), outcome(row)]);
    expect(forecastsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'zeroOutcome' }] });
    const asked = forecastsOf(text);
    expect(asked.kind === 'asked' && asked.questions[0]!.choices[0]).toBe(likeliest);
    expect(readForecastFile(text, { zeroOutcome: 'no' }).outcomeWords.no).toEqual(['0']);
    expect(readForecastFile(text, { zeroOutcome: 'open' }).outcomeWords.no).toEqual(['-1']);
  });
});
