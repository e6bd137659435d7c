import { expect, test } from 'vitest';
import {
  liquidationProbabilityFromClocks,
  type MeasuredAsset,
  simulateClocks,
  simulateClockTable,
  simulateLiquidationProbability,
  type VolatilityRegime,
  volatilityRegimes,
  volatilityStart,
} from '../../src/model/price-paths/index.ts';
import { createRng } from '../../src/model/random/index.ts';
import samples from '../golden/changingVolatilitySamples.json';
import { clockTableDeviations } from '../model/price-paths/clockTableDeviations.ts';

const full = { replicates: 16, pathsPerReplicate: 768 };
const maintenanceMargin = 0.005;
const starts = Object.entries(volatilityRegimes).flatMap(([asset, { regimes }]) =>
  Object.keys(regimes).map(regime => ({
    asset: asset as MeasuredAsset,
    regime: regime as VolatilityRegime,
  })),
);

test.each(starts)(
  'the table of $asset $regime answers as all its clocks do, 2 to 125×, 1 to 720 hours',
  one => {
    const start = volatilityStart(one);
    const table = simulateClockTable({ ...full, start }, createRng(1));
    const hours = [1, 2, 8, 24, 100, 168, 720];
    const clocks = simulateClocks({ ...full, start, hours }, createRng(1));
    const leverages = [2, 4, 7, 10, 20, 50, 125];
    const { points, rareShare } = clockTableDeviations(table, clocks, leverages);
    console.log(
      `${one.asset} ${one.regime}: ${points.toFixed(4)} points, ${rareShare.toFixed(2)} % below 1 in 1,000`,
    );
    expect(points).toBeLessThan(0.02);
    expect(rareShare).toBeLessThan(2);
    for (let hour = 1; hour <= 720; hour++)
      expect(table.offsets[hour]! - table.offsets[hour - 1]!).toBeLessThanOrEqual(400);
  },
);

test('with as many clocks as the page uses, all 100 sample rows lie within four joint standard errors', () => {
  const all = ['longrun', 'calm'].flatMap(regime => {
    const start = volatilityStart({ asset: 'btc', regime: regime as VolatilityRegime });
    const clocks = simulateClocks({ ...full, start, hours: [1, 8, 24, 168, 720] }, createRng(1));
    return samples.cases
      .filter(({ inputs }) => inputs.regime === regime)
      .map(({ inputs, expected, standardError }) => {
        const side = inputs.side === 'long' ? 'long' : 'short';
        const received = liquidationProbabilityFromClocks({ ...inputs, side, clocks });
        return (received.value - expected) / Math.hypot(received.standardError, standardError);
      });
  });
  const spread = Math.sqrt(all.reduce((sum, z) => sum + z * z, 0) / all.length);
  console.log(
    `100 rows: worst ${Math.max(...all.map(Math.abs)).toFixed(2)}, root mean square ${spread.toFixed(2)}`,
  );
  expect(all.filter(z => !(Math.abs(z) <= 4))).toEqual([]);
});

test.each([
  { asset: 'btc', regime: 'calm', side: 'short' },
  { asset: 'eth', regime: 'longrun', side: 'long' },
  { asset: 'sol', regime: 'stressed', side: 'long' },
] as const)(
  'a month hour by hour agrees with the clocks: $asset $regime $side',
  ({ asset, regime, side }) => {
    const start = volatilityStart({ asset, regime });
    const hours = [1, 8, 24, 168, 720];
    const paths = 10000;
    const leverages = [5, 10, 20, 50, 100];
    const clocks = simulateClocks({ ...full, start, hours }, createRng(21));
    const simulation = { start, hours, side, maintenanceMargin, leverages, paths };
    const far = simulateLiquidationProbability(simulation, createRng(22)).flatMap(row => {
      const clock = liquidationProbabilityFromClocks({ ...row, clocks, side, maintenanceMargin });
      const counting = Math.sqrt((clock.value * (1 - clock.value)) / paths);
      const z = (row.probability.value - clock.value) / Math.hypot(counting, clock.standardError);
      return Math.abs(z) <= 3.5 ? [] : [{ ...row, clock, z }];
    });
    expect(far).toEqual([]);
  },
);
