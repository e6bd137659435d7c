import { describe, expect, it } from 'vitest';
import { type CascadeRun, runCascade, type SellerKind } from '../../../src/model/cascade/index.ts';
import golden from '../../golden/cascade.json';
import { scenarioOf } from './publishedNames.ts';

/** Two programs in double precision, some thousand steps of sums each. */
const ROUNDING = 1e-11;

function expectClose(received: unknown, expected: unknown, name: string) {
  if (expected === null || Number.isInteger(expected)) {
    if (expected === null) expect(received, name).toBeNull();
    else expect(received, name).toBeCloseTo(expected as number, 9);
    return;
  }
  const error = Math.abs((received as number) / (expected as number) - 1);
  expect(error, `${name}: ${received}, ${expected}`).toBeLessThan(ROUNDING);
}

describe('runCascade equals a program of its own in Python', () => {
  it.each(golden.cases)('$id', ({ overrides, expected }) => {
    const run: CascadeRun = runCascade(scenarioOf(overrides));
    const { exits, soldByPlatform, ...figures } = expected;
    for (const [name, value] of Object.entries(figures))
      expectClose(run[name as keyof CascadeRun], value, name);
    for (const [place, value] of soldByPlatform.entries())
      expectClose(run.soldByPlatform[place], value, `platform ${place}`);
    for (const [kind, value] of Object.entries(exits))
      expectClose(run.exits[kind as SellerKind].meanExit, value, `exit of ${kind}`);
  });
});
