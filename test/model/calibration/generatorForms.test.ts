import { describe, expect, it, test } from 'vitest';
import { honestyCrossings } from '../../../src/model/calibration/generator/honestyCrossings.ts';
import { integrateOverLogOdds } from '../../../src/model/calibration/generator/integrateOverLogOdds.ts';
import { logOddsTail } from '../../../src/model/calibration/generator/logOddsTail.ts';
import {
  exactEvidencePerForecast,
  exactForecastQuality,
  exactTemperature,
  gapReliability,
  hitRateAtStated,
  hitRateFromStated,
  kappaForReading,
  nonconformityScores,
  overstatedConfidence,
  toConfidenceView,
} from '../../../src/model/calibration/index.ts';

describe('a forecaster who is nearly certain of each call', () => {
  const kappa = 10_000;

  it('says half of ln 2 over kappa less than certainty, where all chances are as common', () => {
    const { meanConfidence, ece } = exactForecastQuality({ accuracy: 0.75, kappa });
    expect(meanConfidence).toBeCloseTo(1 - Math.LN2 / (2 * kappa), 11);
    expect(ece).toBeCloseTo(0.25 - Math.LN2 / (2 * kappa), 11);
  });

  it('speaks against itself as the two first terms in one over kappa say', () => {
    // E (y − c)(1 − 2c) is ¼ − 1/(2 kappa), E (1 − 2c)² c(1 − c) is 1/(12 kappa).
    const { signal } = exactEvidencePerForecast({ accuracy: 0.75, kappa });
    expect(signal / ((0.25 - 1 / (2 * kappa)) * Math.sqrt(12 * kappa))).toBeCloseTo(1, 7);
  });
});

describe('where confidence and hits agree by accident', () => {
  it('is nowhere as long as the world is the same', () => {
    for (const kappa of [0.5, 2, 50]) expect(honestyCrossings({ accuracy: 0.8, kappa })).toEqual([]);
  });

  it('is where a call is as good as all are, if its confidence was honest', () => {
    for (const rho of [0.5, 0, -0.5]) {
      const crossings = honestyCrossings({ accuracy: 0.8, kappa: 1, rho });
      expect(crossings).toHaveLength(1);
      expect(crossings[0]).toBeCloseTo(Math.log(4), 12);
    }
  });

  it('is where it says the accuracy, if nothing else is left', () => {
    for (const kappa of [0.02, 3, 400]) {
      const crossings = honestyCrossings({ accuracy: 0.8, kappa, rho: 0 });
      expect(crossings).toHaveLength(1);
      expect(crossings[0]! * kappa).toBeCloseTo(Math.log(4), 12);
    }
  });
});

describe('where confidence and hits are looked at', () => {
  it('is up to log-odds of a thousand', () => {
    const crossingsAt = (logOdds: number) =>
      honestyCrossings({ accuracy: 0.8, kappa: Math.log(4) / logOdds, rho: 0 });
    expect(crossingsAt(970)).toEqual([expect.closeTo(970, 8)]);
    expect(crossingsAt(1030)).toEqual([]);
  });
});

describe('the best temperature', () => {
  it('grows with kappa as it is', () => {
    for (const world of [{ rho: 0.5 }, { rho: 0 }, { rho: -0.5 }, { decay: 0.25 }]) {
      const temperatureAt = (kappa: number) => {
        const found = exactTemperature({ accuracy: 0.8, kappa, ...world });
        return found.kind === 'value' ? found.temperature / kappa : Number.NaN;
      };
      for (const kappa of [0.01, 30, 10_000])
        expect(temperatureAt(kappa) / temperatureAt(1)).toBeCloseTo(1, 12);
      expect(temperatureAt(1)).toBeGreaterThan(1);
    }
  });

  it('has no bound where surer calls fail so often that any confidence is too much', () => {
    // At one half, E z(½ − h) = 0.002 above 0.
    expect(exactTemperature({ accuracy: 0.66, kappa: 2, rho: -1.94 })).toEqual({ kind: 'unbounded' });
    expect(exactTemperature({ accuracy: 0.64, kappa: 2, rho: -1.77 }).kind).toBe('value');
  });
});

