import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedComputation } from '../../src/compute/index.ts';
import type { ViewComputation } from '../../src/panels/defineComputation.ts';
import { createPanelStore, startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { handRunner } from './handRunner.ts';
import { BASE, done } from './openWithMaterial.ts';

const REST_MS = 120;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a view that names its parameters stands while others change, and is asked for again when one of its own does', async () => {
  const odds: ViewComputation = {
    parameters: ['leverage'],
    draws: () => [],
    preview: ({ leverage }) => `coarse ${leverage}`,
    *compute() {
      yield 1;
      return null;
    },
  };
  const computation = { views: { odds } } as unknown as LoadedComputation['computation'];
  const store = createPanelStore(leveragePanel, BASE, () => Date.now());
  const { runner, asked } = handRunner();
  const engine = startPanelEngine(leveragePanel, store, { computation, assets: null }, runner);
  const rest = () => vi.advanceTimersByTimeAsync(REST_MS);
  const state = () => store.getState().views['odds'];
  engine.show(['odds']);
  await asked[0]!.end(done(asked[0]!.request, 'full'));
  store.getState().actions.pick('seed', 7);
  await rest();
  expect(state()).toMatchObject({ outcome: 'full', values: BASE, status: 'done' });
  expect(asked).toHaveLength(1);
  store.getState().actions.pick('leverage', 50);
  expect(state()).toMatchObject({ outcome: 'coarse 50', status: 'coarse' });
  await rest();
  expect(asked).toHaveLength(2);
  engine.close();
});
