import { describe, expect, it } from 'vitest';
import { readReturnsFile, returnsOf } from './readFile.ts';
import { gains, table, total, totalOf } from './someReturns.ts';

const plain = table('date;return', ({ date, gain }) => [date, gain]);
const faultsOf = (text: string) => readReturnsFile(text).rejected.map(({ fault }) => fault);

describe('a second table below', () => {
  it.each([
    ['after a title', '\nPer year\ndate;return\n2024-12-31;0.21', 2],
    ['after a blank line', '\n\ndate;return\n2023-12-31;0.31\n2024-12-31;0.21', 3],
    ['with names of its own', '\nyear;result\n2023;0.31', 2],
    ['after both', '\n\nRésumé\ndate;return\n2023-12-31;0.31', 2],
  ])('is left out with the reason: %s', (_, below, rows) => {
    expect(totalOf(plain + below)).toBeCloseTo(total, 9);
    expect(faultsOf(plain + below).filter(fault => fault === 'otherTable')).toHaveLength(rows);
  });

  it('that is as long as the first leaves open which is meant', () => {
    const other = table('date;return', ({ date, gain }) => [date, gain / 2]);
    const read = returnsOf(`${plain}\n\nOther\n${other}`);
    expect(read).toMatchObject({ kind: 'asked', questions: [{ id: 'sheet', why: 'several' }] });
  });

  it('that goes on with the same names is the same table', () => {
    const [header, ...rows] = plain.split('\n');
    const text = [header, ...rows.slice(0, 60), header, ...rows.slice(60)].join('\n');
    expect(totalOf(text)).toBeCloseTo(total, 9);
    expect(faultsOf(text)).toEqual(['headerAgain']);
  });
});

describe('rows that sum up others', () => {
  it.each([
    ['Month total', 20],
    ['Subtotal 2024-02', 30],
    ['Durchschnitt März', 40],
    ['2023', 7],
    ['Total Q1 2023', 60],
  ])('are left out between the others: %s', (label, every) => {
    const text = table('date;return', ({ date, gain, row }) => [
      date,
      row % every === every - 1 ? `${gain}\n${label};0.05` : gain,
    ]);
    expect(totalOf(text)).toBeCloseTo(total, 9);
    expect(new Set(faultsOf(text))).toEqual(new Set(['totalRow']));
  });
});

describe('years down and months across', () => {
  const months = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
  const percent = (row: number) => `${(100 * gains[row]!).toFixed(3)}%`;
  const year = (place: number) =>
    Array.from({ length: 12 }, (_, month) => percent(12 * place + month)).join(';');
  const years = Array.from({ length: 10 }, (_, place) => 2010 + place);

  it('may end with averages, and begin late', () => {
    const rows = years.map((one, place) => `${one};${year(place)}`);
    const text = [`;${months.join(';')}`, ...rows, `Mittelwert;${months.map(() => '0.3%').join(';')}`].join(
      '\n',
    );
    expect(totalOf(text)).toBeCloseTo(total, 4);
    expect(faultsOf(text)).toEqual(['totalRow']);
  });

  it('may have months as numbers', () => {
    const rows = years.map((one, place) => `${one};${year(place)};9.9`);
    const text = [`Jahr;${months.map((_, month) => month + 1).join(';')};Jahr %`, ...rows].join('\n');
    expect(totalOf(text)).toBeCloseTo(total, 4);
  });

  it('may have rows of a benchmark, which are left out', () => {
    const rows = years.flatMap((one, place) => [
      `${one};Fonds;${year(place)}`,
      `${one};Benchmark;${months.map(() => '1.5%').join(';')}`,
    ]);
    const text = [`Jahr;;${months.join(';')}`, ...rows].join('\n');
    expect(totalOf(text)).toBeCloseTo(total, 4);
    expect(new Set(faultsOf(text))).toEqual(new Set(['otherSeries']));
  });
});

describe('returns over more than one row', () => {
  it.each([
    'rolling_return',
    'Trailing 30d return',
    'ytd return',
    'ret_10d',
    'return_20',
    '3m_return',
    'fwd_ret_5',
    'weekly return',
    'forward_return_2w',
    'annualized_return',
    '20 bar return',
    'MTD',
  ])('are refused by name: %s', name => {
    expect(returnsOf(table(`date;${name}`, ({ date, gain }) => [date, gain]))).toMatchObject({
      kind: 'refused',
      fault: 'overlapping',
    });
  });

  it('are left aside where the return of each row stands beside them', () => {
    const text = table('date;return;ret_5d;ytd_return', ({ date, gain, row }) => [
      date,
      gain,
      gain * 2,
      row / 100,
    ]);
    expect(totalOf(text)).toBeCloseTo(total, 9);
  });

  it.each(['return_1d', 'daily return', 'fwd_return', '24h change', 'ret'])('are not meant by %s', name => {
    expect(totalOf(table(`date;${name}`, ({ date, gain }) => [date, gain]))).toBeCloseTo(total, 9);
  });

  it('may be those of each row in rows of months', () => {
    const text = [
      'month;1m return',
      ...gains.map((gain, row) => `${2010 + Math.floor(row / 12)}-${(row % 12) + 1};${gain}`),
    ];
    expect(totalOf(text.join('\n'))).toBeCloseTo(total, 9);
    expect(returnsOf(text.join('\n').replace('1m', '12m'))).toMatchObject({ fault: 'overlapping' });
  });
});

describe('fractions under a name of per cent', () => {
  it.each(['pct_change', 'return (%)', 'ret_pct', 'Rendite in %', 'return (bps)'])(
    'are asked about: %s',
    name => {
      const text = table(`date;${name}`, ({ date, gain }) => [date, gain]);
      expect(returnsOf(text)).toMatchObject({
        kind: 'asked',
        questions: [{ id: 'scale', why: 'implausible' }],
      });
      expect(totalOf(text, { scale: 'fraction' })).toBeCloseTo(total, 9);
    },
  );

  it('are not where they are per cent, or say so in each cell', () => {
    expect(totalOf(table('date;pct_change', ({ date, gain }) => [date, 100 * gain]))).toBeCloseTo(total, 9);
    const cells = table('date;return', ({ date, gain }) => [date, `${gain}%`]);
    expect(totalOf(cells)).toBeCloseTo(gains.reduce((product, gain) => product * (1 + gain / 100), 1) - 1, 9);
  });
});
