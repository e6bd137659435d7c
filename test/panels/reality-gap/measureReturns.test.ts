import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/panels/defineComputation.ts';
import { measureReturns } from '../../../src/panels/reality-gap/measureReturns.ts';
import type { MeasuredReturns } from '../../../src/panels/reality-gap/ownReturnsOutcomes.ts';
import type { SaidOfFile } from '../../../src/reader-files/fileSettings.ts';
import { once } from '../../once.ts';

/** What the reader says of the ideas counts; how many rows make a year comes from the file. */
const IDEAS = { periods: 12, trials: 1, trialVariance: null };
/** The first of January 2024, in days since 1970. */
const BEGIN = 19_723;

function measured(text: string, said: SaidOfFile = {}): MeasuredReturns {
  const outcome = finish(measureReturns(text, IDEAS, said));
  if (outcome.kind !== 'measured') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Rows of values on days that follow one another. */
const dated = (header: string, rows: readonly string[]) =>
  [
    `date,${header}`,
    ...rows.map((row, place) => `${new Date((BEGIN + place) * 864e5).toISOString().slice(0, 10)},${row}`),
  ].join('\n');

test('what is no table of returns is handed on as it was refused', () => {
  expect(finish(measureReturns('hello', IDEAS, {}))).toMatchObject({
    kind: 'refused',
    fault: 'noValueColumn',
  });
});

/** Ratio, skewness and kurtosis per period, as they are defined. */
function shapeOf(returns: readonly number[]) {
  const count = returns.length;
  const mean = returns.reduce((sum, gain) => sum + gain, 0) / count;
  const power = (exponent: number) => returns.reduce((sum, gain) => sum + (gain - mean) ** exponent, 0);
  const spread = Math.sqrt(power(2) / count);
  return {
    sharpe: mean / Math.sqrt(power(2) / (count - 1)),
    skewness: power(3) / count / spread ** 3,
    kurtosis: power(4) / count / spread ** 4,
  };
}

describe('a stage of a reader’s file', () => {
  const RETURNS = [0.01, -0.02, 0.03, 0.01, -0.01, 0.02];
  const live = once(() => measured(dated('live', RETURNS.map(String))));

  test('has its first and its last day, its money and its ratio', () => {
    const { stages } = live();
    const { stage, from, to, statistics, noRatio, ruin, curve } = stages[0]!;
    expect([stages.length, stage, from, to, noRatio, ruin]).toEqual([
      1,
      'live',
      BEGIN,
      BEGIN + 5,
      null,
      null,
    ]);
    expect(statistics.sharpe).toBeCloseTo(shapeOf(RETURNS).sharpe * Math.sqrt(365), 12);
    expect(curve.map(({ x }) => x)).toEqual(RETURNS.map((_, place) => BEGIN + place));
    expect(curve.map(({ y }) => y)).toEqual(
      RETURNS.map((_, place) =>
        expect.closeTo(
          RETURNS.slice(0, place + 1).reduce((money, gain) => money * (1 + gain), 1),
          12,
        ),
      ),
    );
  });

  test('has the range of its true ratio, by the shape of its returns', () => {
    const { sharpe, skewness, kurtosis } = shapeOf(RETURNS);
    const error = Math.sqrt((1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe ** 2) / 5);
    const { lower, upper } = live().stages[0]!.interval!;
    expect(lower).toBeCloseTo((sharpe - 1.959963984540054 * error) * Math.sqrt(365), 10);
    expect(upper).toBeCloseTo((sharpe + 1.959963984540054 * error) * Math.sqrt(365), 10);
  });

  test('is judged only where it is a test', () => {
    expect(live().verdict).toBeNull();
    const judged = measured(dated('test', RETURNS.map(String))).verdict!;
    expect([judged.testYears, judged.periods, judged.gap]).toEqual([6 / 365, 365, null]);
  });
});

describe('a stage without a ratio says why', () => {
  const told = (text: string, said: SaidOfFile = {}) => {
    const { stages, verdict, pairs } = measured(text, said);
    const { noRatio, interval, statistics } = stages[0]!;
    expect([interval, verdict, pairs]).toEqual([null, null, []]);
    expect([statistics.sharpe, statistics.sortino, statistics.calmar]).toEqual([null, null, null]);
    return { ...statistics, noRatio };
  };

  test('that the account was lost: what happened before stays', () => {
    const lost = told(dated('test', ['0.01', '-0.02', '0.03', '0.01', '-1', '0.02']));
    expect([lost.noRatio, lost.annualGrowth, lost.years]).toEqual(['ruined', -1, 5 / 365]);
    const { skewness, kurtosis } = shapeOf([0.01, -0.02, 0.03, 0.01, -1]);
    expect(lost.skewness).toBeCloseTo(skewness, 9);
    expect(lost.kurtosis).toBeCloseTo(kurtosis, 9);
  });

  test('that it never moved: then it has no shape either', () => {
    const constant = told(dated('test', Array<string>(8).fill('0.01')));
    expect(constant).toMatchObject({
      noRatio: 'constant',
      annualVolatility: 0,
      skewness: null,
      kurtosis: null,
      years: 8 / 365,
    });
    expect(constant.annualReturn).toBeCloseTo(3.65, 12);
  });

  test('that nobody knows how many rows make a year: then nothing is told by the year', () => {
    const RETURNS = [0.01, -0.02, 0.03, 0.01];
    const unknown = told(['test', ...RETURNS].join('\n'));
    expect(unknown).toMatchObject({
      noRatio: 'noRhythm',
      years: null,
      annualGrowth: null,
      annualReturn: null,
      annualVolatility: null,
      bestPeriod: 0.03,
    });
    expect(unknown.skewness).toBeCloseTo(shapeOf(RETURNS).skewness, 9);
    expect(unknown.totalReturn).toBeCloseTo(1.01 * 0.98 * 1.03 * 1.01 - 1, 12);
  });

  test('that its moves are no more than the last digit of the account', () => {
    const moved = (worth: readonly number[]) => {
      const said = { content: 'equity', periodsPerYear: 365 };
      const { noRatio, statistics } = measured(['value', ...worth].join('\n'), said).stages[0]!;
      const { annualVolatility, skewness, kurtosis } = statistics;
      if (noRatio !== null) expect([annualVolatility, skewness, kurtosis]).toEqual([0, null, null]);
      return noRatio;
    };
    // In whole numbers from 4 on, each end of a return may be off by a quarter: returns of 0 and ½ need not differ.
    expect(moved([4, 6, 6, 6, 6])).toBe('constant');
    expect(moved([4, 6, 6, 4, 6])).toBeNull();
    expect(moved([100, 101, 102, 103, 104])).toBe('constant');
    expect(moved([100, 103, 102, 105, 104])).toBeNull();
  });
});

describe('several stages of a reader’s file', () => {
  const FIRST = ['0.01', '-0.02', '0.03', '0.01', '-0.01', '0.02'];
  const rows = (header: string, later: readonly string[]) => {
    const blank = ','.repeat(header.split(',').length - 1);
    const before = FIRST.map(gain => `${gain}${blank}`);
    return measured(dated(header, [...before, ...later.map(row => `,${row}`)]));
  };
  const gapTo = (stage: string, { verdict, pairs }: MeasuredReturns) => {
    const pair = pairs.find(({ from, to }) => from === 'test' && to === stage)!;
    return [verdict!.gap!.z, pair.z];
  };

  test('set the test against real money, and against paper only where there is none', () => {
    const both = rows('test,paper,live', ['0.02,0.01', '-0.01,-0.03', '0.03,0.01', '0,-0.01']);
    expect(both.pairs.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'test paper',
      'test live',
      'paper live',
    ]);
    const [live, pairOfLive] = gapTo('live', both);
    expect(live).toBe(pairOfLive);
    expect(gapTo('paper', both)[1]).not.toBeCloseTo(live!, 3);
    const paper = gapTo('paper', rows('test,paper', ['0.02', '-0.01', '0.03', '0']));
    expect(paper[0]).toBe(paper[1]);
    const alone = gapTo('live', rows('test,live', ['0.01', '-0.03', '0.01', '-0.01']));
    expect(alone[0]).toBeCloseTo(live!, 12);
  });

  test('compare paper and real money on the days that both have', () => {
    const days = ['0.01,0.02', '-0.02,', '0.03,0.01', '0.01,-0.01', ',-0.01', '0.02,0.01'];
    // Differences of +0.01, −0.02, −0.02 and −0.01: their mean is −0.01, their squared deviations come to 0.0006.
    expect(measured(dated('paper,live', days)).sameDays).toEqual({
      days: 4,
      difference: expect.closeTo(-3.65, 10),
      standardError: expect.closeTo((Math.sqrt(0.0006 / 3) / 2) * 365, 10),
    });
    // A test before them changes nothing: −0.01, −0.02, −0.02 and −0.01.
    const { sameDays } = rows('test,paper,live', ['0.02,0.01', '-0.01,-0.03', '0.03,0.01', '0,-0.01']);
    expect(sameDays!.difference).toBeCloseTo(-0.015 * 365, 10);
  });

  test('compare no days where one of the two is missing, or nobody knows the year', () => {
    expect(rows('test,paper', ['0.02', '-0.01', '0.03', '0']).sameDays).toBeNull();
    expect(rows('test,live', ['0.02', '-0.01', '0.03', '0']).sameDays).toBeNull();
    const undated = measured('paper,live\n0.01,0.02\n-0.02,0.01\n0.03,-0.01\n0.01,0.01\n');
    expect([undated.periodsPerYear, undated.pairs, undated.sameDays]).toEqual([null, [], null]);
  });
});
