import { describe, expect, it } from 'vitest';
import { DEFAULT_CASCADE, runCascade } from '../../../src/model/cascade/index.ts';
import {
  cascadeReturns,
  fallReturns,
  hardCap,
  heldMoney,
  POLICIES,
  policyPath,
  protectedMoney,
} from '../../../src/model/guardrails/index.ts';
import { liquidationPrice } from '../../../src/model/leverage/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const HELD = { leverage: 5, maintenanceMargin: 0.005, stop: 0.05 };

describe('a stop', () => {
  it('that is not jumped over loses what it says, or a step more', () => {
    const glide = Array<number>(200).fill(-0.0005);
    const { filledAt, money, stoppedOn } = heldMoney(glide, HELD);
    expect(filledAt!).toBeLessThanOrEqual(0.95);
    expect(filledAt!).toBeGreaterThan(0.95 * (1 - 0.0005));
    expect(money.at(-1)).toBeCloseTo(1 + 5 * (filledAt! - 1), 12);
    expect(stoppedOn).toBe(103);
  });

  it('is filled at the bottom of a gap, and sees no recovery', () => {
    const { money, filledAt } = heldMoney([-0.12, 0.12 / 0.88], HELD);
    expect(filledAt).toBe(0.88);
    expect(money.at(-1)).toBeCloseTo(0.4, 12);
    expect(heldMoney([-0.12, 0.12 / 0.88], { ...HELD, stop: null }).money.at(-1)).toBeCloseTo(1, 12);
  });

  it('leaves nothing where a gap takes all, and cannot be behind the exchange', () => {
    expect(heldMoney([-0.3], HELD)).toMatchObject({ stoppedOn: 1, liquidatedOn: null });
    expect(heldMoney([-0.3], HELD).money.at(-1)).toBe(0);
    const behind = heldMoney([-0.21, -0.2], { ...HELD, stop: 0.3 });
    expect(behind).toMatchObject({ stoppedOn: null, liquidatedOn: 1, filledAt: null });
  });
});

describe('a held position', () => {
  it.each([2, 5, 20])('is closed where liquidationPrice says, at %d×', leverage => {
    const price = liquidationPrice({ leverage, side: 'long', maintenanceMargin: 0.005 });
    const at = (price.status === 'ok' ? price.price : Number.NaN) - 1;
    const closed = (change: number) =>
      heldMoney([change], { leverage, maintenanceMargin: 0.005, stop: null }).liquidatedOn;
    expect(closed(at - 1e-9)).toBe(1);
    expect(closed(at + 1e-9)).toBeNull();
  });

  it('is closed at its price, not only below it, and by the exchange where that is the stop as well', () => {
    expect(heldMoney([-0.05], HELD)).toMatchObject({ stoppedOn: 1, filledAt: 0.95 });
    const both = { leverage: 2, maintenanceMargin: 0, stop: 0.5 };
    expect(heldMoney([-0.5], both)).toMatchObject({ stoppedOn: null, liquidatedOn: 1 });
  });

  it.each([
    [0, 1],
    [0.5, 0.5],
  ])('of %d× is closed by nobody, even if the price falls to nothing', (leverage, left) => {
    const outcome = heldMoney([-1, 0], { leverage, maintenanceMargin: 0.005, stop: null });
    expect(outcome).toEqual({
      money: Float64Array.of(1, left, left),
      stoppedOn: null,
      liquidatedOn: null,
      filledAt: null,
    });
  });

  it('of 1× or nothing outlives every price above 0', () => {
    for (const leverage of [0, 1])
      expect(heldMoney([-0.999], { ...HELD, leverage, stop: null }).liquidatedOn).toBeNull();
  });

  it.each([
    { ...HELD, leverage: 200 },
    { ...HELD, leverage: -1 },
    { ...HELD, leverage: 0, maintenanceMargin: 1 },
    { ...HELD, stop: 1 },
    { ...HELD, maintenanceMargin: 1 },
  ])('%o is refused', position => {
    expect(() => heldMoney([0], position)).toThrow('heldMoney requires');
  });
});

describe('falls of history', () => {
  it.each([
    [1, 1],
    [24, 0],
    [24, 0.3],
    [24, 1],
  ])('in %d steps, %d of it at once, are the whole fall', (steps, gapShare) => {
    const returns = fallReturns({ logFall: 0.7, steps, gapShare });
    expect(returns).toHaveLength(steps);
    expect(returns.reduce((price, change) => price * (1 + change), 1)).toBeCloseTo(Math.exp(-0.7), 12);
    if (gapShare > 0) expect(returns[0]).toBeCloseTo(Math.expm1(-0.7 * gapShare), 12);
  });

  it('refuse what does not fit', () => {
    expect(() => fallReturns({ logFall: 0.7, steps: 1, gapShare: 0.5 })).toThrow('a second step');
    expect(() => fallReturns({ logFall: 0, steps: 1, gapShare: 1 })).toThrow('a log fall');
    expect(() => fallReturns({ logFall: 1, steps: 1, gapShare: 2 })).toThrow('a gap share');
  });
});

describe('in a cascade', () => {
  const run = runCascade(DEFAULT_CASCADE);
  const returns = cascadeReturns(run);

  it('the returns multiply to every price', () => {
    let price = 1;
    for (const [step, change] of returns.entries()) {
      price *= 1 + change;
      expect(price).toBeCloseTo(run.prices[step]!, 12);
    }
    expect(returns).toHaveLength(run.steps + 1);
  });

  it('a stop at 5 % gets out near there, because price falls by the second, not at once', () => {
    const held = heldMoney(returns, HELD);
    expect(held.filledAt!).toBeLessThan(0.95);
    expect(held.filledAt!).toBeGreaterThan(0.94);
    const nothing = heldMoney(returns, { ...HELD, stop: null });
    expect(nothing.liquidatedOn).toBeNull();
    expect(nothing.money.at(-1)).toBeCloseTo(1 + 5 * (run.prices.at(-1)! - 1), 12);
    // At 10× the exchange closes what nothing protects; the stop has half of its money left.
    const bold = { ...HELD, leverage: 10 };
    expect(heldMoney(returns, { ...bold, stop: null }).money.at(-1)).toBe(0);
    expect(heldMoney(returns, bold).money.at(-1)!).toBeGreaterThan(0.4);
  });
});

describe('stop, model and nothing side by side', () => {
  it('are what each does alone', () => {
    const random = createRng(31).stream('sides');
    const cap = hardCap(6);
    for (let trial = 0; trial < 50; trial++) {
      const returns = Array.from({ length: 30 }, () => 0.12 * (random.next() - 0.5));
      const question = {
        returns,
        leverage: 4,
        maintenanceMargin: 0.005,
        stop: 0.08,
        policy: POLICIES.volt,
        cap,
      };
      const { nothing, stop, model } = protectedMoney(question);
      const held = { leverage: 4, maintenanceMargin: 0.005 };
      expect(nothing).toBe(heldMoney(returns, { ...held, stop: null }).money.at(-1));
      expect(stop).toBe(heldMoney(returns, { ...held, stop: 0.08 }).money.at(-1));
      expect(model).toBe(policyPath(returns, POLICIES.volt, cap).money.at(-1));
    }
  });
});
