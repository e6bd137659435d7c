import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/panels/defineComputation.ts';
import { fileAnswer } from '../../../src/panels/guardrails/fileAnswer.ts';
import { ownCalmText } from '../../../src/panels/guardrails/ownCalm.en.ts';
import { materialOf } from '../../../src/schema/index.ts';

import {
  dates,
  learned,
  move,
  pricesFile,
  returnsFile,
  unfit,
  valuesOf,
  work,
  worldFile,
} from './ownFiles.ts';

describe('refused, each with what is needed', () => {
  test('rows that are no days', () => {
    const each = (step: number) => dates.filter((_, day) => day % step === 0);
    const weekly = unfit(pricesFile(each(7)));
    expect(weekly).toMatchObject({ why: 'notDaily', rhythm: 'weeks' });
    expect(weekly.words).toMatch(/^The rows are one a week, and the network states days/);
    const hours = dates
      .slice(0, 60)
      .flatMap(date =>
        Array.from({ length: 24 }, (_, hour) => `${date} ${String(hour).padStart(2, '0')}:00`),
      );
    expect(unfit(pricesFile(hours))).toMatchObject({ why: 'notDaily', rhythm: 'hours' });
    expect(unfit(pricesFile(hours)).words).toContain('In the file, keep only the last row of each day.');
    const odd = dates.filter((_, day) => [0, 2, 5].includes(day % 9));
    expect(unfit(returnsFile(odd))).toMatchObject({ why: 'noRhythm' });
  });

  test('rows without dates, until the reader says that a year has days of them', () => {
    const bare = `return\n${Array.from({ length: 500 }, (_, day) => move(day)).join('\n')}\n`;
    expect(unfit(bare)).toMatchObject({ why: 'noDates' });
    expect(unfit(bare, { periodsPerYear: 52 })).toMatchObject({ why: 'noDates' });
    const told = learned(bare, {}, { periodsPerYear: 365 });
    expect([told.own.dates, told.own.inFile]).toEqual([null, 500]);
  });

  test('that the reader says so makes no days of weeks', () => {
    const weekly = pricesFile(dates.filter((_, day) => day % 7 === 0));
    expect(unfit(weekly, { periodsPerYear: 365 })).toMatchObject({ why: 'notDaily' });
  });

  test('too few days, with how many there are and are needed', () => {
    expect(unfit(returnsFile(dates.slice(0, 459))).words).toBe(
      'The file has 459 steps from day to day; at least 460 are needed: 60 to learn from, 150 to widen ranges on, 250 to measure them on.',
    );
    expect(unfit(pricesFile(dates.slice(0, 460)))).toMatchObject({ why: 'tooFew', days: 459 });
  });

  test('an account that was lost, and days of which more than one in ten is missing', () => {
    const lost = returnsFile(dates.slice(0, 600), day => (day === 580 ? -1 : move(day)));
    expect(unfit(lost)).toMatchObject({ why: 'lost' });
    const holed = dates.filter((_, day) => day % 7 !== 0);
    expect(unfit(returnsFile(holed))).toMatchObject({ why: 'manyGaps' });
  });

  test('returns that go beyond every number', () => {
    const huge = returnsFile(dates.slice(0, 500), day => (day % 2 === 0 ? 9 : 11));
    expect(unfit(huge, { content: 'returns', scale: 'fraction' })).toMatchObject({ why: 'beyond' });
  });

  test('and what is no table at all, as the readers of files say it', () => {
    expect(finish(work('hello'))).toMatchObject({ kind: 'refused', fault: 'noValueColumn' });
    expect(finish(work(''))).toMatchObject({ kind: 'refused', fault: 'empty' });
  });
});

describe('the command line', () => {
  const printed = (text: string) => finish(fileAnswer(ownCalmText)(materialOf(text), valuesOf()));

  test('prints the same numbers, without pictures', () => {
    const answer = printed(worldFile);
    const { calm: told } = learned(worldFile);
    expect(answer.sentence).toMatch(
      /^Of 100 ranges 90 should hold: \d+ did on your later days, \d+ in the storm\./,
    );
    expect(answer['weights']).toBe(told.hash);
    expect(answer['models']).toHaveLength(4);
    expect(answer['window']).toEqual({ from: 100, ...told.seen, isStill: false });
    expect(answer['file']).toMatchObject({ inFile: 1400, content: 'returns', firstDay: '2021-01-01' });
    expect(JSON.stringify(answer)).not.toMatch(/prices|losses/);
  });

  test('says why not', () => {
    expect(printed(returnsFile(dates.slice(0, 100)))).toMatchObject({ refused: 'tooFew' });
    expect(printed('hello')).toMatchObject({ refused: 'noValueColumn' });
    expect(printed(`date,close,adj close\n2024-01-01,1,2\n2024-01-02,1.1,2.1\n`)).toMatchObject({
      refused: 'asked',
    });
  });
});
