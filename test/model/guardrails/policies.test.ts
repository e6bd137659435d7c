import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Cap,
  crashMarket,
  decidedLeverage,
  hardCap,
  type LeveragePolicy,
  type Override,
  type Owner,
  POLICIES,
  type PolicyKind,
  policyPath,
  posteriorLeverage,
  predictiveSpread,
} from '../../../src/model/guardrails/index.ts';
import { createRng, sampleChiSquare, sampleNormal } from '../../../src/model/random/index.ts';
import { estimateOfMean } from '../../../src/model/statistics/index.ts';
import golden from '../../golden/guardrailsPolicies.json';
import published from '../../golden/guardrailsPublished.json';

const ORDERS = { late: crashMarket({ day: 41, size: 0.08 }), early: crashMarket({ day: 3, size: 0.08 }) };
const capOf = (most: number | null) => hardCap(most ?? 'none');
const ownerOf = (limit: number | null): Owner => ({ limit, override: { kind: 'ready' } });
const endOf = (returns: Float64Array, policy: LeveragePolicy, cap: Cap) =>
  policyPath(returns, policy, cap).money.at(-1)!;

describe('the table of the reference, to its digits', () => {
  it.each(published.adaptiveOrder)('$policy, cap $hardCap', ({ policy, hardCap: most, late, early }) => {
    const rules = POLICIES[policy as PolicyKind];
    expect(endOf(ORDERS.late, rules, capOf(most)).toPrecision(10)).toBe(late.toPrecision(10));
    expect(endOf(ORDERS.early, rules, capOf(most)).toPrecision(10)).toBe(early.toPrecision(10));
  });

  it('order does not matter to the fixed policy, and does to each other one', () => {
    for (const policy of Object.values(POLICIES)) {
      const apart =
        endOf(ORDERS.late, policy, hardCap('none')) / endOf(ORDERS.early, policy, hardCap('none'));
      if (policy.kind === 'fixed') expect(apart).toBeCloseTo(1, 12);
      else expect(Math.abs(apart - 1), policy.kind).toBeGreaterThan(0.005);
    }
  });

  it('the volatility target is cut by 36 % after a fall of 10 %', () => {
    const { sigmaBefore, shock, targetCut } = published.volTargetCut;
    const { wanted } = policyPath([shock, 0], { ...POLICIES.volt, start: sigmaBefore }, hardCap('none'));
    expect(1 - wanted[1]! / wanted[0]!).toBeCloseTo(targetCut, 9);
  });
});

describe('policyPath equals a program of its own in NumPy', () => {
  it.each(golden.paths)('$id', ({ policy, cap, limit, returns, expected }) => {
    const path = policyPath(returns, policy as LeveragePolicy, capOf(cap), ownerOf(limit));
    expect(path.ruinedOn).toBe(expected.ruinedOn);
    expect(path.worstFall).toBeCloseTo(expected.worstFall, 11);
    for (const [place, money] of expected.money.entries()) expect(path.money[place]).toBeCloseTo(money, 10);
    for (const [place, used] of expected.used.entries()) expect(path.used[place]).toBeCloseTo(used, 10);
  });

  it.each(golden.posteriors)('posteriorLeverage %o', ({ question, expected }) => {
    const answer = posteriorLeverage(question);
    expect(answer.mean / expected.mean).toBeCloseTo(1, 9);
    expect(answer.spread / expected.spread).toBeCloseTo(1, 7);
    expect(answer.leverage).toBeCloseTo(expected.leverage, 6);
  });
});

describe('the spread of the next return when little was seen', () => {
  it.each([8, 20, 250])(
    'is that of volatility, mean and return drawn in turn, after %d days',
    observations => {
      const random = createRng(17).stream('predictive');
      const spread = 0.02;
      const squares = Array.from({ length: 60_000 }, () => {
        const scatter = sampleChiSquare({ degreesOfFreedom: observations - 1 }, random);
        const volatility = spread * Math.sqrt((observations - 1) / scatter);
        const mean = (volatility * sampleNormal(random)) / Math.sqrt(observations);
        return (mean + volatility * sampleNormal(random)) ** 2;
      });
      const { value, standardError } = estimateOfMean(squares, 'drawn');
      expect(Math.abs(value - predictiveSpread({ spread, observations }) ** 2)).toBeLessThan(
        4 * standardError,
      );
    },
  );

  it('needs four days', () => {
    expect(() => predictiveSpread({ spread: 0.02, observations: 3 })).toThrow('at least 4');
    expect(() => predictiveSpread({ spread: -1, observations: 9 })).toThrow('a spread');
  });
});

