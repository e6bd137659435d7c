import { expect, test } from 'vitest';
import {
  highestLeverageWithin,
  liquidationProbabilityConstant,
  requiredHorizon,
  requiredVolatility,
  type Side,
} from '../../../src/model/leverage/index.ts';
import golden from '../../golden/leverageInverses.json';

const HEADLINE = { targetProbability: 0.1, leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;

test('the volatility at which "20× means 10 %" is true: seventy cells', () => {
  const wrong = golden.requiredVolatility.filter(c => {
    const { annualVolatility } = requiredVolatility({
      ...HEADLINE,
      side: c.side as Side,
      maintenanceMargin: c.maintenanceMargin,
      horizonYears: c.hours / 8760,
    });
    return !(Math.abs(annualVolatility! / c.expected - 1) <= 1e-12);
  });
  expect(golden.requiredVolatility.length).toBe(70);
  expect(wrong).toEqual([]);
});

test('the highest leverage for 10 % and for 1 %: forty cells', () => {
  const wrong = golden.highestLeverage.filter(c => {
    const answer = highestLeverageWithin({
      targetProbability: c.targetProbability,
      lowest: 1,
      highest: 125,
      probabilityAt: leverage =>
        liquidationProbabilityConstant({
          annualVolatility: c.annualVolatility,
          annualDrift: 0,
          horizonYears: c.days / 365,
          leverage,
          side: 'long',
          maintenanceMargin: 0.005,
        }),
    });
    return !(answer.status === 'ok' && Math.abs(answer.leverage / c.expected - 1) <= 1e-12);
  });
  expect(golden.highestLeverage.length).toBe(40);
  expect(wrong).toEqual([]);
});

test('the highest leverage says when every one or none will do', () => {
  const ask = (targetProbability: number) =>
    highestLeverageWithin({ targetProbability, lowest: 2, highest: 10, probabilityAt: l => l / 20 });
  expect(ask(0.5)).toEqual({ status: 'atLimit', leverage: 10 });
  expect(ask(0.05)).toEqual({ status: 'none', leverage: null });
  expect(ask(0.25)).toEqual({ status: 'ok', leverage: 5 });
  expect(() => ask(1.5)).toThrow('targetProbability in [0, 1]');
});

test('an answer, put back in, gives the target', () => {
  const market = { annualVolatility: 0.7, annualDrift: 0.3 };
  for (const side of ['long', 'short'] as const) {
    for (const targetProbability of [1e-9, 0.01, 0.5, 0.6]) {
      const { horizonYears } = requiredHorizon({ ...HEADLINE, ...market, side, targetProbability });
      const back = liquidationProbabilityConstant({
        ...HEADLINE,
        ...market,
        side,
        horizonYears: horizonYears!,
      });
      // One unit in the last place of ln T (up to 7) moves T by 1e-15, P by at most |ln P| times that.
      expect(Math.abs(back / targetProbability - 1)).toBeLessThan(1e-13);
    }
  }
});

test('questions without an answer say why', () => {
  const horizonYears = 1 / 365;
  const noAnswer = (status: string) => ({ status, annualVolatility: null });
  expect(requiredVolatility({ ...HEADLINE, leverage: 1, horizonYears })).toEqual(noAnswer('never'));
  expect(requiredVolatility({ ...HEADLINE, leverage: 200, horizonYears })).toEqual(noAnswer('immediate'));
  // A 2× short is never hit with more than 1/1.5 (maintenance 0).
  const short = { ...HEADLINE, leverage: 2, side: 'short', maintenanceMargin: 0, horizonYears } as const;
  expect(requiredVolatility({ ...short, targetProbability: 0.667 })).toEqual(noAnswer('unreachable'));
  expect(requiredVolatility({ ...short, targetProbability: 0.666 }).status).toBe('ok');
  const rising = { ...HEADLINE, annualVolatility: 0.2, annualDrift: 3 };
  expect(requiredHorizon({ ...rising, leverage: 2 })).toEqual({ status: 'unreachable', horizonYears: null });
  expect(requiredHorizon({ ...rising, leverage: 1 }).status).toBe('never');
  expect(requiredHorizon({ ...rising, leverage: 200 }).status).toBe('immediate');
});

test('without volatility the price falls in a straight line to the barrier', () => {
  const { horizonYears } = requiredHorizon({ ...HEADLINE, annualVolatility: 0, annualDrift: -0.5 });
  expect(horizonYears).toBeCloseTo(-Math.log(0.95 / 0.995) / 0.5, 13);
});

test.each([0, 1, -0.1, Number.NaN])('a target of %s is refused', targetProbability => {
  expect(() => requiredVolatility({ ...HEADLINE, targetProbability, horizonYears: 1 })).toThrow('in (0, 1)');
  expect(() =>
    requiredHorizon({ ...HEADLINE, targetProbability, annualVolatility: 1, annualDrift: 0 }),
  ).toThrow('in (0, 1)');
});
