import { expect, test } from 'vitest';
import { atHand } from '../../src/compute/atHand.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import type { ComputationInParts } from '../../src/panels/defineComputation.ts';
import type { Panel } from '../../src/panels/openPanel.ts';

const IN_PARTS = import.meta.glob<{ readonly parts: ComputationInParts }>(
  '../../src/panels/*/computeParts.ts',
);

/** What a panel's worker serves: a small one all that it computes, as the page has it. */
async function partsOf({ id, module }: Panel): Promise<ComputationInParts> {
  const load = IN_PARTS[`../../src/panels/${id}/computeParts.ts`];
  return load ? (await load()).parts : module.computation();
}

test('panels have their computations in parts', () => {
  expect(Object.keys(IN_PARTS).length).toBeGreaterThan(4);
});

test.each(PANELS.map(panel => [panel.id, panel] as const))(
  '%s: the worker computes every view as the page does, by the same function',
  async (_id, panel) => {
    const [whole, parts] = await Promise.all([panel.module.computation(), partsOf(panel)]);
    expect(Object.keys(parts.views).toSorted()).toEqual(Object.keys(whole.views).toSorted());
    expect(Object.keys(parts.views).length).toBeGreaterThan(0);
    for (const [view, { compute }] of Object.entries(whole.views)) {
      const part = await atHand(parts.views[view]!);
      expect(part.compute, view).toBe(compute);
    }
  },
);

test.each(PANELS.map(panel => [panel.id, panel] as const))(
  '%s: the worker makes draws and brings files as the page does',
  async (_id, panel) => {
    const [whole, parts] = await Promise.all([panel.module.computation(), partsOf(panel)]);
    expect(await parts.loadAssets()).toEqual(await whole.loadAssets());
    expect(await parts.loadFiles?.()).toBe(await whole.loadFiles?.());
    if ('later' in parts.makeDraw) expect(await atHand(parts.makeDraw)).toBe(whole.makeDraw);
  },
);
