import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aim,
  averageGain,
  chanceOfFallingTo,
  chanceOfHalving,
  endsOfLeverage,
  type JumpMarket,
  jumpGrowth,
  kellyLeverage,
  leverageGrowth,
  pickedLeverage,
  platformFees,
} from '../../../src/model/guardrails/index.ts';
import { bridgeLowest } from '../../../src/model/price-paths/pricePathWalk.ts';
import { createRng, type Rng, sampleExponential, sampleNormal } from '../../../src/model/random/index.ts';
import { estimateOfMean, estimateOfProportion } from '../../../src/model/statistics/index.ts';

const MARKET: JumpMarket = { mean: 0.5, volatility: 0.6, jumps: 0.8, jumpSize: 0.2 };
const SMOOTH: JumpMarket = { ...MARKET, jumps: 0 };
const FEES = { feePerYear: 0.05, years: 3 };

/** Money after some years, fall by fall; 0 once a fall takes everything. */
function endOf(leverage: number, market: JumpMarket, years: number, random: Rng): number {
  let left = years;
  let logMoney = 0;
  for (;;) {
    const wait = market.jumps > 0 ? sampleExponential(random) / market.jumps : Infinity;
    const span = Math.min(wait, left);
    const spread = leverage * market.volatility;
    logMoney +=
      (leverage * market.mean - spread ** 2 / 2) * span + spread * Math.sqrt(span) * sampleNormal(random);
    if (wait >= left) return Math.exp(logMoney);
    if (leverage * market.jumpSize >= 1) return 0;
    logMoney += Math.log(1 - leverage * market.jumpSize);
    left -= wait;
  }
}

describe('what each is paid for, against simulated accounts', () => {
  it.each([0.5, 1.5, 6])('average gain at %d×', leverage => {
    const random = createRng(21).stream('average');
    const years = 0.05;
    const money = Array.from({ length: 60_000 }, () => endOf(leverage, MARKET, years, random));
    const { value, standardError } = estimateOfMean(money, 'simulated');
    const expected = Math.exp(averageGain(leverage, MARKET) * years);
    expect(Math.abs(value - expected)).toBeLessThan(4 * standardError);
  });

  it.each([0.5, 1.5, 4])('growth at %d×', leverage => {
    const random = createRng(22).stream('growth');
    const logs = Array.from({ length: 20_000 }, () => Math.log(endOf(leverage, MARKET, 1, random)));
    const { value, standardError } = estimateOfMean(logs, 'simulated');
    expect(Math.abs(value - jumpGrowth(leverage, MARKET))).toBeLessThan(4 * standardError);
  });

  it.each([4, 5, 8])('fees at %d×', leverage => {
    const random = createRng(23).stream('fees');
    const paid = Array.from({ length: 20_000 }, () => {
      const untilFall = sampleExponential(random) / MARKET.jumps;
      const stays = leverage * MARKET.jumpSize >= 1 ? Math.min(untilFall, FEES.years) : FEES.years;
      return FEES.feePerYear * leverage * stays;
    });
    const { value, standardError } = estimateOfMean(paid, 'simulated');
    expect(Math.abs(value - platformFees(leverage, MARKET, FEES))).toBeLessThan(4 * standardError + 1e-12);
  });

  it.each([0.5, 2, 6])('ends at %d× add up to 1', leverage => {
    const random = createRng(24).stream('ends');
    const trials = 20_000;
    const money = Array.from({ length: trials }, () => endOf(leverage, MARKET, 2, random));
    const ends = endsOfLeverage(leverage, MARKET, 2);
    const counted = {
      ruined: money.filter(value => value === 0).length,
      lessThanHalf: money.filter(value => value > 0 && value < 0.5).length,
      less: money.filter(value => value >= 0.5 && value < 1).length,
      more: money.filter(value => value >= 1).length,
    };
    for (const [name, successes] of Object.entries(counted)) {
      const { value, standardError } = estimateOfProportion({ successes, trials }, 'counted');
      expect(Math.abs(value - ends[name as keyof typeof ends]), name).toBeLessThan(4 * standardError + 1e-12);
    }
    expect(ends.ruined + ends.lessThanHalf + ends.less + ends.more).toBeCloseTo(1, 12);
  });
});

describe('the chance of halving', () => {
  it('without falls is that of chanceOfFallingTo, both ends of it', () => {
    for (const leverage of [0.2, 0.7, 1.3, 2, 3]) {
      const multiple = leverage / kellyLeverage(SMOOTH);
      const { lower, upper } = chanceOfHalving(leverage, SMOOTH);
      expect(upper).toBeCloseTo(chanceOfFallingTo(0.5, multiple), 12);
      expect(lower).toBe(upper);
    }
    expect(jumpGrowth(1.3, SMOOTH)).toBe(leverageGrowth(1.3, SMOOTH));
  });

  it.each([0.3, 0.6])('with falls holds what simulated accounts do at %d×', leverage => {
    const random = createRng(25).stream('halving');
    const step = 0.1;
    const variance = (leverage * MARKET.volatility) ** 2 * step;
    const drift = leverage * MARKET.mean * step - variance / 2;
    const perFall = Math.log(1 - leverage * MARKET.jumpSize);
    const { lower, upper } = chanceOfHalving(leverage, MARKET);
    const exponent = Math.log(upper) / -Math.LN2;
    // From here on half of the start is less than a thousandth as likely as the whole chance.
    const safe = Math.log(1000) / exponent;
    const trials = 4000;
    let halved = 0;
    for (let trial = 0; trial < trials; trial++) {
      let logMoney = 0;
      let untilFall = sampleExponential(random) / MARKET.jumps;
      while (logMoney < safe && logMoney > -Math.LN2) {
        const next = logMoney + drift + Math.sqrt(variance) * sampleNormal(random);
        const lowest = bridgeLowest(logMoney, next, { variance, lowest: -Math.LN2 }, random);
        logMoney = lowest < -Math.LN2 ? lowest : next;
        untilFall -= step;
        // Falls come at the end of the step in which they are due.
        for (; untilFall <= 0; untilFall += sampleExponential(random) / MARKET.jumps) logMoney += perFall;
      }
      if (logMoney <= -Math.LN2) halved += 1;
    }
    const { value, standardError } = estimateOfProportion({ successes: halved, trials }, 'counted');
    expect(value).toBeLessThan(upper + 3.5 * standardError + 0.001);
    expect(value).toBeGreaterThan(lower - 3.5 * standardError - 0.001);
    expect(upper - lower).toBeGreaterThan(0);
  });

  it('is certain where money does not grow, and nothing at stake is safe', () => {
    expect(chanceOfHalving(4, MARKET)).toEqual({ lower: 1, upper: 1 });
    expect(chanceOfHalving(0, MARKET)).toEqual({ lower: 0, upper: 0 });
  });
});

