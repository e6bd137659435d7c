import { describe, expect, it } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import {
  exactForecastQuality,
  exactGrowth,
  hitRateAtStated,
  hitRateFromStated,
  splitConformalSpread,
} from '../../../src/model/calibration/index.ts';
import { decoder } from '../../../src/panels/calibration/decoder.ts';
import { fix } from '../../../src/panels/calibration/fix.ts';
import { calibrationKnownAnswers } from '../../../src/panels/calibration/knownAnswers.ts';
import type {
  DecoderOutcome,
  FixOutcome,
  ReliabilityOutcome,
} from '../../../src/panels/calibration/outcomes.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import { STATED, testYourself } from '../../../src/panels/calibration/testYourself.ts';
import { full, preview, scenario } from './scenario.ts';

describe('what a claim can mean', () => {
  const outcome = full<DecoderOutcome>('decoder');
  const reading = (id: string) => outcome.readings.find(one => one.id === id)!;

  it('is one of five dials or two tiers', () => {
    expect(outcome.readings.map(({ id, isOneDial }) => [id, isOneDial])).toEqual([
      ['slope', true],
      ['gap', true],
      ['money', true],
      ['within5', true],
      ['within10', true],
      ['two-tiers', false],
    ]);
    // Ten printed digits for 80 % accurate, 50 % reliable.
    expect(1 / reading('gap').real!).toBeCloseTo(2.3605156311, 9);
    expect(1 / reading('money').real!).toBeCloseTo(2.5221362158, 9);
  });

  it('is half of each in its own measure', () => {
    expect(reading('slope').real).toBe(0.5);
    expect(reading('gap').ece).toBeCloseTo(0.5 * outcome.largestGap.tooSure, 10);
    expect(reading('money').growthKept).toBeCloseTo(0.5, 10);
    const dials = { accuracy: 0.8, kappa: 2 };
    const even = { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;
    const growth = (kappa: number) => exactGrowth({ accuracy: 0.8, kappa }, even).growth;
    expect(reading('slope').growthKept).toBeCloseTo(growth(2) / growth(1), 12);
    expect(reading('slope').happened).toBeCloseTo(hitRateAtStated(0.9, dials), 12);
    expect(reading('slope').meanConfidence).toBeCloseTo(exactForecastQuality(dials).meanConfidence, 12);
  });

  it('in two tiers has the gap of some single dial, and says 98 % in its overstated half', () => {
    const tiers = reading('two-tiers');
    expect(outcome.overstated).toBeCloseTo(0.98, 12);
    expect(tiers.ece).toBeCloseTo(0.09, 12);
    expect(tiers.meanConfidence).toBeCloseTo(0.89, 12);
    expect(tiers.growthKept).toBeCloseTo(0.0436625853 / 0.192744757, 8);
    expect(exactForecastQuality({ accuracy: 0.8, kappa: 1 / tiers.real! }).ece).toBeCloseTo(0.09, 10);
    expect(tiers.happened).toBeNull();
  });

  it('is none where no overconfidence is large enough, or is larger than can be set', () => {
    const bold = full<DecoderOutcome>('decoder', { claimed: 0.01 });
    expect(bold.readings.find(({ id }) => id === 'slope')!.real).toBeNull();
    const none = bold.readings.filter(({ growthKept }) => growthKept === null);
    expect(none.map(({ id }) => id)).toEqual(['within5', 'within10']);
    for (const { real, happened, ece, meanConfidence, isOneDial } of none)
      expect([real, happened, ece, meanConfidence, isOneDial]).toEqual([null, null, 0, 0.8, true]);
    // A tenth can still be set.
    expect(full<DecoderOutcome>('decoder', { claimed: 0.1 }).readings[0]!.real).toBe(0.1);
  });

  it('is told how far it is, reading by reading', () => {
    const work = decoder.compute(scenario(), { draws: new DrawCache(), assets: {} });
    expect(Array.from(work)).toEqual([1, 2, 3, 4, 5].map(done => done / 6));
  });

  it('tells how often the reader’s model is right at the level and from it on', () => {
    const dials = { accuracy: 0.8, kappa: 2 };
    expect(outcome).toMatchObject({ accuracy: 0.8, claimed: 0.5, level: 0.9 });
    expect(outcome.atLevel).toBeCloseTo(hitRateAtStated(0.9, dials), 14);
    expect(outcome.fromLevel).toBeCloseTo(hitRateFromStated(0.9, dials), 14);
    expect(outcome.largestGap.tooSure).toBeCloseTo(0.2, 14);
  });

  it('is kept for another model of the reader’s, but not for another claim', () => {
    const draws = new DrawCache();
    expect(preview('decoder', {}, draws)).toBeNull();
    draws.keep('readings/0.8/0.5/0.9', outcome.readings);
    expect(preview<DecoderOutcome>('decoder', { realConfidence: 0.4 }, draws)!.readings).toBe(
      outcome.readings,
    );
    for (const changes of [{ accuracy: 0.7 }, { claimed: 0.4 }, { level: 0.8 }])
      expect(preview('decoder', changes, draws)).toBeNull();
  });
});

describe('the reliability diagram of a sample', () => {
  const outcome = preview<ReliabilityOutcome>('reliability', { trades: 300 })!;

  it('has all calls in its bins, and the law beside them', () => {
    expect(outcome.calls).toBe(300);
    expect(outcome.bins.reduce((sum, { count }) => sum + count, 0)).toBe(300);
    for (const { happened, right, count, stated, lower, upper } of outcome.bins) {
      expect(happened).toBe(right / count);
      expect(lower).toBeLessThanOrEqual(stated);
      expect(upper).toBeGreaterThanOrEqual(stated);
      expect(stated).toBeGreaterThanOrEqual(0.5);
    }
    const measured = outcome.bins.reduce(
      (sum, { count, happened, stated }) => sum + (count / 300) * Math.abs(happened - stated),
      0,
    );
    expect(outcome.measuredError).toBeCloseTo(measured, 12);
    expect(outcome.exactError).toBe(exactForecastQuality({ accuracy: 0.8, kappa: 2 }).ece);
  });

  it('has the truth from a coin flip to certainty, and a fit and a band that never fall', () => {
    expect(outcome.truth).toHaveLength(61);
    expect(outcome.truth[0]).toEqual({ stated: 0.5, happened: 0.5 });
    expect(outcome.truth.at(-1)).toEqual({ stated: 1, happened: 1 });
    const [, second] = outcome.truth;
    expect(second!.happened).toBeCloseTo(hitRateAtStated(second!.stated, { accuracy: 0.8, kappa: 2 }), 14);
    for (const [place, { from, to, happened }] of outcome.fitted.entries()) {
      expect(to).toBeGreaterThanOrEqual(from);
      if (place > 0) expect(happened).toBeGreaterThan(outcome.fitted[place - 1]!.happened);
    }
    expect(outcome.band).toHaveLength(81);
    for (const { stated, lower, upper } of outcome.band) {
      expect(lower).toBeLessThanOrEqual(stated);
      expect(upper).toBeGreaterThanOrEqual(stated);
    }
  });

  it('tells an honest model, which no number of calls convicts, from one that is too sure', () => {
    const honest = preview<ReliabilityOutcome>('reliability', { trades: 300, realConfidence: 1 })!;
    expect([honest.needed, honest.exactError]).toEqual([null, expect.closeTo(0, 9)]);
    expect(honest.power).toBeCloseTo(0.05, 9);
    expect(outcome.power).toBeGreaterThan(0.9);
    expect(outcome.needed).toBeLessThan(300);
    expect(outcome.pValue!).toBeLessThan(0.01);
    expect(outcome.measuredError).toBeGreaterThan(outcome.honestError.exceededOnceInTwenty);
    expect(outcome.honestError.mean.value).toBeLessThan(outcome.honestError.exceededOnceInTwenty);
  });

  it('is there within a frame up to 600 calls, and grows by the calls of fewer', () => {
    expect(preview('reliability', { trades: 600 })).not.toBeNull();
    expect(preview('reliability', { trades: 601 })).toBeNull();
    const whole = full<ReliabilityOutcome>('reliability', { trades: 20 });
    const { bins, measuredError, power } = preview<ReliabilityOutcome>('reliability', { trades: 20 })!;
    expect(whole).toMatchObject({ measuredError, power, calls: 20 });
    expect(whole.bins.map(({ count }) => count)).toEqual(bins.map(({ count }) => count));
  });
});

describe('mended confidence', () => {
  const outcome = full<FixOutcome>('fix', { pastCalls: 401 });
  const of = (id: string) => outcome.fixes.find(one => one.id === id)!;

  it('is learned from one half of the past calls and measured on the other', () => {
    expect(outcome).toMatchObject({
      pastCalls: 401,
      learnedFrom: 200,
      promise: 0.9,
      accuracy: 0.8,
      sortingLost: 0.5,
    });
    expect(outcome.fixes.map(({ id }) => id)).toEqual(['none', 'temperature', 'platt', 'beta', 'isotonic']);
    expect(outcome.promised).toEqual(splitConformalSpread(200, 0.9));
    // Half of the stated log-odds are real: about so much is found again.
    expect(Math.abs(outcome.slopeFound! - 0.5)).toBeLessThan(0.2);
  });

  it('is nearer to the truth than what was said, as long as nothing changes', () => {
    const { ece, meanConfidence } = exactForecastQuality({ accuracy: 0.8, kappa: 2 });
    expect(of('none').gap).toBeCloseTo(ece, 12);
    expect(of('none').saysAfter).toBeCloseTo(meanConfidence, 12);
    for (const id of ['temperature', 'platt', 'beta']) {
      expect(of(id).gap!).toBeLessThan(0.5 * ece);
      expect(of(id).logLoss!).toBeLessThan(of('none').logLoss!);
      expect(of(id).measuredGap!).toBeLessThan(of('none').measuredGap!);
      expect(of(id).gapAfter!).toBeGreaterThan(of(id).gap!);
    }
    expect(outcome.honestGap).toBeGreaterThan(0);
    expect(outcome.honestGap).toBeLessThan(of('none').measuredGap!);
  });

  it('is none where a few calls were all right; work on it is told after each fit', () => {
    const work = fix.compute(scenario({ pastCalls: 20, accuracy: 0.999 }), {
      draws: new DrawCache(),
      assets: {},
    });
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value as number);
    expect(shares).toEqual(
      [0.1, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.8].map(share => expect.closeTo(share, 12)),
    );
    const { fixes, slopeFound } = step.value;
    expect(slopeFound).toBeNull();
    expect(fixes.find(({ id }) => id === 'temperature')).toEqual({
      id: 'temperature',
      status: 'separable',
      ...{ gap: null, gapAfter: null, logLoss: null, measuredGap: null, saysAfter: null },
    });
  });

  it('keeps what ranges promise before the change, and no more than its value and error of each', () => {
    expect(outcome.coverage.map(({ id }) => id)).toEqual(['split', 'adaptive']);
    for (const { before, after } of outcome.coverage) {
      expect(Object.keys(before)).toEqual(['value', 'standardError']);
      expect(before.standardError).toBeCloseTo(Math.sqrt((before.value * (1 - before.value)) / 4000), 9);
      expect(Math.abs(before.value - 0.9)).toBeLessThan(0.06);
      expect(after.value).toBeGreaterThan(0.5);
    }
    const [split, adaptive] = outcome.coverage;
    expect(Math.abs(adaptive!.after.value - 0.9)).toBeLessThan(Math.abs(split!.after.value - 0.9));
  });
});

