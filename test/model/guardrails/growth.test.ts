import { describe, expect, it } from 'vitest';
import {
  chanceOfFallingTo,
  growthCost,
  hardCap,
  kellyLeverage,
  leverageGrowth,
  POLICIES,
  policyPath,
  winsUntilRuin,
} from '../../../src/model/guardrails/index.ts';
import { bridgeLowest } from '../../../src/model/price-paths/pricePathWalk.ts';
import { createRng, sampleNormal } from '../../../src/model/random/index.ts';
import { estimateOfMean, estimateOfProportion } from '../../../src/model/statistics/index.ts';
import published from '../../golden/guardrailsPublished.json';

const MARKET = { mean: 0.3, volatility: 0.6 };

describe('wins until a crash kills', () => {
  it.each([0.08, 0.06, 0.15, 0.3])('as policyPath finds for a crash of %d', crash => {
    const deadly = winsUntilRuin(POLICIES.grow, crash)!;
    const ruinedAfter = (wins: number) =>
      policyPath([...Array<number>(wins).fill(0.005), -crash], POLICIES.grow, hardCap('none')).ruinedOn;
    const first = Math.ceil(deadly);
    expect(ruinedAfter(first)).toBe(first + 1);
    expect(ruinedAfter(first - 1)).toBeNull();
  });

  it('is never where leverage stops below, and at once where it starts above', () => {
    expect(winsUntilRuin(POLICIES.grow, 0.04)).toBeNull();
    expect(winsUntilRuin({ ...POLICIES.grow, step: 0 }, 0.08)).toBeNull();
    expect(winsUntilRuin(POLICIES.grow, 0.5)).toBe(0);
    expect(() => winsUntilRuin(POLICIES.grow, 0)).toThrow('a crash in (0, 1]');
  });
});

describe('growth', () => {
  it.each([0.5, 1.5, 2.5])('is what money grows by in small steps of simple returns at %d×', leverage => {
    const random = createRng(12).stream('simple');
    const steps = 5000;
    const growths = Array.from({ length: 400 }, () => {
      let money = 1;
      for (let step = 0; step < steps; step++) {
        const dayReturn = MARKET.mean / steps + (MARKET.volatility * sampleNormal(random)) / Math.sqrt(steps);
        money *= 1 + leverage * dayReturn;
      }
      return Math.log(money);
    });
    const { value, standardError } = estimateOfMean(growths, 'simulated');
    expect(Math.abs(value - leverageGrowth(leverage, MARKET))).toBeLessThan(3.5 * standardError);
  });

  it('is greatest at the Kelly leverage, and errors cost the difference', () => {
    const best = kellyLeverage(MARKET);
    expect(best).toBeCloseTo(0.3 / 0.36, 12);
    for (let leverage = -2; leverage <= 6; leverage += 0.01) {
      const cost = leverageGrowth(best, MARKET) - leverageGrowth(leverage, MARKET);
      expect(cost).toBeGreaterThan(-1e-12);
      expect(growthCost(leverage, MARKET)).toBeCloseTo(cost, 12);
    }
  });

  it('needs a volatility', () => {
    for (const call of [
      () => leverageGrowth(1, { mean: 0, volatility: 0 }),
      () => kellyLeverage({ mean: 0, volatility: -1 }),
      () => growthCost(1, { mean: Number.NaN, volatility: 1 }),
    ])
      expect(call).toThrow('requires');
  });
});

describe('the chance of ever falling to a share', () => {
  it.each(published.hitFraction)('$a at $kellyMultiple × Kelly', ({ a, kellyMultiple, prob }) => {
    expect(chanceOfFallingTo(a, kellyMultiple)).toBeCloseTo(prob, 9);
  });

  // Money's logarithm in units of Kelly's growth: drift c − c²/2, volatility c. Watched until it has risen so far
  // that falling from there has less than a thousandth of the chance.
  it.each([0.5, 1, 1.5])('is what simulated money does at %d × Kelly', multiple => {
    const random = createRng(13).stream('fall');
    const drift = multiple - multiple ** 2 / 2;
    const step = 0.05;
    const variance = multiple ** 2 * step;
    const barrier = Math.log(0.5);
    const safe = (Math.log(1000) / 2 / drift) * multiple ** 2;
    const trials = 4000;
    let fell = 0;
    for (let trial = 0; trial < trials; trial++) {
      let logMoney = 0;
      while (logMoney < safe) {
        const next = logMoney + drift * step + Math.sqrt(variance) * sampleNormal(random);
        const lowest = bridgeLowest(logMoney, next, { variance, lowest: barrier }, random);
        logMoney = next;
        if (lowest < barrier) {
          fell += 1;
          break;
        }
      }
    }
    const { value, standardError } = estimateOfProportion({ successes: fell, trials }, 'counted');
    expect(Math.abs(value - chanceOfFallingTo(0.5, multiple))).toBeLessThan(3.5 * standardError + 0.001);
  });

  it('is 1 for what is there already, 0 for nothing at stake', () => {
    expect([chanceOfFallingTo(1, 0.1), chanceOfFallingTo(1, 0)]).toEqual([1, 1]);
    expect(chanceOfFallingTo(0.5, 0)).toBe(0);
    expect(() => chanceOfFallingTo(0, 1)).toThrow('a share in (0, 1]');
  });
});
