import { describe, expect, it } from 'vitest';
import {
  averageGain,
  calmLeverage,
  chanceOfFallingTo,
  chanceOfHalving,
  endsOfLeverage,
  eventChanceBound,
  eventChanceInterval,
  fallReturns,
  growthCost,
  hardCap,
  heldMoney,
  type JumpMarket,
  jumpGrowth,
  kellyLeverage,
  lawLoss,
  leverageGrowth,
  POLICIES,
  paretoQuantile,
  paretoTail,
  pickedLeverage,
  platformFees,
  tailQuantile,
  unseenChance,
  winsUntilRuin,
} from '../../../src/model/guardrails/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';

const MARKET: JumpMarket = { mean: 0.5, volatility: 0.6, jumps: 0.8, jumpSize: 0.2 };
const HELD = { leverage: 5, maintenanceMargin: 0.005, stop: 0.05 };
const BELL = { kind: 'normal' } as const;
const STUDENT = (degreesOfFreedom: number) => ({ kind: 'student-t', degreesOfFreedom }) as const;
/** Twelve losses of 1 to 12 over a threshold of nothing much. */
const LOSSES = Array.from({ length: 12 }, (_, place) => place + 1);

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    [
      'no volatility',
      () => calmLeverage({ volatility: 0, budget: 1, probability: 0.9, law: BELL }),
      'a volatility',
    ],
    ['no budget', () => calmLeverage({ volatility: 1, budget: 0, probability: 0.9, law: BELL }), 'a budget'],
    [
      'half a chance',
      () => calmLeverage({ volatility: 1, budget: 1, probability: 0.5, law: BELL }),
      'a probability',
    ],
    ['parts of a day', () => eventChanceBound({ events: 0, days: 1.5, confidence: 0.9 }), 'whole days'],
    ['parts of an event', () => eventChanceBound({ events: 0.5, days: 2, confidence: 0.9 }), 'whole events'],
    [
      'fewer than no events',
      () => eventChanceBound({ events: -1, days: 2, confidence: 0.9 }),
      'whole events',
    ],
    ['no confidence', () => eventChanceInterval({ events: 1, days: 2, confidence: 0 }), 'a confidence'],
    ['a chance below 0', () => unseenChance(-0.1, 2), 'a chance in [0, 1]'],
    ['a chance above 1', () => unseenChance(1.1, 2), 'a chance in [0, 1]'],
    ['days before today', () => unseenChance(0.1, -1), 'whole days ≥ 0'],
    ['more than all', () => chanceOfFallingTo(1.1, 1), 'a share in (0, 1]'],
    ['less than nothing', () => chanceOfFallingTo(0.5, -1), 'a multiple of Kelly ≥ 0'],
    ['leverage without end', () => growthCost(Infinity, MARKET), 'a finite leverage'],
    ['growth of it', () => leverageGrowth(Infinity, MARKET), 'a finite leverage'],
    [
      'volatility without end',
      () => kellyLeverage({ mean: 1, volatility: Infinity }),
      'a volatility above 0',
    ],
    ['a crash of more than all', () => winsUntilRuin(POLICIES.grow, 1.1), 'a crash in (0, 1]'],
    ['a mean that is none', () => averageGain(1, { ...MARKET, mean: Number.NaN }), 'a finite mean'],
    ['no spread', () => averageGain(1, { ...MARKET, volatility: 0 }), 'a volatility above 0'],
    ['spread without end', () => averageGain(1, { ...MARKET, volatility: Infinity }), 'a volatility above 0'],
    ['fewer than no falls', () => averageGain(1, { ...MARKET, jumps: -1 }), 'jumps ≥ 0'],
    ['falls without end', () => averageGain(1, { ...MARKET, jumps: Infinity }), 'jumps ≥ 0'],
    ['falls by more than all', () => averageGain(1, { ...MARKET, jumpSize: 1.1 }), 'a jump size'],
    ['a leverage without end', () => averageGain(Infinity, MARKET), 'a leverage ≥ 0'],
    ['no years', () => endsOfLeverage(1, MARKET, 0), 'years above 0'],
    ['years without end', () => endsOfLeverage(1, MARKET, Infinity), 'years above 0'],
    ['no chance to survive', () => pickedLeverage({ kind: 'survival', chance: 0 }, MARKET, 5), 'a chance'],
    ['a fee below 0', () => platformFees(1, MARKET, { feePerYear: -1, years: 1 }), 'a fee ≥ 0'],
    ['a fee without end', () => platformFees(1, MARKET, { feePerYear: Infinity, years: 1 }), 'a fee ≥ 0'],
    ['fees for ever', () => platformFees(1, MARKET, { feePerYear: 1, years: Infinity }), 'years above 0'],
    ['a price below 0', () => heldMoney([-1.1], HELD), 'finite returns ≥ −1'],
    ['a price without end', () => heldMoney([Infinity], HELD), 'finite returns ≥ −1'],
    ['a stop where it starts', () => heldMoney([0], { ...HELD, stop: 0 }), 'a stop in (0, 1)'],
    [
      'a margin below 0',
      () => heldMoney([0], { ...HELD, maintenanceMargin: -0.1 }),
      'maintenanceMargin in [0, 1)',
    ],
    ['a position without end', () => heldMoney([0], { ...HELD, leverage: Infinity }), 'a leverage ≥ 0'],
    ['t with more degrees', () => tailQuantile(STUDENT(1_000_001), 0.9), 'up to a million'],
    ['all of a law', () => tailQuantile(BELL, 1), 'a probability in [0.5, 1)'],
    [
      'a tail without confidence',
      () => paretoTail({ losses: LOSSES, threshold: 1, confidence: 0 }),
      'a confidence',
    ],
    [
      'a tail of certainty',
      () => paretoTail({ losses: LOSSES, threshold: 1, confidence: 1 }),
      'a confidence',
    ],
    ['a fall without end', () => fallReturns({ logFall: Infinity, steps: 1, gapShare: 1 }), 'a log fall'],
    ['no steps', () => fallReturns({ logFall: 1, steps: 0, gapShare: 1 }), 'whole steps'],
    ['parts of a step', () => fallReturns({ logFall: 1, steps: 1.5, gapShare: 1 }), 'whole steps'],
    ['a gap below 0', () => fallReturns({ logFall: 1, steps: 2, gapShare: -0.1 }), 'a gap share'],
    ['no cap', () => hardCap(0), "a leverage above 0 or 'none'"],
    ['a cap without end', () => hardCap(Infinity), "a leverage above 0 or 'none'"],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(eventChanceBound({ events: 0, days: 1, confidence: 0.95 })).toBeCloseTo(0.95, 14);
    expect(eventChanceBound({ events: 1, days: 1, confidence: 0.95 })).toBe(1);
    expect([tailQuantile(BELL, 0.5), tailQuantile(STUDENT(4), 0.5)].map(Math.abs)).toEqual([0, 0]);
    // With a million degrees of freedom t is the bell curve to six digits.
    expect(tailQuantile(STUDENT(1e6), 0.9)).toBeCloseTo(tailQuantile(BELL, 0.9), 5);
    expect(lawLoss({ losses: [1, 3], law: BELL, share: 0.5 })).toBeCloseTo(2, 14);
    expect(platformFees(2, MARKET, { feePerYear: 0, years: 1 })).toBe(0);
    expect(endsOfLeverage(1, { ...MARKET, jumps: 1000, jumpSize: 1e-9 }, 1).ruined).toBe(0);
    expect(averageGain(1, { ...MARKET, jumpSize: 1 })).toBeCloseTo(0.5 - 0.8, 14);
    expect(heldMoney([-1], { ...HELD, leverage: 1, stop: null }).money.at(-1)).toBe(0);
    expect(heldMoney([0.1], { leverage: 0, maintenanceMargin: 0, stop: null }).money.at(-1)).toBe(1);
    expect(paretoTail({ losses: LOSSES.slice(0, 10), threshold: 0.5, confidence: 0.9 }).kind).toBe('tail');
  });
});

