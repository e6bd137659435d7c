import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { followLeverage, leverageBrokenRules } from '../../../src/panels/leverage/rules.ts';
import { DEFAULTS } from './oddsOutcome.ts';

function broken(changes: Partial<LeverageValues>, given: readonly string[] = Object.keys(changes)) {
  return leverageBrokenRules({ ...DEFAULTS, ...changes }, new Set(given)).map(({ name, yields }) =>
    yields ? `${name} yields` : name,
  );
}

describe('what the model cannot answer', () => {
  test.each([
    [{}, []],
    [{ asset: 'other' }, ['asset']],
    [{ asset: 'other', volatility: 1.2 }, []],
    [{ asset: 'other', volatility: 1.2, regime: 'normal' }, ['regime']],
    [{ volatility: 0.8 }, []],
    [{ volatility: 0.8, regime: 'calm' }, ['regime yields']],
    [{ drift: 0.1 }, ['drift']],
    [{ drift: -1e-9 }, ['drift']],
    [{ drift: 0.1, model: 'constant' }, []],
    [{ horizon: 720 }, []],
    [{ horizon: 1 }, []],
    [{ horizon: 721 }, ['horizon']],
    [{ horizon: 0.5 }, ['horizon']],
    [{ horizon: 36.5 }, ['horizon']],
    [{ horizon: 87_600, model: 'constant' }, []],
    [{ horizon: 0.5, model: 'constant' }, []],
    [{ drift: 0.1, horizon: 721 }, ['drift', 'horizon']],
  ] as const)('%j breaks %j', (changes, names) => {
    expect(broken(changes)).toEqual(names);
  });

  test('a market that nobody gave is no contradiction', () => {
    expect(broken({ volatility: 0.8, regime: 'calm' }, ['volatility'])).toEqual([]);
    expect(broken({ asset: 'other', volatility: 1.2, regime: 'calm' }, ['asset'])).toEqual([]);
  });
});

describe('what follows a change', () => {
  const following = (changes: Partial<LeverageValues>, changed: keyof LeverageValues) =>
    followLeverage({ ...DEFAULTS, ...changes }, changed, DEFAULTS);

  test('a market takes the place of a typed volatility, and the other way round', () => {
    expect(following({ regime: 'calm', volatility: 0.8 }, 'regime')).toEqual({ ...DEFAULTS, regime: 'calm' });
    expect(following({ regime: 'calm', volatility: 0.8 }, 'volatility')).toEqual({
      ...DEFAULTS,
      volatility: 0.8,
    });
    expect(following({ regime: 'calm', volatility: null }, 'volatility')).toEqual({
      ...DEFAULTS,
      regime: 'calm',
    });
  });

  test('another coin starts from the volatility that was on screen', () => {
    const from = (before: Partial<LeverageValues>) =>
      followLeverage({ ...DEFAULTS, ...before, asset: 'other' }, 'asset', { ...DEFAULTS, ...before })
        .volatility;
    expect(from({})).toBe(0.53);
    expect(from({ asset: 'eth', regime: 'calm' })).toBe(0.5);
    expect(from({ volatility: 0.8 })).toBe(0.8);
  });

  test('coming back from another coin leaves its volatility behind', () => {
    const other = { ...DEFAULTS, asset: 'other', volatility: 1.2 } as const;
    expect(followLeverage({ ...other, asset: 'btc' }, 'asset', other)).toEqual(DEFAULTS);
    const typed = { ...DEFAULTS, volatility: 1.2 };
    expect(followLeverage({ ...typed, asset: 'eth' }, 'asset', typed).volatility).toBe(1.2);
  });

  test('whatever is set, nothing else is touched but the market, the volatility and the coin', () => {
    const scenarios = fc.record({
      asset: fc.constantFrom('btc', 'eth', 'sol', 'other'),
      regime: fc.constantFrom('calm', 'normal', 'stressed', 'longrun'),
      volatility: fc.option(fc.double({ min: 0.01, max: 5, noNaN: true })),
      leverage: fc.integer({ min: 1, max: 200 }),
    });
    const names = fc.constantFrom(...(Object.keys(DEFAULTS) as (keyof LeverageValues)[]));
    fc.assert(
      fc.property(scenarios, names, (changes, changed) => {
        const before = { ...DEFAULTS, ...changes };
        const followed = followLeverage(before, changed, DEFAULTS);
        const { regime, volatility, ...rest } = followed;
        expect({ ...before, regime, volatility }).toEqual({ ...rest, regime, volatility });
        if (changed !== 'regime' && changed !== 'volatility' && changed !== 'asset')
          expect(followed).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