describe('the leverage that is picked', () => {
  const markets = fc.record({
    mean: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    volatility: fc.double({ min: 0.1, max: 1.2, noNaN: true }),
    jumps: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 4, noNaN: true })),
    jumpSize: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
  });
  const aims: readonly Aim[] = [
    { kind: 'average' },
    { kind: 'growth' },
    { kind: 'survival', chance: 0.1 },
    { kind: 'fees', ...FEES },
  ];
  const worth = (aim: Aim, leverage: number, market: JumpMarket): number => {
    if (aim.kind === 'average') return averageGain(leverage, market);
    if (aim.kind === 'growth') return jumpGrowth(leverage, market);
    if (aim.kind === 'fees') return platformFees(leverage, market, aim);
    return chanceOfHalving(leverage, market).upper <= aim.chance ? leverage : -1;
  };

  it.each(aims)('is beaten by none of a fine grid: $kind', aim => {
    fc.assert(
      fc.property(markets, fc.double({ min: 0.5, max: 50, noNaN: true }), (market, most) => {
        const picked = pickedLeverage(aim, market, most);
        const best = worth(aim, picked, market);
        expect(picked).toBeGreaterThanOrEqual(0);
        expect(picked).toBeLessThanOrEqual(most);
        for (let place = 0; place <= 400; place++) {
          const other = worth(aim, (most * place) / 400, market);
          expect(other, `${place}`).toBeLessThanOrEqual(best + 1e-9 * (1 + Math.abs(best)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('for growth is where its slope is nothing: the smaller root of a square', () => {
    const { mean, volatility, jumps, jumpSize } = MARKET;
    // (mean − ℓ·σ²)·(1 − ℓ·size) = jumps·size.
    const square = volatility ** 2;
    const middle = square + mean * jumpSize;
    const rest = mean - jumps * jumpSize;
    const root = (middle - Math.sqrt(middle ** 2 - 4 * square * jumpSize * rest)) / (2 * square * jumpSize);
    expect(pickedLeverage({ kind: 'growth' }, MARKET, 20)).toBeCloseTo(root, 12);
    expect(pickedLeverage({ kind: 'growth' }, SMOOTH, 20)).toBeCloseTo(mean / square, 12);
  });

  it('is the most that is allowed where more would be better still, and none where nothing is gained', () => {
    const growth = { kind: 'growth' } as const;
    expect(pickedLeverage(growth, MARKET, 0.5)).toBe(0.5);
    // Without falls it does not matter that one would take everything.
    expect(pickedLeverage(growth, { ...SMOOTH, mean: 2, jumpSize: 0.5 }, 2)).toBe(2);
    expect(pickedLeverage({ kind: 'average' }, { ...SMOOTH, mean: 0 }, 5)).toBe(0);
    expect(pickedLeverage({ kind: 'fees', feePerYear: 0, years: 1 }, MARKET, 5)).toBe(0);
  });

  it('is another for each aim in one market', () => {
    const picks = aims.map(aim => pickedLeverage(aim, MARKET, 20));
    const [average, growth, survival, fees] = picks as [number, number, number, number];
    expect(average).toBe(20);
    expect(growth).toBeLessThan(2);
    expect(survival).toBeLessThan(growth);
    expect(fees).toBeGreaterThan(growth);
    // Fees: three years at just below 5× are worth less than a shorter time at 20×.
    expect(fees).toBe(20);
    expect(pickedLeverage({ kind: 'fees', ...FEES }, MARKET, 6)).toBeCloseTo(5, 12);
  });

  it('is refused where nothing can be meant', () => {
    expect(() => pickedLeverage({ kind: 'growth' }, MARKET, 0)).toThrow('above 0');
    expect(() => pickedLeverage({ kind: 'survival', chance: 1 }, MARKET, 5)).toThrow('a chance');
    expect(() => averageGain(1, { ...MARKET, jumpSize: 0 })).toThrow('a jump size');
    expect(() => jumpGrowth(-1, MARKET)).toThrow('a leverage');
    expect(() => platformFees(1, MARKET, { ...FEES, years: 0 })).toThrow('years');
    expect(() => endsOfLeverage(1, { ...MARKET, jumps: 1e6 }, 1)).toThrow('1,000 falls');
  });
});
