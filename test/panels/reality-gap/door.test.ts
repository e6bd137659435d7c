import { expect, test } from 'vitest';
import { positionSize, realityGapMarket } from '../../../src/model/reality-gap/index.ts';
import { doorOf } from '../../../src/panels/reality-gap/door.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const values = { ...defaultValues(realityGapParameters), account: 25_000, followers: 400_000 };

test.each(['btc', 'alt', 'oct2025', 'aug2007'] as const)(
  'the door of %s: what trades in a day, and the one order that wants out',
  name => {
    const market = realityGapMarket(name);
    const scenario = scenarioOf({ ...values, market: name });
    const door = doorOf({ ...values, market: name }, scenario);
    expect(door.dailyVolume).toBe(market.dailyVolume);
    expect(door.inStorm / door.dailyVolume).toBeCloseTo(market.stressDepth, 12);
    // Out of what is held, and as much the other way.
    expect(door.order).toBeCloseTo(2 * positionSize(scenario) * 425_000, 6);
    // The square-root law: Y·σ·√(Q/V).
    const move = market.impactScale * market.barVolatility * Math.sqrt(door.order / market.dailyVolume);
    expect(door.lawMove).toBeCloseTo(move, 12);
  },
);

test('orders near the price are told where somebody measured them', () => {
  const depthOf = (market: typeof values.market) =>
    doorOf({ ...values, market }, scenarioOf({ ...values, market })).depth;
  expect(depthOf('btc')).toEqual({ before: 20_000_000, after: 14_000_000 });
  expect(depthOf('oct2025')).toEqual(depthOf('btc'));
  expect(depthOf('alt')).toEqual({ before: 2_500_000, after: 1_300_000 });
  expect(depthOf('aug2007')).toBeNull();
});
