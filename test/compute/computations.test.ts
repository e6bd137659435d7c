import { expect, test } from 'vitest';
import { loadComputation } from '../../src/compute/index.ts';

test('a panel is loaded once', () => {
  expect(loadComputation('leverage')).toBe(loadComputation('leverage'));
});

test.each(['nobody', '../leverage', ''])('“%s” is no panel', async id => {
  await expect(loadComputation(id)).rejects.toThrow('No panel computes under the name');
});

test('a load that failed is tried again', async () => {
  const failed = loadComputation('nobody yet');
  await expect(failed).rejects.toThrow('nobody yet');
  const again = loadComputation('nobody yet');
  expect(again).not.toBe(failed);
  await expect(again).rejects.toThrow('nobody yet');
});
