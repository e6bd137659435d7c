import { describe, expect, it } from 'vitest';
import {
  type CascadeScenario,
  criticalGainWithDelays,
  criticalLine,
  DEFAULT_CASCADE,
  doublingTime,
  evenValues,
  gainProfile,
  MOST_BOOK_LEVELS,
  runawayGauge,
  staticFall,
} from '../../../src/model/cascade/index.ts';
import { finished } from './finished.ts';

const BOOK = { resilience: 120, permanentShare: 0.25 };
const ONE = { weight: 1, delay: 2, sellingSeconds: 5 };
/** All impact stays and depth does not change: the critical gain is 1, at a growth of nothing. */
const LASTING = { permanentShare: 1, depthWithdrawal: 0 };
/** Only models: a gain of leverage/10 wherever the ramp is, of 0 elsewhere. */
const RAMP: CascadeScenario = {
  ...{ ...DEFAULT_CASCADE, ...LASTING, platforms: 1, modelShare: 1 },
  ...{ equity: 0.05, alarmWidth: 0.5, depth: 0.01 },
};

describe('sellers beside each other', () => {
  it('may hold nothing, which changes no critical gain', () => {
    const alone = criticalGainWithDelays([ONE], BOOK);
    expect(criticalGainWithDelays([ONE, { weight: 0, delay: 9, sellingSeconds: 9 }], BOOK)).toBe(alone);
  });

  it('double as fast as the faster of them lets them: a square, where all impact stays', () => {
    const sellers = [1, 1000].map(sellingSeconds => ({ weight: 1, delay: 0, sellingSeconds }));
    // 10·(½/(1 + z) + ½/(1 + 1000z)) = 1: 1000z² − 4004z − 9 = 0.
    const growth = (4004 + Math.sqrt(4004 ** 2 + 36_000)) / 2000;
    const found = doublingTime({ gain: 10, sellers, resilience: 120, permanentShare: 1 })!;
    expect(found.growth).toBeCloseTo(growth, 12);
  });

  it('are refused a doubling time if even one of them needs no time', () => {
    const sellers = [ONE, { weight: 1, delay: 0, sellingSeconds: 0 }];
    expect(() => doublingTime({ gain: 2, sellers, ...BOOK })).toThrow('a delay or seconds of selling');
  });
});

describe('a gain near 1, where all impact stays', () => {
  const doubling = (gain: number, delay: number) =>
    doublingTime({
      gain,
      sellers: [{ weight: 1, delay, sellingSeconds: 5 }],
      resilience: 120,
      permanentShare: 1,
    });

  it('doubles nothing at 1 or below', () => {
    expect([doubling(0.5, 2), doubling(1, 2)]).toEqual([null, null]);
  });

  it('grows by what is above 1, over the seconds of selling, however little that is', () => {
    const above = 2 ** -43;
    expect(doubling(1 + above, 0)!.growth / (above / 5)).toBeCloseTo(1, 1);
  });
});

describe('the line of a map', () => {
  const lineOf = (scenario: CascadeScenario, leverages: readonly number[], similarities = [1]) =>
    criticalLine({
      scenario,
      across: { key: 'similarity', values: similarities },
      up: { key: 'leverage', values: leverages },
    });

  it('lies at the value where the ratio is 1 to the last bit', () => {
    expect(runawayGauge(RAMP)!.ratio).toBe(1);
    for (const leverages of [[5, 10], [10, 20], [5, 10, 20], [10]])
      expect(finished(lineOf(RAMP, leverages))).toEqual([10]);
  });

  it('has no place under a square-root impact', () => {
    expect(finished(lineOf({ ...RAMP, impact: 'sqrt' }, [5, 20]))).toEqual([null]);
  });

  it('says how much of it is done', () => {
    expect([...lineOf(RAMP, [20, 40], [0, 1])]).toEqual([0, 0.5]);
  });
});