describe('the cap', () => {
  const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0, 1e308));
  const positive = fc.double({ min: 1e-9, max: 1e6, noNaN: true });

  it('is never exceeded, whatever a model wants and an owner allows', () => {
    const owners = fc.option(fc.double({ min: 0, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(anyNumber, positive, owners, (wanted, most, limit) => {
        const used = decidedLeverage({ wanted, cap: hardCap(most), owner: ownerOf(limit), day: 1 });
        expect(used).toBeGreaterThanOrEqual(0);
        expect(used).toBeLessThanOrEqual(most);
        if (limit !== null) expect(used).toBeLessThanOrEqual(limit);
        if (wanted >= 0 && wanted <= Math.min(most, limit ?? most)) expect(used).toBe(wanted);
      }),
    );
  });

  it('is never exceeded on any path of any policy', () => {
    const returns = fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(POLICIES)), returns, positive, (policy, days, most) => {
        const { used, wanted, money } = policyPath(days, policy, hardCap(most));
        for (const [day, leverage] of used.entries()) {
          expect(leverage).toBeLessThanOrEqual(most);
          if (wanted[day]! <= most) expect(leverage).toBe(wanted[day]);
        }
        expect(money.every(value => value >= 0)).toBe(true);
      }),
    );
  });

  it('keeps equals, and none lets everything pass', () => {
    fc.assert(
      fc.property(positive, most => {
        expect(hardCap(most).bound(most)).toBe(most);
        expect(hardCap('none').bound(most)).toBe(most);
      }),
    );
    expect(hardCap('none').most).toBe(Infinity);
    expect(hardCap(5).most).toBe(5);
  });

  it.each([0, -1, Number.NaN, Infinity])('cannot be %d', most => {
    expect(() => hardCap(most)).toThrow('hardCap requires');
  });

  it('cannot be made by hand: nothing else is a Cap', () => {
    expectTypeOf<{ most: number; bound: (leverage: number) => number }>().not.toExtend<Cap>();
    expect(Object.keys(hardCap(5))).toEqual([]);
  });
});

describe('the override', () => {
  it('is ready or pulled: it cannot be told that it is off', () => {
    expectTypeOf<Override['kind']>().toEqualTypeOf<'ready' | 'pulled'>();
    expectTypeOf<Owner['override']>().toEqualTypeOf<Override>();
    const stopped: Owner = { limit: null, override: { kind: 'pulled', onDay: 2 } };
    expect(policyPath([0.1, 0.1, -0.5], POLICIES.fixed, hardCap('none'), stopped).used).toEqual(
      Float64Array.of(2, 0, 0),
    );
  });
});

describe('an account', () => {
  it('that reaches 0 stays there, and nothing is wanted for it any more', () => {
    const path = policyPath([-0.5, 0.2, 0.2], POLICIES.fixed, hardCap('none'));
    expect(path).toMatchObject({ ruinedOn: 1, worstFall: 1 });
    expect([...path.money, ...path.used]).toEqual([1, 0, 0, 0, 2, 0, 0]);
  });

  it.each([
    [[Number.NaN], POLICIES.fixed],
    [[-1.01], POLICIES.fixed],
    [[0], { ...POLICIES.fixed, leverage: -1 }],
    [[0], { ...POLICIES.grow, most: 0.5 }],
    [[0], { ...POLICIES.tighten, days: 0 }],
    [[0], { ...POLICIES.volt, memory: 1 }],
    [[0], { ...POLICIES.unc, stress: -1 }],
    [[0], { ...POLICIES.posterior, priorSpread: 0 }],
  ] as const)('with %o and %o is refused', (returns, policy) => {
    expect(() => policyPath(returns, policy, hardCap('none'))).toThrow('policyPath requires');
  });
});
