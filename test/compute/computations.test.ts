import { expect, test } from 'vitest';
import { loadComputation } from '../../src/compute/index.ts';
import { PANELS } from '../../src/panels/registry.ts';

test.each(PANELS)('$id computes each of its views', async ({ id, mainView, depthViews }) => {
  const { computation } = await loadComputation(id);
  expect(Object.keys(computation.views).sort()).toEqual([mainView, ...depthViews].sort());
  for (const view of Object.values(computation.views)) {
    expect(Object.keys(view).sort()).toEqual(['compute', 'draws', 'preview', 'table']);
  }
});

test('a panel is loaded once', () => {
  expect(loadComputation('leverage')).toBe(loadComputation('leverage'));
});

test.each(['nobody', '../leverage', ''])('“%s” is no panel', async id => {
  await expect(loadComputation(id)).rejects.toThrow('No panel computes under the name');
});