describe('winsUntilRuin', () => {
  const grow = { ...POLICIES.grow, start: 2, most: 10, step: 0.1 };

  it('needs none where the start itself is deadly, and some where only the most is', () => {
    expect(winsUntilRuin({ ...grow, start: 10 }, 0.1)).toBe(0);
    expect(winsUntilRuin({ ...grow, start: 10, step: 0 }, 0.1)).toBe(0);
    // From 2× to 10× in steps of a tenth in logarithm.
    expect(winsUntilRuin(grow, 0.1)).toBeCloseTo(Math.log(5) / 0.1, 12);
    expect(winsUntilRuin({ ...grow, most: 9.99 }, 0.1)).toBeNull();
    expect(winsUntilRuin({ ...grow, start: 0.5 }, 1)).toBeCloseTo(Math.log(2) / 0.1, 12);
  });
});

describe('where a fall takes everything', () => {
  it('growth is that of nothing, from the leverage on at which it does', () => {
    expect(jumpGrowth(5, MARKET)).toBe(Number.NEGATIVE_INFINITY);
    expect(jumpGrowth(4.99, MARKET)).toBeGreaterThan(-20);
    // Without falls their size does not count.
    expect(jumpGrowth(5, { ...MARKET, jumps: 0 })).toBe(5 * 0.5 - (5 * 0.6) ** 2 / 2);
  });

  it('fees end with the account, and its end is ruin with the chance of a fall', () => {
    const plan = { feePerYear: 0.1, years: 2 };
    const deadly = -Math.expm1(-0.8 * 2);
    expect(platformFees(5, MARKET, plan)).toBeCloseTo((0.1 * 5 * deadly) / 0.8, 14);
    expect(platformFees(5, { ...MARKET, jumps: 0 }, plan)).toBeCloseTo(0.1 * 5 * 2, 14);
    expect(endsOfLeverage(5, MARKET, 2).ruined).toBeCloseTo(deadly, 14);
    expect(endsOfLeverage(0, MARKET, 2)).toEqual({ ruined: 0, lessThanHalf: 0, less: 0, more: 1 });
  });

  it('without falls the ends are those of a bell curve', () => {
    const smooth = { ...MARKET, jumps: 0 };
    const ends = endsOfLeverage(1, smooth, 1);
    // Mean 0.5 − 0.18, deviation 0.6.
    expect(ends.less + ends.lessThanHalf).toBeCloseTo(normalCdf(-0.32 / 0.6), 14);
    expect(ends.lessThanHalf).toBeCloseTo(normalCdf((-Math.LN2 - 0.32) / 0.6), 14);
    // A thousand falls of next to nothing are all counted.
    const many = endsOfLeverage(1, { ...MARKET, jumps: 1000, jumpSize: 1e-12 }, 1);
    expect(many.lessThanHalf).toBeCloseTo(ends.lessThanHalf, 8);
    expect(many.more).toBeCloseTo(ends.more, 8);
  });
});

