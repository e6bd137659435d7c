import { describe, expect, it } from 'vitest';
import {
  cascadeFault,
  criticalGain,
  criticalGainWithDelays,
  criticalLine,
  DEFAULT_CASCADE,
  doublingTime,
  evenValues,
  largestJump,
  MOST_BOOK_LEVELS,
  MOST_CASCADE_STEPS,
  MOST_HANDS,
  ownBookScenario,
  phaseRows,
  requireCascadeScenario,
  uniformStaticFall,
} from '../../../src/model/cascade/index.ts';

const REACTION = { sellingSeconds: 5, resilience: 120, permanentShare: 0.25 };
const BOOK = { resilience: 120, permanentShare: 0.25 };
const SELLERS = [{ weight: 1, delay: 2, sellingSeconds: 5 }];
const RUNAWAY = { gain: 3, sellers: SELLERS, ...BOOK };
const EVEN = { from: 0.03, to: 0.13, openInterest: 1000, impact: 1 / 15_000 };

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a share below 0',
      () => criticalGain({ ...REACTION, permanentShare: -0.1 }),
      'permanentShare in [0, 1]',
    ],
    ['no resilience', () => criticalGainWithDelays(SELLERS, { ...BOOK, resilience: 0 }), 'resilience > 0'],
    [
      'less than nothing stays',
      () => criticalGainWithDelays(SELLERS, { ...BOOK, permanentShare: -0.1 }),
      'in [0, 1]',
    ],
    [
      'more than all stays',
      () => criticalGainWithDelays(SELLERS, { ...BOOK, permanentShare: 1.1 }),
      'in [0, 1]',
    ],
    ['nobody who sells', () => criticalGainWithDelays([{ ...SELLERS[0]!, weight: 0 }], BOOK), 'weight > 0'],
    [
      'sellers without end',
      () => criticalGainWithDelays([{ ...SELLERS[0]!, weight: Infinity }], BOOK),
      'weight > 0',
    ],
    [
      'one who sells less than nothing',
      () => criticalGainWithDelays([...SELLERS, { ...SELLERS[0]!, weight: -0.5 }], BOOK),
      'weights, delays and seconds ≥ 0',
    ],
    ['a delay below 0', () => criticalGainWithDelays([{ ...SELLERS[0]!, delay: -1 }], BOOK), 'delays'],
    [
      'seconds below 0',
      () => criticalGainWithDelays([{ ...SELLERS[0]!, sellingSeconds: -1 }], BOOK),
      'seconds',
    ],
    ['a gain below 0', () => doublingTime({ ...RUNAWAY, gain: -1 }), 'gain ≥ 0'],
    ['a gain without end', () => doublingTime({ ...RUNAWAY, gain: Infinity }), 'gain ≥ 0'],
    [
      'sellers who need no time',
      () => doublingTime({ ...RUNAWAY, sellers: [{ weight: 1, delay: 0, sellingSeconds: 0 }] }),
      'a delay or seconds of selling',
    ],
    ['a market that never recovers', () => doublingTime({ ...RUNAWAY, resilience: 0 }), 'resilience > 0'],
    ['a share of more than all', () => doublingTime({ ...RUNAWAY, permanentShare: 1.1 }), 'permanentShare'],
    [
      'a share of less than nothing',
      () => doublingTime({ ...RUNAWAY, permanentShare: -0.1 }),
      'permanentShare',
    ],
    ['a book from below 0', () => uniformStaticFall(0.1, { ...EVEN, from: -0.1 }), '0 ≤ from'],
    ['a book without width', () => uniformStaticFall(0.1, { ...EVEN, from: 0.13 }), 'from < to'],
    ['an impact below 0', () => uniformStaticFall(0.1, { ...EVEN, impact: -1 }), 'impact ≥ 0'],
    ['more values than are drawn', () => evenValues({ from: 0, to: 10_000, step: 1 }), 'at most'],
    ['an even step backwards', () => evenValues({ from: 0, to: 1, step: -1 }), 'step > 0'],
    [
      'a map without height',
      () =>
        phaseRows({
          scenario: DEFAULT_CASCADE,
          across: { key: 'leverage', values: [2] },
          up: { key: 'shock', values: [] },
        }).next(),
      'both axes',
    ],
    [
      'a line without length',
      () =>
        criticalLine({
          scenario: DEFAULT_CASCADE,
          across: { key: 'similarity', values: [] },
          up: { key: 'leverage', values: [2] },
        }).next(),
      'both axes',
    ],
    [
      'parts of a platform',
      () => requireCascadeScenario({ ...DEFAULT_CASCADE, platforms: 1.5 }),
      'whole in [1, 20]',
    ],
    [
      'hands below 0',
      () => requireCascadeScenario({ ...DEFAULT_CASCADE, hands: [{ leverage: 5, hands: -1 }] }),
      'hands',
    ],
    [
      'hands at less than 1×',
      () => requireCascadeScenario({ ...DEFAULT_CASCADE, hands: [{ leverage: 0.5, hands: 1 }] }),
      'a leverage within its limits',
    ],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    const level = { leverage: 5, hands: MOST_HANDS };
    const hands = Array(MOST_BOOK_LEVELS).fill(level);
    expect(() => requireCascadeScenario({ ...DEFAULT_CASCADE, hands })).not.toThrow();
    const oneSilent = [level, { ...level, hands: 0 }];
    expect(() => requireCascadeScenario({ ...DEFAULT_CASCADE, hands: oneSilent })).not.toThrow();
    const own = { scenario: DEFAULT_CASCADE, openInterest: 0, depth: 150, leverage: 1 };
    expect(ownBookScenario(own)).toMatchObject({ equity: 0, leverage: 1 });
    expect(evenValues({ from: 0, to: 9999, step: 1 })).toHaveLength(10_000);
    expect(evenValues({ from: 2, to: 2, step: 1 })).toEqual([2]);
    expect(uniformStaticFall(0, EVEN).fall).toBe(0);
    expect(uniformStaticFall(0.02, { ...EVEN, openInterest: 0 })).toEqual({ fall: 0.02, gain: 0 });
    expect(uniformStaticFall(0.05, { ...EVEN, impact: 0 }).fall).toBeCloseTo(0.05, 14);
    expect(doublingTime({ ...RUNAWAY, gain: 0 })).toBeNull();
    expect(doublingTime({ ...RUNAWAY, gain: 1 })).toBeNull();
  });

  it('of faults: one step, the most steps, and a margin that is all of the maintenance', () => {
    const fault = (changes: object) => cascadeFault({ ...DEFAULT_CASCADE, ...changes });
    expect(fault({ duration: 1, timeStep: 1 })).toBeNull();
    expect(fault({ duration: MOST_CASCADE_STEPS, timeStep: 1 })).toBeNull();
    expect(fault({ duration: MOST_CASCADE_STEPS + 1, timeStep: 1 })).toBe('too-many-steps');
    expect(fault({ leverage: 10, maintenanceMargin: 0.1 })).toBe('liquidated-at-once');
    // One platform has nobody beside it, so that no spread counts.
    const apart = { leverage: 150, similarity: 0, leverageSpread: 0.5 };
    expect(fault({ ...apart, platforms: 1 })).toBeNull();
    expect(fault({ ...apart, platforms: 2 })).toBe('liquidated-at-once');
  });
});