describe('the gauge', () => {
  const AT_ONCE = { modelDelay: 0, modelSelling: 0 };
  const AWAY = { alarmThreshold: 0.592, alarmWidth: 0.02 };

  it('is that of a lower gain where those who sell there are quicker', () => {
    // The exchange sells over a day what soon fades; models sell at once, beyond where it holds anything.
    const slow = { liquidationSelling: 86_400, permanentShare: 0, depthWithdrawal: 0, bookSpread: 0.05 };
    const gauge = runawayGauge({ ...DEFAULT_CASCADE, ...slow, ...AT_ONCE, ...AWAY, modelShare: 0.2 })!;
    expect(gauge.fall).toBe(0.595);
    expect(gauge.gain).toBeCloseTo((200 / 0.02) * (0.01 / 150), 12);
    expect(gauge.criticalGain).toBeCloseTo(1, 12);
  });

  it('is that of the first fall that is tried, where more are as near', () => {
    const ramp = { ...RAMP, alarmThreshold: 0.03, permanentShare: 0.25 };
    expect(runawayGauge(ramp)!.fall).toBe(0.035);
  });

  it('has no doubling time where somebody sells at once, alone or beside the exchange', () => {
    for (const modelShare of [0.9, 1]) {
      const gauge = runawayGauge({ ...DEFAULT_CASCADE, ...AT_ONCE, modelShare })!;
      expect(gauge.ratio).toBeGreaterThan(1);
      expect(gauge.doubling).toBeNull();
    }
  });

  it('has that of those who sell at its fall, whoever else would sell at once elsewhere', () => {
    const { liquidationDelay: delay, liquidationSelling: sellingSeconds } = DEFAULT_CASCADE;
    const scenario = { ...DEFAULT_CASCADE, ...AT_ONCE, ...AWAY, modelShare: 0.1, equity: 1000 };
    const gauge = runawayGauge({ ...scenario, alarmThreshold: 3 })!;
    const sellers = [{ weight: 1, delay, sellingSeconds }];
    const alone = doublingTime({ ...BOOK, gain: gauge.gain, sellers })!;
    expect(gauge.doubling!.seconds).toBeCloseTo(alone.seconds, 9);
  });

  it('has one also where the delay is as long as the selling', () => {
    const gauge = runawayGauge({ ...DEFAULT_CASCADE, modelShare: 1, modelDelay: 3, modelSelling: 3 })!;
    const sellers = [{ weight: 1, delay: 3, sellingSeconds: 3 }];
    const alone = doublingTime({ ...BOOK, gain: gauge.gain, sellers })!;
    expect(gauge.doubling!.seconds).toBeCloseTo(alone.seconds, 9);
  });
});

describe('the gain of a book', () => {
  const calmGain = (changes: Partial<CascadeScenario>, fall: number) =>
    gainProfile({ ...DEFAULT_CASCADE, ...changes }, [fall])!.calmGains[0]!;

  it('is nothing at a fall of nothing', () => {
    expect(calmGain({}, 0)).toBe(0);
  });

  it('has those in it who want out before a halt: what they hold over their stretch', () => {
    const halt = { haltAfter: 0.05, magnetWidth: 0.03, magnetVolume: 30 };
    const ofMagnet = calmGain(halt, 0.04) - calmGain({}, 0.04);
    expect(ofMagnet).toBeCloseTo((30 / 0.03) * (0.01 / 150), 12);
  });

  it('and its static fall are those of one platform where there are as many clones and groups as can be', () => {
    const hands = Array.from({ length: MOST_BOOK_LEVELS }, (_, place) => ({ leverage: 3 + place, hands: 1 }));
    const halt = { haltAfter: 0.05, magnetVolume: 10 };
    const full = { ...{ ...DEFAULT_CASCADE, ...halt }, hands, platforms: 20, stopShare: 0.5 };
    const one = { ...full, platforms: 1 };
    expect(calmGain(full, 0.1)).toBeCloseTo(calmGain(one, 0.1), 12);
    expect(staticFall({ ...full, shock: 0.01 })).toBeCloseTo(staticFall({ ...one, shock: 0.01 }), 9);
  });
});

it('tells how many values are too many', () => {
  expect(() => evenValues({ from: 0, to: 10_000, step: 1 })).toThrow('received 10001');
});
