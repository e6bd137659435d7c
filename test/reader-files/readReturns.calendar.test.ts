import { describe, expect, it } from 'vitest';
import { writeDay } from '../../src/reader-files/writeDay.ts';
import { readReturnsFile } from './readFile.ts';
import { days, gains, MONDAY, type Row, table, total, totalOf } from './someReturns.ts';

describe('rows a year', () => {
  const seconds = (hours: number) => (row: Row) => Math.round((days[row.row]! - hours / 24) * 86_400);
  it.each([
    ['midnight in Tokyo', seconds(9)],
    ['midnight in New York', seconds(-5)],
    ['summer and winter time', (row: Row) => seconds(row.row > 60 ? 2 : 1)(row)],
    ['zones of their own', ({ date, row }: Row) => `${date}T23:30:00${row % 2 ? '-04:00' : '-05:00'}`],
  ])('are those of weekdays at %s', (_, cell) => {
    const text = table('time;return', row => [cell(row), row.gain]);
    expect(readReturnsFile(text).rhythm).toEqual({ name: 'weekdays', periodsPerYear: 252 });
  });

  it('are all days where every day of the week is there', () => {
    const text = ['date;return', ...gains.map((gain, row) => `${writeDay(MONDAY + row)};${gain}`)].join('\n');
    expect(readReturnsFile(text).rhythm?.periodsPerYear).toBe(365);
  });

  it.each([
    [
      'months across, under any name',
      12,
      [
        'Fund;Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec',
        ...[2019, 2020, 2021].map(year => `${year};1%;2%;-1%;0%;1%;2%;-3%;1%;0%;1%;2%;-1%`),
      ],
    ],
    [
      'quarters across',
      4,
      ['Year;Q1;Q2;Q3;Q4', ...[2015, 2016, 2017, 2018, 2019].map(year => `${year};1%;2%;-1%;3%`)],
    ],
    [
      'years across',
      12,
      [
        'Month;2021;2022;2023',
        ...'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
          .split(' ')
          .map((month, row) => `${month};${row % 3}%;1%;-1%`),
      ],
    ],
  ])('of a calendar with %s', (_, periods, lines) => {
    const file = readReturnsFile(lines.join('\n'));
    expect(file.rhythm?.periodsPerYear).toBe(periods);
    expect(file.reading.notes).toEqual([{ kind: 'unrolled' }]);
  });
});

it('reads the header that pandas writes for a series', () => {
  const text = table(';0', ({ date, gain }) => [date, gain]);
  expect(totalOf(text)).toBeCloseTo(total, 9);
  expect(readReturnsFile(text).rejected).toEqual([]);
});

it.each([
  ['2024年03月01日', ({ date }: Row) => date.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日')],
  ['2024년 3월 1일', ({ date }: Row) => date.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1년 $2월 $3일')],
])('reads dates as %s', (_, cell) => {
  const file = readReturnsFile(table('日付;純資産', row => [cell(row), row.worth]));
  expect(file.stages[0]!.days[0]).toBe(days[1]);
});
