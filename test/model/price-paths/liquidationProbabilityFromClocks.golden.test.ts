import { expect, test } from 'vitest';
import type { Side } from '../../../src/model/leverage/index.ts';
import {
  liquidationProbabilityFromClocks,
  type MeasuredAsset,
  simulateClocks,
  type VolatilityRegime,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import oneHour from '../../golden/changingVolatilityOneHour.json';
import samples from '../../golden/changingVolatilitySamples.json';

interface Inputs {
  readonly asset: string;
  readonly regime: string;
  readonly hours: number;
  readonly leverage: number;
  readonly side: string;
  readonly maintenanceMargin: number;
}
interface Case {
  readonly inputs: Inputs;
  readonly expected: number;
  readonly standardError: number;
}

const startOf = ({ asset, regime }: Inputs) =>
  volatilityStart({ asset: asset as MeasuredAsset, regime: regime as VolatilityRegime });

/** How many joint standard errors the clocks' answers lie from the expected ones, case by case. */
function deviations(
  cases: readonly Case[],
  { replicates, pathsPerReplicate }: { readonly replicates: number; readonly pathsPerReplicate: number },
) {
  const keys = new Set(cases.map(({ inputs }) => `${inputs.asset} ${inputs.regime}`));
  return [...keys].flatMap(key => {
    const own = cases.filter(({ inputs }) => `${inputs.asset} ${inputs.regime}` === key);
    const hours = [...new Set(own.map(({ inputs }) => inputs.hours))];
    const start = startOf(own[0]!.inputs);
    const clocks = simulateClocks({ start, hours, replicates, pathsPerReplicate }, createRng(1));
    return own.map(({ inputs, expected, standardError }) => {
      const received = liquidationProbabilityFromClocks({ ...inputs, side: inputs.side as Side, clocks });
      const z = (received.value - expected) / Math.hypot(received.standardError, standardError);
      return { ...inputs, expected, received, z };
    });
  });
}

const beyond = (limit: number) => (row: { readonly z: number }) => !(Math.abs(row.z) <= limit);

test('all 100 rows of a separate simulation are met within four joint standard errors', () => {
  expect(samples.cases).toHaveLength(100);
  const rows = deviations(samples.cases, { replicates: 16, pathsPerReplicate: 96 });
  expect(rows.filter(beyond(4))).toEqual([]);
  // Right errors: neither much too wide nor too narrow. Rows of one preset share clocks, so the bounds are
  // generous.
  const spread = Math.sqrt(rows.reduce((sum, { z }) => sum + z * z, 0) / rows.length);
  expect(spread).toBeGreaterThan(0.4);
  expect(spread).toBeLessThan(1.6);
});

test('one hour agrees with quadrature in every regime, down to chances of one in four million', () => {
  expect(oneHour.cases).toHaveLength(144);
  const exact = oneHour.cases.map(one => ({ ...one, standardError: 0 }));
  const rows = deviations(exact, { replicates: 16, pathsPerReplicate: 576 });
  expect(rows.filter(beyond(4.5))).toEqual([]);
  // The tail is not only inside its error, the error itself is at most a tenth: plain draws would see no such
  // path.
  expect(rows.filter(({ received }) => received.standardError > 0.1 * received.value)).toEqual([]);
});
