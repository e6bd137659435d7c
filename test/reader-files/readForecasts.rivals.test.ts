import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 48 }, (_, row) => 0.05 + 0.9 * ((row * 0.618) % 1));
const outcomes = chances.map((chance, row) => ((row * 0.414) % 1 < chance ? 1 : 0));
type Cell = string | number;
const day = (row: number) =>
  `2024-${String(1 + Math.floor(row / 28)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`;
const table = (header: string, cells: (chance: string, outcome: number, row: number) => readonly Cell[]) =>
  [
    header,
    ...chances.map((p, row) => [day(row), ...cells(p.toFixed(2), outcomes[row]!, row)].join(',')),
  ].join('\n');
const read = (text: string, said = {}) => {
  const { probabilities, outcomes: happened, layout } = readForecastFile(text, said);
  return { first: probabilities[0], happened: [...happened], columns: layout.columns };
};
const first = Number(chances[0]!.toFixed(2));

describe('columns that are called just forecast and outcome', () => {
  it.each(['resolved', 'won', 'correct', 'win', 'hit', 'success', 'label', 'y'])(
    'are taken beside one called %s',
    rival => {
      const text = table(`date,${rival},forecast,outcome`, (p, y, row) => [row % 3 ? y : 1 - y, p, y]);
      expect(read(text)).toMatchObject({ first, happened: outcomes, columns: { predicted: null } });
    },
  );

  it.each(['probability', 'confidence', 'p', 'prediction', 'estimate', 'chance'])(
    'are taken beside one called %s',
    rival => {
      const text = table(`date,${rival},forecast,outcome`, (p, y, row) => [
        ((row * 0.27) % 1).toFixed(2),
        p,
        y,
      ]);
      expect(read(text)).toMatchObject({ first, happened: outcomes });
    },
  );

  it('are no matter of course beside a resolution: "outcome" may be the side that was bought', () => {
    const text = table('date,amount,outcome,prob,resolution', (p, y, row) => [
      row,
      row % 2 ? 'YES' : 'NO',
      p,
      y ? 'YES' : 'NO',
    ]);
    expect(forecastsOf(text)).toMatchObject({ questions: [{ id: 'outcomeColumn', choices: [4, 2] }] });
  });
});

describe('what happened', () => {
  it.each(['target', 'resolved', 'truth', 'hit'])(
    'is not a column that says the same in every row: %s',
    rival => {
      const text = table(`date,${rival},prob,result`, (p, y) => [1, p, y ? 'yes' : 'no']);
      expect(read(text).happened).toEqual(outcomes);
    },
  );

  it('is a state, where nothing else says it', () => {
    const text = table('date,selection,chance,status', (p, y, row) => [
      `Runner ${row % 9}x`,
      p,
      row % 12 === 5 ? 'Half Won' : y ? 'Won' : 'Lost',
    ]);
    const file = readForecastFile(text);
    expect(file.layout.columns.outcome).toBe(3);
    expect(file.rejected).toHaveLength(4);
  });

  it('is no call', () => {
    const text = table('date,signal,confidence,next_return', (p, y, row) => [
      y ? 'BUY' : 'SELL',
      p,
      (row * 0.01 - 0.2).toFixed(3),
    ]);
    expect(forecastsOf(text)).toMatchObject({ kind: 'refused', fault: 'noOutcomeColumn' });
  });

  it.each([
    ['resolved', 'true', 'false'],
    ['is_settled', 'yes', 'no'],
    ['closed', '1', '0'],
  ])('is left open where %s says so and the outcome is no more than a blank', (name, yes, no) => {
    const isOpen = (row: number) => row % 8 === 3;
    const text = table(`date,forecast,${name},outcome`, (p, y, row) => [
      p,
      isOpen(row) ? no : yes,
      isOpen(row) ? 'No' : y ? 'Yes' : 'No',
    ]);
    const file = readForecastFile(text);
    expect(file.probabilities).toHaveLength(42);
    expect(new Set(file.rejected.map(({ fault }) => fault))).toEqual(new Set(['outcomeOpen']));
  });

  it.each([
    ['nai', 'ne'],
    ['won', 'correct'],
    ['yes', 'ja'],
  ])('is asked where both words say the same: %s and %s', (one, other) => {
    const text = table('date,forecast,outcome', (p, y) => [p, y ? one : other]);
    expect(forecastsOf(text)).toMatchObject({ questions: [{ id: 'yesValue' }] });
    expect(read(text, { yesValue: one }).happened).toEqual(outcomes);
  });
});

describe('the forecast', () => {
  it('is offered by its unit before what is measured', () => {
    const text = table('date,tmax_f,pop_pct,gauge,rain_observed', (p, y, row) => [
      40 + (row % 37),
      Math.round(100 * Number(p)),
      30 + ((row * 7) % 53),
      y ? 'Y' : 'N',
    ]);
    const asked = forecastsOf(text);
    expect(asked.kind === 'asked' && asked.questions[0]).toMatchObject({
      id: 'probabilityColumn',
      choices: [2, 3],
    });
  });
});