describe('the weights over log-odds', () => {
  const weightOf = (range: Parameters<typeof integrateOverLogOdds>[0]) => {
    let sum = 0;
    let visits = 0;
    const nodes = integrateOverLogOdds(range, (_, weight) => {
      sum += weight;
      visits++;
    });
    expect(nodes).toBe(visits);
    return { sum, nodes };
  };

  it('are chances however close all calls are to a coin flip', () => {
    expect(weightOf({ alpha: 1e7 }).sum).toBeCloseTo(1, 12);
  });

  it('end where they are told to, whatever breaks lie beyond', () => {
    const within = 1 - logOddsTail(1, 2);
    for (const breaks of [[], [0.3], [0.3, 2], [-1, 1.5]])
      expect(weightOf({ alpha: 2, to: 1, breaks }).sum).toBeCloseTo(within, 13);
  });

  it('are laid out in panels of 24 that double in length from one half on', () => {
    // Edges at 0, ½, 1, 2, 4, 8, 16, 32, 64 and 60/α + 60.
    expect(weightOf({ alpha: 1 }).nodes).toBe(9 * 24);
    // The first is half of the finest scale, or of 1/√α.
    expect(weightOf({ alpha: 1, finestScale: 1 / 8 }).nodes).toBe(12 * 24);
    expect(weightOf({ alpha: 16, to: 1 }).nodes).toBe(4 * 24);
  });

  it('visit no stretch twice', () => {
    expect(weightOf({ alpha: 2, breaks: [0.3, 0.3] }).nodes).toBe(
      weightOf({ alpha: 2, breaks: [0.3] }).nodes,
    );
  });
});

describe('the kappa of a reading', () => {
  it.each(['within5', 'within10', 'gap', 'money'] as const)(
    'is near 1 where %s leaves nearly all',
    reading => {
      const kappas = [0.9999, 0.9, 0.5].map(reliability => {
        const found = kappaForReading(reading, { reliability, accuracy: 0.8 });
        return found.kind === 'value' ? found.kappa : Number.NaN;
      });
      expect(kappas[0]).toBeGreaterThan(1);
      expect(kappas[1]).toBeGreaterThan(kappas[0]!);
      expect(kappas[2]).toBeGreaterThan(kappas[1]!);
    },
  );
});

test('the largest kappa that is looked for is a reading as well', () => {
  const accuracy = 0.8;
  const beyond = kappaForReading('gap', { reliability: 1e-9, accuracy });
  if (beyond.kind !== 'impossible') throw new Error(beyond.kind);
  const found = kappaForReading('gap', { reliability: beyond.lowestReliability, accuracy });
  expect(found).toEqual({ kind: 'value', kappa: expect.closeTo(1000, 2) });
});

test('what stands at one half, below nothing and close to certainty', () => {
  expect(gapReliability({ ece: 0.1, accuracy: 0.5 })).toBeCloseTo(0.8, 15);
  expect(hitRateAtStated(0.5, { accuracy: 0.8, kappa: 3 })).toBe(0.5);
  expect(hitRateFromStated(0.5, { accuracy: 0.8, kappa: 3 })).toBeCloseTo(0.8, 12);
  // So far out no weight is left.
  expect(hitRateFromStated(0.999, { accuracy: 0.5001, kappa: 0.01 })).toBe(1);
  expect(() => overstatedConfidence(0.4)).toThrow('an accuracy in [½, 1)');
  expect(() => nonconformityScores([0.5, -0.1], [1, 0])).toThrow('-0.1 at index 1');
});

test('calls of more or less than one half are right where they say so, whatever one half means', () => {
  for (const ties of ['yes', 'no'] as const)
    expect(Array.from(toConfidenceView([0.8, 0.8, 0.3, 0.3], [1, 0, 0, 1], ties).correct)).toEqual([
      1, 0, 1, 0,
    ]);
  expect(Array.from(toConfidenceView([0.5], [1], 'no').correct)).toEqual([0]);
});
