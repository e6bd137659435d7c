import { describe, expect, it } from 'vitest';
import {
  ensembleNext,
  NETWORK_SHAPE,
  returnWindows,
  simulateDays,
  simulateStorm,
  startNetwork,
  statedSpreadQuality,
  trainNetwork,
} from '../../../src/model/guardrails/index.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const START = volatilityStart({ asset: 'other', trailingVolatility: 0.4 });

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    ['no input', () => returnWindows([1, 2], 0), 'whole inputs from 1'],
    ['parts of an input', () => returnWindows([1, 2, 3], 1.5), 'whole inputs from 1'],
    [
      'a return that is none, which is named',
      () => returnWindows([1, 2, Infinity], 1),
      'finite returns, received Infinity',
    ],
    [
      'a crash upwards',
      () => simulateStorm({ crash: -0.1, days: 1, volatility: 1 }, createRng(1)),
      'a crash in [0, 1)',
    ],
    [
      'a scale without end',
      () => startNetwork({ ...NETWORK_SHAPE, scale: Infinity }, createRng(1)),
      'a scale above 0',
    ],
    [
      'ranges without width',
      () => statedSpreadQuality({ stated: [{ mean: 0, spread: 1 }], outcomes: Float64Array.of(0) }, 0),
      'a stretch above 0',
    ],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(simulateDays({ start: START, days: 1 }, createRng(1))).toHaveLength(1);
    expect([...simulateStorm({ crash: 0.25, days: 1, volatility: 1 }, createRng(1))]).toEqual([-0.25]);
    expect(simulateStorm({ crash: 0, days: 2, volatility: 1 }, createRng(1))).toHaveLength(2);
  });
});

describe('by hand', () => {
  it('two networks together have the mean of both, and their spreads with how far they lie apart', () => {
    const together = ensembleNext([
      { mean: 1, spread: 0 },
      { mean: 3, spread: 2 },
    ]);
    expect(together).toEqual({ mean: 2, spread: Math.sqrt((0 + 4) / 2 + 1) });
  });

  it('a day at the end of its range is within it', () => {
    const days = {
      stated: [
        { mean: 0.01, spread: 0.25 },
        { mean: 0, spread: 0.5 },
        { mean: 0, spread: 0.5 },
      ],
      outcomes: Float64Array.of(0.01, 1, -1.5),
    };
    expect(statedSpreadQuality(days, 2)).toEqual({ days: 3, coverage: 2 / 3, surprise: Math.sqrt(13 / 3) });
  });
});

describe('a network', () => {
  it('that knows nothing has weights of both answers that differ', () => {
    const { weights } = startNetwork({ ...NETWORK_SHAPE, scale: 1 }, createRng(5));
    for (const from of [336, 353]) {
      const row = weights.slice(from, from + 16);
      expect(new Set(row).size).toBe(16);
      expect(row).not.toContain(0);
      expect(Math.max(...row.map(Math.abs))).toBeGreaterThan(0.5 * Math.sqrt(6 / 17));
    }
  });

  it('that is trained counts in standard deviations of the days', () => {
    const returns = Array.from({ length: 24 }, (_, day) => (day % 2 ? 0.05 : 0.01));
    const [step] = [...trainNetwork({ returns, epochs: 1 }, createRng(1))];
    // Half of the days lie 0.02 above their mean of 0.03, half below.
    expect(step!.network.scale).toBeCloseTo(0.02, 14);
    expect(step).toMatchObject({ epoch: 1, done: 1 });
  });
});
