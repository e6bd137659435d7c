import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedComputation } from '../../src/compute/index.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { createPanelStore, startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { handRunner } from './handRunner.ts';

const REST_MS = 120;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An engine whose previews are noted: "odds 20". */
function open() {
  const previews: string[] = [];
  const broken = new Set<string>();
  const view = (name: string) => ({
    draws: () => [],
    preview(values: Readonly<Record<string, unknown>>) {
      previews.push(`${name} ${values['leverage']}`);
      if (broken.has(name)) throw new Error(name);
      return name;
    },
    *compute() {
      yield 1;
      return null;
    },
  });
  const computation = { views: { odds: view('odds'), curve: view('curve') } };
  const store = createPanelStore(leveragePanel, defaultValues(leveragePanel.parameters), () => Date.now());
  const { runner, asked } = handRunner();
  const loaded = { computation, assets: null } as unknown as LoadedComputation;
  const engine = startPanelEngine(leveragePanel, store, loaded, runner);
  engine.show(['odds', 'curve']);
  return {
    engine,
    asked,
    broken,
    store,
    drag: (leverage: number) => store.getState().actions.pick('leverage', leverage),
    stateOf: (name: string) => store.getState().views[name],
    previewed: () => previews.splice(0),
  };
}

test('a view out of sight is not computed under the hand, and is as soon as it rests', async () => {
  const { engine, asked, drag, previewed, stateOf } = open();
  engine.setUnseen('curve', true);
  previewed();
  for (const leverage of [21, 22, 23]) drag(leverage);
  expect(previewed()).toEqual(['odds 21', 'odds 22', 'odds 23']);
  expect(asked.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(previewed()).toEqual(['curve 23']);
  expect(stateOf('curve')).toMatchObject({ values: { leverage: 23 }, status: 'refining' });
  expect(asked.slice(2).map(({ request }) => request.kind === 'view' && request.view)).toEqual([
    'odds',
    'curve',
  ]);
});

test('a view that comes into sight under the hand is right at once, and follows from then on', () => {
  const { engine, drag, previewed } = open();
  engine.setUnseen('curve', true);
  drag(21);
  previewed();
  engine.setUnseen('curve', false);
  expect(previewed()).toEqual(['curve 21']);
  drag(22);
  expect(previewed()).toEqual(['odds 22', 'curve 22']);
  engine.setUnseen('curve', false);
  expect(previewed()).toEqual([]);
});

test.each([
  [{ kind: 'failed', fault: 'not-loaded', message: 'lost' } as const],
  [{ kind: 'cancelled' } as const],
])('a view that ended as %o out of sight says so when it comes into sight', async end => {
  const { engine, asked, drag, previewed, stateOf } = open();
  engine.setUnseen('curve', true);
  drag(21);
  await vi.advanceTimersByTimeAsync(REST_MS);
  await asked.at(-1)!.end(end);
  previewed();
  engine.setUnseen('curve', false);
  expect(stateOf('curve')?.status).toBe(end.kind);
  expect(previewed()).toEqual([]);
  engine.retry('curve');
  expect(stateOf('curve')?.status).toBe('refining');
});

test('what is in sight is computed once for nobody, and nothing of it is shown or told', () => {
  const { engine, broken, store, previewed } = open();
  engine.setUnseen('curve', true);
  previewed();
  const before = store.getState();
  engine.warmUp();
  broken.add('odds');
  engine.warmUp();
  expect(previewed()).toEqual(['odds 20', 'odds 20']);
  expect(store.getState()).toBe(before);
  engine.close();
  engine.warmUp();
  expect(previewed()).toEqual([]);
});
