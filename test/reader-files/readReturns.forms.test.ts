import { describe, expect, it } from 'vitest';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { afterFirst, gains, type Row, table, total, totalOf } from './someReturns.ts';

const totalOfGains = (own: readonly number[]) => own.reduce((product, gain) => product * (1 + gain), 1) - 1;
const MONTHS = [
  'enero',
  'février',
  'März',
  'Apr',
  'Mai',
  'Juni',
  'Juli',
  'agosto',
  'Sept',
  'ottobre',
  'Nov',
  'dez',
];

describe('a date in several columns', () => {
  const parts = ({ date }: Row) => date.split('-').map(Number) as [number, number, number];

  it.each([
    ['Año;Mes;Día;return', (row: Row) => [...parts(row), row.gain]],
    ['Tag;Monat;Jahr;return', (row: Row) => [...parts(row).reverse(), row.gain]],
    ['DD;MM;YYYY;return', (row: Row) => [...parts(row).reverse(), row.gain]],
    ['Date;Hour;return', (row: Row) => [row.date, '16:00', row.gain]],
    ['day;clock;return', (row: Row) => [row.date, '4:00 PM', row.gain]],
  ])('is put together: %s', (header, cells) => {
    const file = readReturnsFile(table(header, cells));
    expect(file.rhythm).toEqual({ name: 'weekdays', periodsPerYear: 252 });
    expect(file.reading.notes).toMatchObject([{ kind: 'joinedDates' }]);
    expect(totalOf(table(header, cells))).toBeCloseTo(total, 9);
  });

  it.each([
    ['Jahr;Monat;Rendite', 'months', (row: number) => [2015 + Math.floor(row / 12), 1 + (row % 12)]],
    ['Monat;Jahr;Rendite', 'months', (row: number) => [MONTHS[row % 12]!, 2015 + Math.floor(row / 12)]],
    ['year;quarter;ret', 'quarters', (row: number) => [1990 + Math.floor(row / 4), `Q${1 + (row % 4)}`]],
  ] as const)('may be a month or a quarter: %s', (header, rhythm, cells) => {
    const text = [header, ...gains.map((gain, row) => [...cells(row), gain].join(';'))].join('\n');
    expect(readReturnsFile(text).rhythm?.name).toBe(rhythm);
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });

  it('keeps rows of one day apart by their time', () => {
    const text = [
      'date;time;equity',
      ...gains.map(
        (_, row) => `2024-03-0${1 + Math.floor(row / 24)};${row % 24}:00:00;${1000 + ((row * 31) % 70)}`,
      ),
    ].join('\n');
    expect(readReturnsFile(text).stages[0]!.returns).toHaveLength(119);
  });
});

describe('stages one below the other', () => {
  it.each([
    ['environment', ['Backtest', 'Live'], ['test', 'live']],
    ['kind', ['walk-forward', 'production'], ['paper', 'live']],
    ['x', ['in sample', 'out of sample'], ['test', 'paper']],
    ['split', ['train', 'test'], ['test', 'paper']],
    ['venue', ['testnet', 'mainnet'], ['paper', 'live']],
    ['modus', ['Demo', 'Echtgeld'], ['paper', 'live']],
    ['run', ['Backtest', 'Forward test'], ['test', 'paper']],
  ] as const)('are taken apart by the words of a column: %s', (name, words, stages) => {
    const text = table(`date;${name};return`, ({ date, gain, row }) => [date, words[row < 70 ? 0 : 1], gain]);
    const file = readReturnsFile(text);
    expect(file.stages.map(({ stage }) => stage)).toEqual(stages);
    const totals = file.stages.map(({ returns }) => totalOfGains(Array.from(returns)));
    expect(totals[0]).toBeCloseTo(totalOfGains(gains.slice(0, 70)), 9);
    expect(totals[1]).toBeCloseTo(totalOfGains(gains.slice(70)), 9);
    expect(file.reading.notes).toMatchObject([{ kind: 'splitStages', column: name }]);
  });

  it('may stand on the same dates', () => {
    const text = table('date;mode;return', ({ date, gain }) => [date, 'paper', gain]).replaceAll(
      /\n(.*);paper;(.*)/g,
      '\n$1;paper;$2\n$1;live;0.001',
    );
    expect(readReturnsFile(text).stages.map(({ returns }) => returns.length)).toEqual([120, 120]);
  });

  it('are refused where not all words are known, and read as one where a column is chosen', () => {
    const text = table('date;phase;return', ({ date, gain, row }) => [
      date,
      row < 60 ? 'backtest' : 'quarantine',
      gain,
    ]);
    expect(returnsOf(text)).toMatchObject({ kind: 'refused', fault: 'stagesUnknown' });
    expect(totalOf(text, { liveColumn: 'return' })).toBeCloseTo(total, 9);
  });

  it('name the stage of a whole file', () => {
    const text = table('date;account;equity', ({ date, worth }) => [date, 'Demo', worth]);
    expect(readReturnsFile(text).stages[0]!.stage).toBe('paper');
    expect(totalOf(text)).toBeCloseTo(afterFirst, 9);
  });

  it('are none where words mean something else', () => {
    const text = table('date;status;return', ({ date, gain, row }) => [
      date,
      row % 3 ? 'closed' : 'live',
      gain,
    ]);
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });
});
