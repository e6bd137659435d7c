import { expect, test } from 'vitest';
import { loadComputation } from '../../src/compute/index.ts';

test('a panel is loaded once', () => {
  expect(loadComputation('leverage')).toBe(loadComputation('leverage'));
});

test.each(['nobody', '../leverage', ''])('“%s” is no panel', async id => {
  await expect(loadComputation(id)).rejects.toThrow('No panel computes under the name');
});