describe('a test of oneself', () => {
  it('has lots for every question, and stakes at each degree of confidence', () => {
    const outcome = testYourself.preview(scenario(), { draws: new DrawCache(), assets: {} })!;
    expect([outcome.questionLots, outcome.orderLots, outcome.turnLots].map(lots => lots.length)).toEqual([
      200, 20, 20,
    ]);
    expect(new Set([...outcome.orderLots, ...outcome.turnLots]).size).toBe(40);
    expect(outcome.payoff).toBe(0.25);
    expect(outcome.levels.map(({ confidence }) => confidence)).toEqual([...STATED]);
    for (const { confidence, stakeEvenMoney, honestRange } of outcome.levels) {
      expect(stakeEvenMoney).toBeCloseTo(2 * confidence - 1, 12);
      expect(honestRange).toHaveLength(21);
      expect(honestRange[0]).toEqual([0, 0]);
    }
    expect(outcome.levels.find(({ confidence }) => confidence === 0.9)!.honestRange[20]).toEqual([15, 20]);
  });
});

describe('the made-up file', () => {
  const { sample, sampleForecasts } = ownForecasts.preview(scenario(), {
    draws: new DrawCache(),
    assets: {},
  })!;
  const [head, ...rows] = sample.trimEnd().split('\n');

  it('has twenty calls a month from 2024 on, of three coins in turn', () => {
    expect([head, rows.length, sampleForecasts]).toEqual(['date,coin,probability,outcome', 400, 400]);
    const dates = rows.map(row => row.split(',')[0]!);
    expect([dates[0], dates[19], dates[20], dates[239], dates[240], dates[399]]).toEqual([
      '2024-01-01',
      '2024-01-20',
      '2024-02-01',
      '2024-12-20',
      '2025-01-01',
      '2025-08-20',
    ]);
    expect(rows.slice(0, 4).map(row => row.split(',')[1])).toEqual(['bitcoin', 'ether', 'solana', 'bitcoin']);
  });

  it('never says what is certain', () => {
    const sure = ownForecasts.preview(scenario({ accuracy: 0.999, realConfidence: 0.1 }), {
      draws: new DrawCache(),
      assets: {},
    })!;
    const said = sure.sample
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(row => row.split(',')[2]!);
    expect([said.toSorted()[0], said.toSorted().at(-1)]).toEqual(['0.0001', '0.9999']);
    expect(said.every(one => /^0\.\d{4}$/.test(one))).toBe(true);
  });
});

it('published values are what this machine computes', () => {
  const answers = calibrationKnownAnswers();
  expect(answers.length).toBeGreaterThan(3);
  for (const { expected, received } of answers) expect(Math.abs(received / expected - 1)).toBeLessThan(1e-6);
});
