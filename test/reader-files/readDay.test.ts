import { describe, expect, it } from 'vitest';
import { dayNumber, readDay } from '../../src/reader-files/readDay.ts';

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1],
    [1969, 12, 31],
    [2000, 2, 29],
    [2024, 2, 29],
    [2026, 11, 22],
    [1600, 3, 1],
  ])('agrees with the calendar of the language on %i-%i-%i', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 4, 31],
    [2021, 4, 0],
  ])('knows no %i-%i-%i', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull();
  });
});

describe('readDay', () => {
  // By Python's date.fromisocalendar.
  it.each([
    ['2024-W05', 19_751],
    ['2024W05', 19_751],
    ['2020-W53', 18_624],
    ['2021-W1', 18_631],
    ['2026-W53-7', 20_821],
    ['1970-W01', -3],
    ['1965-W01', -1823],
    ['2024-W01-3', 19_725],
    ['2019-w01', 17_896],
  ])('reads the week %s as its Monday, or as the day of it', (cell, day) => {
    expect(readDay(cell)).toMatchObject({ dayFirst: day, monthFirst: day, yearFirst: day });
  });

  it.each(['2024-W53', '2024-W00', '2024-W5-8', '24-W05'])('knows no week %s', cell => {
    expect(readDay(cell)).toBeNull();
  });

  it.each([
    '2021-03-04',
    '2021/3/4',
    '2021.03.04',
    '4.3.2021',
    '4 March 2021',
    '4-Mar-2021',
    'Mar 4, 2021',
    'march 4 2021',
  ])('reads %s', cell => {
    expect(readDay(cell)).toMatchObject({ dayFirst: 18_690 });
  });

  it.each(['2021-03-04T12:00:00Z', '2021-03-04 12:00', '4.3.2021 12:00:00', '2021-03-04T12:00:00.000+00:00'])(
    'reads the time of %s',
    cell => {
      expect(readDay(cell)?.dayFirst).toBe(18_690.5);
    },
  );

  it('gives both readings of 3/4/2021', () => {
    expect(readDay('3/4/2021')).toEqual({
      dayFirst: 18_720,
      monthFirst: 18_690,
      yearFirst: null,
      offset: null,
    });
    expect(readDay('3/14/2021')).toMatchObject({ dayFirst: null, monthFirst: 18_700 });
  });

  it.each([
    '',
    'soon',
    '2021',
    '0.7',
    '2021-13-01',
    '31.2.2021',
    'Foo 4, 2021',
    '4 Ebm 2021',
    '2021-03-04 later',
  ])('refuses %j', cell => {
    expect(readDay(cell)).toBeNull();
  });
});