describe('paretoQuantile', () => {
  const tail = paretoTail({ losses: LOSSES, threshold: 2, confidence: 0.9 });

  it('of the share that lies beyond the threshold is the threshold itself', () => {
    if (tail.kind !== 'tail') throw new Error('a tail was expected');
    expect(paretoQuantile(tail, 10 / 12)).toEqual({ value: 2, lower: 2, upper: 2 });
    expect(() => paretoQuantile(tail, 0)).toThrow('a share above 0');
  });
});

describe('chanceOfHalving', () => {
  it('keeps its two ends a fall apart, and no further', () => {
    const { lower, upper } = chanceOfHalving(0.5, MARKET);
    const exponent = Math.log(upper) / Math.log(0.5);
    // Halved by a fall, money may have gone below the half by a tenth: ½·0.5·0.2.
    expect(lower).toBeCloseTo((0.9 / 2) ** exponent, 14);
  });

  it('without falls does not ask how far one would go', () => {
    const smooth = { ...MARKET, jumps: 0 };
    expect(chanceOfHalving(1.2, { ...smooth, jumpSize: 0.9 })).toEqual(chanceOfHalving(1.2, smooth));
  });
});

describe('fallReturns', () => {
  it('of two steps share what does not happen at once, and of one all or nothing of it', () => {
    const [first, second] = fallReturns({ logFall: 1, steps: 2, gapShare: 0.25 });
    expect([first, second]).toEqual([Math.expm1(-0.25), Math.expm1(-0.75)]);
    expect([...fallReturns({ logFall: 1, steps: 1, gapShare: 0 })]).toEqual([Math.expm1(-1)]);
    expect([...fallReturns({ logFall: 1, steps: 1, gapShare: 1 })]).toEqual([Math.expm1(-1)]);
  });
});
