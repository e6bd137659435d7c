import { expect, test } from 'vitest';
import { loadComputation } from '../../src/compute/index.ts';
import { loadOnce } from '../../src/compute/loadComputation.ts';
import { leverage } from '../../src/panels/leverage/index.ts';

test('a panel is loaded once', async () => {
  const loading = loadComputation(leverage);
  expect(loadComputation(leverage)).toBe(loading);
  expect((await loading).computation).toBe(await leverage.computation());
});

test('a load that failed is tried again', async () => {
  let tries = 0;
  const load = loadOnce(async () => {
    tries += 1;
    if (tries === 1) throw new Error('nobody there yet');
    return leverage.computation();
  });
  await expect(load()).rejects.toThrow('nobody there yet');
  expect((await load()).computation).toBe(await leverage.computation());
  expect(tries).toBe(2);
});
