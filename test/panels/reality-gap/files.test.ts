import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/panels/defineComputation.ts';
import { fileAnswer } from '../../../src/panels/reality-gap/fileAnswer.ts';
import { files } from '../../../src/panels/reality-gap/files.ts';
import { ownNumbersText } from '../../../src/panels/reality-gap/ownNumbers.en.ts';
import type { MeasuredReturns, ReturnsOutcome } from '../../../src/panels/reality-gap/ownReturnsOutcomes.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { answer as answerText } from '../../../src/panels/reality-gap/text.en.ts';
import { defaultValues, materialOf } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(realityGapParameters);
const printed = (text: string) =>
  finish(fileAnswer(answerText.reasons, ownNumbersText)(materialOf(text), DEFAULTS));
const dayOf = (offset: number) => new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10);

/** 400 days of test, then 60 days of paper and of real money that loses a thousandth a day against it. */
function sampleFile(): string {
  const move = (day: number) => 0.002 + 0.01 * Math.sin(day * 2.3);
  const test = Array.from({ length: 400 }, (_, day) => `${dayOf(day)},${move(day)},,`);
  const later = Array.from(
    { length: 60 },
    (_, day) => `${dayOf(400 + day)},,${move(400 + day)},${move(400 + day) - 0.001}`,
  );
  return ['date,test,paper,live', ...test, ...later].join('\n');
}

function measured(text: string, settings = {}, changes = {}): MeasuredReturns {
  const material = { ...materialOf(text), settings };
  const outcome = finish(
    files.readings['returns']!.read(material, { ...DEFAULTS, ...changes }),
  ) as ReturnsOutcome;
  if (outcome.kind !== 'measured') throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('a reader’s own returns', () => {
  test('are measured stage by stage, pair by pair, and on the days that both have', () => {
    const { stages, pairs, sameDays, periodsPerYear, gaps, verdict } = measured(
      sampleFile(),
      {},
      { trials: 20 },
    );
    expect(periodsPerYear).toBe(365);
    expect(stages.map(({ stage, statistics }) => [stage, statistics.observations])).toEqual([
      ['test', 400],
      ['paper', 60],
      ['live', 60],
    ]);
    expect(pairs.map(({ from, to }) => `${from} ${to}`)).toEqual(['test paper', 'test live', 'paper live']);
    expect(sameDays).toEqual({
      days: 60,
      difference: expect.closeTo(-0.365, 9),
      standardError: expect.closeTo(0, 9),
    });
    expect(gaps).toEqual([]);
    expect(verdict!.trials).toBe(20);
    expect(verdict!.deflatedSharpe).toBeLessThan(verdict!.probabilisticSharpe);
    for (const { curve, statistics } of stages)
      expect(curve.at(-1)!.y).toBeCloseTo(1 + statistics.totalReturn, 12);
  });

  test('come out alike on the command line, with words and without curves', () => {
    const answer = printed(sampleFile());
    expect(answer.sentence).toMatch(
      /^Test: \+\d+\s% in all.* On the 60 days that both have, real money made −3[67]\s%/,
    );
    expect(Object.keys(answer['stages'] as object)).toEqual(['test', 'paper', 'live']);
    expect(answer['probabilisticSharpe']).toBeTypeOf('number');
    expect(JSON.stringify(answer)).not.toContain('curve');
  });

  test('take the reader’s word for columns, content and returns a year', () => {
    const text = 'x\n0.01\n-0.02\n0.03\n0.01\n';
    const { stages, periodsPerYear } = measured(text, { testColumn: 0, liveColumn: -1, periodsPerYear: 52 });
    expect([stages[0]!.stage, periodsPerYear]).toEqual(['test', 52]);
  });

  test('say of returns that never move that they have no ratio', () => {
    const { stages, verdict } = measured('test\n0.01\n0.01\n0.01\n');
    expect(stages[0]!.statistics.sharpe).toBeNull();
    expect(verdict).toBeNull();
    expect(printed('test\n0.01\n0.01\n0.01\n').sentence).toContain('all returns are the same');
  });

  test('are refused with the reason where there are none', () => {
    const { refused, sentence } = printed('hello');
    expect(refused).toBe('noValueColumn');
    expect(sentence).toMatch(/^No column looks like/);
  });
});
