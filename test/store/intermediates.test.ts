import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createInlineRunner,
  createWorkerRunner,
  type LoadedComputation,
  type Runner,
} from '../../src/compute/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { createPanelStore, startPanelEngine, type ViewState } from '../../src/store/index.ts';
import { FakeWorker } from '../compute/fakeWorker.ts';
import { type Filled, filling, toyComputation } from '../compute/toyComputation.ts';
import { leveragePanel } from '../openPanels.ts';
import { BASE, done, openWithMaterial as open } from './openWithMaterial.ts';

describe('an outcome on its way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is shown with its number as still refining, until the answer takes its place', async () => {
    const { engine, asked, viewState } = open();
    engine.show(['odds']);
    expect(viewState('odds')!.intermediate).toBeNull();
    asked[0]!.onIntermediate('a third', 1);
    expect(viewState('odds')).toMatchObject({
      outcome: 'a third',
      intermediate: 1,
      status: 'refining',
      values: BASE,
    });
    asked[0]!.onIntermediate('two thirds', 4);
    expect(viewState('odds')).toMatchObject({ outcome: 'two thirds', intermediate: 4, status: 'refining' });
    await asked[0]!.end(done(asked[0]!.request, 'all'));
    expect(viewState('odds')).toMatchObject({ outcome: 'all', intermediate: null, status: 'done' });
    asked[0]!.onIntermediate('late', 5);
    expect(viewState('odds')).toMatchObject({ outcome: 'all', intermediate: null });
  });

  test('is dropped once another question is asked, and the coarse outcome is no step on the way', () => {
    const { engine, actions, asked, viewState } = open();
    engine.show(['odds']);
    asked[0]!.onIntermediate('a third', 1);
    actions.pick('leverage', 50);
    expect(viewState('odds')).toMatchObject({
      outcome: 'coarse 50 none',
      intermediate: null,
      status: 'coarse',
    });
    asked[0]!.onIntermediate('late', 2);
    expect(viewState('odds')).toMatchObject({ outcome: 'coarse 50 none', intermediate: null });
  });

  test('stays, marked, where the reader stops the work', () => {
    const { engine, asked, viewState } = open();
    engine.show(['odds']);
    asked[0]!.onIntermediate('a third', 1);
    engine.cancel('odds');
    asked[0]!.onIntermediate('late', 2);
    expect(viewState('odds')).toMatchObject({ outcome: 'a third', intermediate: 1, status: 'cancelled' });
  });

  test('is never taken for the answer: shown again, the view is asked for in full', () => {
    const { engine, asked, names } = open();
    engine.show(['odds']);
    asked[0]!.onIntermediate('a third', 1);
    engine.show(['curve']);
    engine.show(['odds']);
    expect(names().filter(name => name === 'view odds')).toHaveLength(2);
  });
});

type Load = () => Promise<LoadedComputation>;
const frame = (then: () => void) => void setTimeout(then, 0);
const RUNNERS: readonly [string, (load: Load) => Runner][] = [
  ['on this thread', load => createInlineRunner(load, undefined, frame)],
  ['on this thread, everything cloned', load => createInlineRunner(load, structuredClone, frame)],
  ['in a worker', load => createWorkerRunner(() => new FakeWorker(load), 1, undefined, frame)],
];

test.each(RUNNERS)('a picture fills %s, and the full one is the answer bit for bit', async (_, create) => {
  const { load } = toyComputation();
  const loaded = await load();
  const store = createPanelStore({ ...leveragePanel, id: 'toy' }, BASE, () => 0);
  const shown: ViewState[] = [];
  store.subscribe(({ views }) => shown.push(views['filling']!));
  const engine = startPanelEngine({ ...leveragePanel, id: 'toy' }, store, loaded, create(load));
  engine.show(['filling']);
  await vi.waitFor(() => expect(store.getState().views['filling']!.status).toBe('done'));
  engine.close();
  const whole = finish(filling(BASE));
  const grown = shown.filter(({ intermediate }) => intermediate !== null);
  expect(new Set(grown.map(({ intermediate }) => intermediate)).size).toBeGreaterThan(2);
  for (const { outcome, intermediate, status } of grown) {
    expect(status).toBe('refining');
    expect((outcome as Filled).filled).toBe(intermediate);
  }
  expect(shown.at(-1)).toMatchObject({ outcome: whole, intermediate: null, status: 'done', values: BASE });
});
