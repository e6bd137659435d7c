import { vi } from 'vitest';
import type { LoadedComputation, Request, RunEnd } from '../../src/compute/index.ts';
import type { ViewComputation } from '../../src/panels/defineComputation.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { defaultValues, materialOf, textOf } from '../../src/schema/index.ts';
import { createPanelStore, startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { handRunner } from './handRunner.ts';

export const BASE = defaultValues(leveragePanel.parameters);
export const [FIRST, SECOND] = [materialOf('first', 'first.csv'), materialOf('second')];
const REST_MS = 120;
const panel: Panel = {
  ...leveragePanel,
  material: {
    prices: { views: ['curve', 'paths'], parameters: ['seed'] },
    trades: { views: ['paths'], parameters: [] },
  },
};

export const done = (request: Request, outcome: unknown): RunEnd => ({
  kind: 'done',
  request,
  modelVersion: '0',
  outcome,
});

/** Of three views "paths" computes with the prices, in previews, draws and answers. */
export function openWithMaterial() {
  const view = (uses?: readonly string[]): ViewComputation => ({
    ...(uses && { uses }),
    draws: (_values, { prices }) =>
      prices === undefined ? [] : [{ key: `draw ${prices.hash}`, kind: 'draw', settings: {} }],
    preview: ({ leverage }, { material = {} }) =>
      `coarse ${leverage} ${material['prices'] ? textOf(material['prices']) : 'none'}`,
    *compute() {
      yield 1;
      return null;
    },
  });
  const computation = {
    views: { odds: view(), curve: view(), paths: view(['prices']) },
  } as unknown as LoadedComputation['computation'];
  const store = createPanelStore(panel, BASE, () => Date.now());
  const { actions } = store.getState();
  const hand = handRunner();
  const engine = startPanelEngine(panel, store, { computation, assets: null }, hand.runner);
  const asked = () => hand.asked.map(({ request }) => `${request.kind} ${nameOf(request)}`);
  const rest = () => vi.advanceTimersByTimeAsync(REST_MS);
  const endAll = async () => {
    for (const one of [...hand.asked]) await one.end(done(one.request, `full ${nameOf(one.request)}`));
  };
  const reading = (kind = 'prices') => store.getState().readings[kind];
  const viewState = (name: string) => store.getState().views[name];
  return { ...hand, store, actions, engine, names: asked, rest, endAll, reading, viewState };
}

function nameOf(request: Request): string {
  switch (request.kind) {
    case 'view':
      return request.view;
    case 'draw':
      return request.draw.key;
    default:
      return `${request.reading} ${textOf(request.material[request.reading]!)}`;
  }
}
