import { describe, expect, it } from 'vitest';
import { sampledMendedDistance } from '../../../src/model/calibration/generator/mendedDistance.ts';
import {
  exactForecastQuality,
  logistic,
  logOdds,
  mendedDistance,
  sampleTrades,
  statedCalls,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

describe('statedCalls', () => {
  const won = Uint8Array.of(1, 0, 1);

  it('says more than is real', () => {
    const { probabilities, outcomes } = statedCalls({ logOdds: Float64Array.of(0, 1, 2), won }, 0.5);
    expect(outcomes).toBe(won);
    Array.from(probabilities).forEach((said, place) => {
      expect(logOdds(said) * 0.5).toBeCloseTo(place, 13);
      expect(said).toBeCloseTo(1 / (1 + Math.exp(-2 * place)), 14);
    });
  });

  it('is never certain', () => {
    const { probabilities } = statedCalls({ logOdds: Float64Array.of(100, 1000), won }, 0.25);
    for (const said of probabilities) expect(said).toBe(1 - 2 ** -53);
    expect(() => statedCalls({ logOdds: Float64Array.of(1), won }, 0)).toThrow('realConfidence above 0');
  });
});

describe('mendedDistance', () => {
  const world = { accuracy: 0.8, realConfidence: 0.5, sortingLost: 0.4 };
  const truth = sampleTrades({ accuracy: 0.8, paths: 1, trades: 20_000 }, createRng(6));
  const map = { kind: 'temperature', slope: 0.8 } as const;

  it('is exact for a temperature: a forecaster with another slope', () => {
    const found = mendedDistance(map, world, truth.logOdds);
    const before = exactForecastQuality({ accuracy: 0.8, kappa: 1.6 });
    const after = exactForecastQuality({ accuracy: 0.8, kappa: 1.6, rho: 0.6 });
    expect(found).toEqual({ gap: before.ece, gapAfter: after.ece, saysAfter: after.meanConfidence });
  });

  it('of a slope of 0 is that of somebody who is never sure', () => {
    const { gap, saysAfter } = mendedDistance({ kind: 'temperature', slope: 0 }, world, truth.logOdds);
    const trueDistance = truth.logOdds.reduce((sum, z) => sum + Math.abs(0.5 - logistic(z)), 0) / 20_000;
    expect(gap).toBeCloseTo(trueDistance, 12);
    expect(saysAfter).toBe(0.5);
  });

  it('over calls, agrees with that', () => {
    const exact = mendedDistance(map, world, truth.logOdds);
    const sampled = sampledMendedDistance(map, world, truth.logOdds);
    // Distances and chances differ by less than a half between calls: three errors of 20,000.
    const room = (3 * 0.5) / Math.sqrt(20_000);
    for (const name of ['gap', 'gapAfter', 'saysAfter'] as const)
      expect(Math.abs(sampled[name] - exact[name])).toBeLessThan(room);
  });

  it('over two calls, is their mean by hand', () => {
    const platt = { kind: 'platt', slope: 0.25, intercept: 0.3 } as const;
    const zs = [0.5, 2];
    const says = zs.map(z => logistic(0.25 * (z / 0.5) + 0.3));
    const mean = (values: readonly number[]) => (values[0]! + values[1]!) / 2;
    const later = zs.map(z => 0.8 + 0.6 * (logistic(z) - 0.8));
    const found = mendedDistance(platt, world, Float64Array.from(zs));
    expect(found.saysAfter).toBeCloseTo(mean(says), 13);
    expect(found.gap).toBeCloseTo(mean(says.map((said, place) => Math.abs(said - logistic(zs[place]!)))), 13);
    expect(found.gapAfter).toBeCloseTo(mean(says.map((said, place) => Math.abs(said - later[place]!))), 13);
    expect(mendedDistance(platt, world, Float64Array.of(2)).saysAfter).toBeCloseTo(says[1]!, 13);
    expect(() => mendedDistance(platt, world, new Float64Array(0))).toThrow('at least one call');
  });
});