describe('critical gains by their closed forms', () => {
  it('of sellers who need no time is 1: the first sale is the largest answer', () => {
    expect(criticalGain({ ...REACTION, sellingSeconds: 0 })).toBeCloseTo(1, 14);
  });

  it('of what wholly stays is 1: time undoes nothing', () => {
    expect(criticalGain({ ...REACTION, permanentShare: 1 })).toBe(1);
  });

  it('of what wholly fades is (1 + √(selling/resilience))²', () => {
    const expected = (1 + Math.sqrt(5 / 120)) ** 2;
    expect(criticalGain({ ...REACTION, permanentShare: 0 })).toBeCloseTo(expected, 14);
    const sellers = [{ weight: 3, delay: 0, sellingSeconds: 5 }];
    expect(criticalGainWithDelays(sellers, { ...BOOK, permanentShare: 0 })).toBeCloseTo(expected, 9);
  });
});

describe('doublingTime', () => {
  it('solves the growth of sellers without a delay where all fades: a square', () => {
    const [gain, selling, resilience] = [4, 5, 120];
    const sellers = [{ weight: 2, delay: 0, sellingSeconds: selling }];
    const { growth, seconds } = doublingTime({ gain, sellers, resilience, permanentShare: 0 })!;
    // gain·g/((1 + s·g)(g + 1/τ)) = 1: s·g² + (1 + s/τ − gain)·g + 1/τ = 0, the larger root.
    const middle = gain - 1 - selling / resilience;
    const larger = (middle + Math.sqrt(middle ** 2 - (4 * selling) / resilience)) / (2 * selling);
    expect(growth).toBeCloseTo(larger, 12);
    expect(seconds).toBeCloseTo(Math.LN2 / larger, 10);
  });

  it('of a mere delay is never shorter than the delay over the logarithm of the gain', () => {
    const sellers = [{ weight: 1, delay: 10, sellingSeconds: 0 }];
    const { growth } = doublingTime({ gain: 5, sellers, resilience: 1e9, permanentShare: 1 })!;
    // What stays for ever leaves gain·e^(−delay·g) = 1.
    expect(growth).toBeCloseTo(Math.log(5) / 10, 9);
  });
});

describe('largestJump', () => {
  const jumpOf = (falls: readonly number[]) =>
    largestJump({
      key: 'shock',
      values: falls.map((_, place) => place),
      falls: Float64Array.from(falls),
      closedShares: new Float64Array(falls.length),
    });

  it('is the first of the largest, with what lies on either side', () => {
    expect(jumpOf([0, 0.25, 0.5, 0.5])).toEqual({ at: 1, from: 0, fallBefore: 0, fallAfter: 0.25 });
    expect(jumpOf([0, 0.25, 0.75, 0.5])).toEqual({ at: 2, from: 1, fallBefore: 0.25, fallAfter: 0.75 });
    expect(jumpOf([0.5, 0.25])).toBeNull();
  });
});

describe('an even book', () => {
  it('is sold out as a whole once its own selling carries the price to its end', () => {
    const steep = { ...EVEN, impact: 1 / 1000 };
    // Gain 10: whatever reaches it takes all of it.
    expect(uniformStaticFall(0.031, steep).fall).toBeCloseTo(0.031 + 1, 12);
    expect(uniformStaticFall(0.03, steep).fall).toBe(0.03);
    // Gain 1 exactly rests nowhere either.
    const one = { from: 0, to: 1, openInterest: 1, impact: 1 };
    expect(uniformStaticFall(0.5, one)).toEqual({ fall: 1.5, gain: 1 });
  });
});
