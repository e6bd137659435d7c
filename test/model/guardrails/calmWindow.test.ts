import { describe, expect, it } from 'vitest';
import {
  calmLeverage,
  eventChanceBound,
  eventChanceInterval,
  tailQuantile,
  unseenChance,
} from '../../../src/model/guardrails/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { estimateOfProportion } from '../../../src/model/statistics/index.ts';
import published from '../../golden/guardrailsPublished.json';
import golden from '../../golden/guardrailsTails.json';

describe('what a calm window misses', () => {
  it.each(published.missProbability)('$n days at $p', ({ p, n, prob }) => {
    expect(unseenChance(p, n)).toBeCloseTo(prob, 9);
  });

  it('is the share of simulated windows without an event', () => {
    const random = createRng(4).stream('windows');
    const trials = 5000;
    let without = 0;
    for (let window = 0; window < trials; window++) {
      let events = 0;
      for (let day = 0; day < 120; day++) if (random.next() < 1 / 250) events += 1;
      if (events === 0) without += 1;
    }
    const { value, standardError } = estimateOfProportion({ successes: without, trials }, 'counted');
    expect(Math.abs(value - unseenChance(1 / 250, 120))).toBeLessThan(3.5 * standardError);
  });

  it('is certain of nothing in no days, and of what always happens', () => {
    expect([unseenChance(1, 0), unseenChance(1, 3), unseenChance(0, 9)]).toEqual([1, 0, 1]);
    expect(() => unseenChance(0.1, 1.5)).toThrow('whole days');
  });
});

describe('bounds from counted events', () => {
  it.each(published.ruleOfThree)('none in $n days', ({ n, upper95 }) => {
    const bound = eventChanceBound({ events: 0, days: n, confidence: 0.95 });
    expect(bound).toBeCloseTo(upper95, 9);
    expect(unseenChance(bound, n)).toBeCloseTo(0.05, 12);
  });

  it('are the beta quantiles of SciPy', () => {
    for (const { bound, lower, upper, ...seen } of golden.bounds) {
      const report = JSON.stringify(seen);
      const received = { bound: eventChanceBound(seen), ...eventChanceInterval(seen) };
      for (const [name, expected] of Object.entries({ bound, lower, upper })) {
        const error = Math.abs(received[name as keyof typeof received] - expected);
        expect(error, `${report} ${name}`).toBeLessThanOrEqual(1e-10 * expected);
      }
    }
  });

  it('hold in at least 95 of 100 windows', () => {
    const random = createRng(5).stream('bounds');
    const trials = 2000;
    let held = 0;
    for (let window = 0; window < trials; window++) {
      let events = 0;
      for (let day = 0; day < 100; day++) if (random.next() < 0.03) events += 1;
      if (eventChanceBound({ events, days: 100, confidence: 0.95 }) >= 0.03) held += 1;
    }
    const { value, standardError } = estimateOfProportion({ successes: held, trials }, 'counted');
    expect(value).toBeGreaterThan(0.95 - 3.5 * standardError);
    expect(value).toBeLessThan(1);
  });

  it.each([
    { events: 2, days: 1, confidence: 0.95 },
    { events: 0, days: 0, confidence: 0.95 },
    { events: 0, days: 1, confidence: 1 },
  ])('refuse %o', seen => {
    expect(() => eventChanceBound(seen)).toThrow('eventChanceBound requires');
  });
});

describe('tails with standard deviation 1', () => {
  it.each(published.tailRatio)('ν = $nu, $q', ({ nu, q, trueInSigma, gauss, ratio }) => {
    const heavy = tailQuantile({ kind: 'student-t', degreesOfFreedom: nu }, q);
    const bell = tailQuantile({ kind: 'normal' }, q);
    expect([heavy, bell, heavy / bell].map(value => value.toPrecision(10))).toEqual(
      [trueInSigma, gauss, ratio].map(value => value.toPrecision(10)),
    );
  });

  it('are SciPy’s quantiles of t', () => {
    for (const { degreesOfFreedom, probability, expected } of golden.quantiles) {
      const received = tailQuantile({ kind: 'student-t', degreesOfFreedom }, probability);
      const error = Math.abs(received - expected);
      expect(error, `${degreesOfFreedom} ${probability}`).toBeLessThanOrEqual(1e-10 * expected);
    }
  });

  it('refuse laws without a standard deviation, and the other half', () => {
    expect(() => tailQuantile({ kind: 'student-t', degreesOfFreedom: 2 }, 0.9)).toThrow('above 2');
    expect(() => tailQuantile({ kind: 'normal' }, 0.4)).toThrow('[0.5, 1)');
  });
});

describe('leverage trained on the calm', () => {
  it('10.7×, and a fall of 20 % then takes 215 % of the money', () => {
    const { sigmaCalm, budget, leverage, crash, lossMultiple } = published.calmTrainedLeverage;
    const question = { volatility: sigmaCalm, budget, probability: 0.99 };
    const chosen = calmLeverage({ ...question, law: { kind: 'normal' } });
    expect(chosen).toBeCloseTo(leverage, 7);
    expect(chosen * -crash).toBeCloseTo(lossMultiple, 8);
    const wary = calmLeverage({ ...question, law: { kind: 'student-t', degreesOfFreedom: 3 } });
    expect(chosen / wary).toBeCloseTo(1.126906275, 8);
  });
});
