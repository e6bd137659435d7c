import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationCurve, expectedCalibrationError } from '../../../src/model/calibration/index.ts';
import {
  conformalStretch,
  ensembleNext,
  NETWORK_SHAPE,
  type Network,
  predictDays,
  predictNext,
  returnWindows,
  riseChance,
  spreadLeverage,
  statedSpreadQuality,
} from '../../../src/model/guardrails/index.ts';
import { createRng, sampleNormal } from '../../../src/model/random/index.ts';
import golden from '../../golden/guardrailsNetwork.json';

const START: Network = { ...NETWORK_SHAPE, scale: golden.scale, weights: Float64Array.from(golden.start) };
const errorOf = (chances: readonly number[], came: readonly number[]) =>
  expectedCalibrationError(calibrationCurve(chances, came));

describe('what is stated', () => {
  it('for each day is what predictNext says of the days before', () => {
    const { stated, outcomes } = predictDays(START, golden.returns);
    expect(stated[7]).toEqual(predictNext(START, golden.returns.slice(7, 27)));
    expect(outcomes[7]).toBe(golden.returns[27]);
    expect(() => predictNext(START, [0.1])).toThrow('20 returns');
    expect(() => predictNext(START, Array(20).fill(Number.NaN))).toThrow('finite returns');
  });

  it('cuts windows as one would by hand, and refuses what has none', () => {
    expect(returnWindows([1, 2, 3, 4], 3)).toEqual({
      inputs: 3,
      windows: Float64Array.of(1, 2, 3),
      outcomes: Float64Array.of(4),
    });
    expect(() => returnWindows([1, 2], 2)).toThrow('more returns');
    expect(() => returnWindows([1, Number.NaN], 1)).toThrow('finite');
  });

  it('by several networks has the moments of a draw from one of them', () => {
    const members = [
      { mean: 0.01, spread: 0.02 },
      { mean: -0.03, spread: 0.05 },
      { mean: 0, spread: 0.01 },
    ];
    const random = createRng(5).stream('mixture');
    const draws = Array.from({ length: 200_000 }, (_, place) => {
      const { mean, spread } = members[place % 3]!;
      return mean + spread * sampleNormal(random);
    });
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    const together = ensembleNext(members);
    expect(Math.abs(together.mean - mean)).toBeLessThan((4 * together.spread) / Math.sqrt(draws.length));
    expect(Math.abs(together.spread / Math.sqrt(variance) - 1)).toBeLessThan(0.01);
    expect(() => ensembleNext([])).toThrow('at least one network');
  });

  it('holds as often as a bell curve does where it is honest, and its stretch says so', () => {
    const random = createRng(6).stream('honest');
    const stated = Array.from({ length: 20_000 }, () => ({ mean: 0.01, spread: 0.01 + random.next() / 50 }));
    const outcomes = Float64Array.from(stated, ({ mean, spread }) => mean + spread * sampleNormal(random));
    const quality = statedSpreadQuality({ stated, outcomes }, 1.6449);
    expect(Math.abs(quality.coverage - 0.9)).toBeLessThan(3.5 * Math.sqrt(0.09 / 20_000));
    expect(Math.abs(quality.surprise - 1)).toBeLessThan(0.02);
    const stretch = conformalStretch({ stated, outcomes }, 0.1);
    expect(stretch.kind === 'value' ? stretch.value : 0).toBeCloseTo(1.6449, 1);
    const halved = stated.map(({ mean, spread }) => ({ mean, spread: spread / 2 }));
    expect(statedSpreadQuality({ stated: halved, outcomes }, 1).surprise).toBeCloseTo(
      2 * quality.surprise,
      10,
    );
    expect(conformalStretch({ stated: stated.slice(0, 8), outcomes }, 0.1)).toEqual({ kind: 'infinite' });
    expect(() => statedSpreadQuality({ stated: [], outcomes }, 1)).toThrow('at least one day');
  });

  it('about a rise is a forecast that comes true as often as it says where it is honest', () => {
    const random = createRng(9).stream('rises');
    const stated = Array.from({ length: 20_000 }, () => ({
      mean: 0.02 * sampleNormal(random),
      spread: 0.02,
    }));
    const chances = stated.map(riseChance);
    const rises = stated.map(({ mean, spread }) => (mean + spread * sampleNormal(random) > 0 ? 1 : 0));
    expect(errorOf(chances, rises)).toBeLessThan(0.015);
    const bolder = stated.map(({ mean, spread }) => riseChance({ mean, spread: spread / 2 }));
    expect(errorOf(bolder, rises)).toBeGreaterThan(0.05);
    expect(() => riseChance({ mean: 0, spread: 0 })).toThrow('a spread above 0');
  });

  it('makes a leverage at which the account has the target volatility', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1, noNaN: true }), spread => {
        expect(spreadLeverage(0.06, spread) * spread).toBeCloseTo(0.06, 12);
      }),
    );
    expect(() => spreadLeverage(0.06, 0)).toThrow('a spread above 0');
    expect(() => spreadLeverage(0, 1)).toThrow('a target above 0');
  });
});
