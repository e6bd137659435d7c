import { describe, expect, it } from 'vitest';
import { steadiness } from '../../src/reader-files/steadySteps.ts';
import { readReturnsFile, returnsOf } from './readFile.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Dates so many months apart on one day of the month. */
function monthly(rows: number, { day = 1, months = 1, year = 2019 } = {}): readonly Date[] {
  return Array.from({ length: rows }, (_, row) => new Date(Date.UTC(year, row * months, day)));
}

const two = (number: number) => String(number).padStart(2, '0');
const WRITTEN: Readonly<Record<string, (date: Date) => string>> = {
  'dd/mm/yyyy': date => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`,
  'mm/dd/yyyy': date => `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`,
  'd-m-yy': date => `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${two(date.getUTCFullYear() % 100)}`,
  ddmmyyyy: date => `${two(date.getUTCDate())}${two(date.getUTCMonth() + 1)}${date.getUTCFullYear()}`,
};

function account(header: string, dates: readonly Date[], write: (date: Date) => string): string {
  return [header, ...dates.map((date, row) => `${write(date)};${1000 + ((row * 37) % 90)}`)].join('\n');
}

describe('dates on one day of the month', () => {
  it.each([
    ['dd/mm/yyyy', 30, { day: 1 }, 'months'],
    ['mm/dd/yyyy', 30, { day: 1 }, 'months'],
    ['d-m-yy', 50, { day: 3 }, 'months'],
    ['dd/mm/yyyy', 26, { day: 12 }, 'months'],
    ['mm/dd/yyyy', 14, { day: 10 }, 'months'],
    ['dd/mm/yyyy', 18, { day: 1, months: 3 }, 'quarters'],
    ['mm/dd/yyyy', 18, { day: 2, months: 3 }, 'quarters'],
    ['ddmmyyyy', 40, { day: 1 }, 'months'],
  ] as const)('are read by the months between them: %s, %i rows, %o', (form, rows, dates, rhythm) => {
    const file = readReturnsFile(account('date;equity', monthly(rows, dates), WRITTEN[form]!));
    expect(file.rhythm?.name).toBe(rhythm);
    expect(file.stages[0]!.days[0]).toBe(monthly(2, dates)[1]!.getTime() / MILLISECONDS_A_DAY);
  });

  it('are asked about where they are days in a row the other way round', () => {
    const text = account('date;equity', monthly(12, { day: 1 }), WRITTEN['dd/mm/yyyy']!);
    expect(returnsOf(text)).toMatchObject({ kind: 'asked', questions: [{ id: 'dateOrder' }] });
  });

  it('stay days where they are days', () => {
    const dates = Array.from({ length: 40 }, (_, row) => new Date(Date.UTC(2022, 0, 1 + row)));
    for (const form of ['dd/mm/yyyy', 'mm/dd/yyyy', 'ddmmyyyy'])
      expect(readReturnsFile(account('day;equity', dates, WRITTEN[form]!)).rhythm?.name).toBe('days');
  });
});

describe('months as six digits', () => {
  it.each(['', 'yyyymm', 'x'])('are dates where they stand in turn, under “%s”', name => {
    const text = account(
      `${name};equity`,
      monthly(30),
      date => `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}`,
    );
    expect(readReturnsFile(text).rhythm?.name).toBe('months');
  });
});

describe('steadiness', () => {
  const of = (dates: readonly Date[]) =>
    steadiness(Float64Array.from(dates, date => date.getTime() / MILLISECONDS_A_DAY));

  it('is one for every month, whichever its length', () => {
    expect(of(monthly(37, { day: 31 - 3 }))).toBe(1);
    expect(of(monthly(37))).toBe(1);
    expect(of(monthly(9, { months: 3 }))).toBe(1);
  });

  it('is the share of usual steps elsewhere, and zero for next to nothing', () => {
    expect(steadiness(Float64Array.of(1, 2, 3, 10, 11))).toBe(3 / 4);
    expect(steadiness(Float64Array.of(1, Number.NaN, 2))).toBe(0);
  });
});
