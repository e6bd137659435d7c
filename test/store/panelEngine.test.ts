import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadedComputation, Request, RunEnd } from '../../src/compute/index.ts';
import type { ViewComputation } from '../../src/panels/defineComputation.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { answeredView, createPanelStore, startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { type Asked, handRunner } from './handRunner.ts';

const BASE = defaultValues(leveragePanel.parameters);
const REST_MS = 120;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const done = (request: Request, outcome: unknown): RunEnd => ({
  kind: 'done',
  request,
  modelVersion: '0',
  outcome,
});

/** Previews that say which leverage they saw; those of "curve" need a draw. */
function open() {
  const previews: string[] = [];
  const view = (name: string, needs: string | null): ViewComputation => ({
    draws: () => (needs === null ? [] : [{ key: needs, kind: 'clocks', settings: {} }]),
    preview(values, { draws, assets }) {
      previews.push(`${name} ${values['leverage']}`);
      if (values['leverage'] === 13) throw new RangeError('thirteen');
      if (needs === null) return `coarse ${values['leverage']} ${assets}`;
      const draw = draws.peek(needs);
      return draw === undefined ? null : `coarse ${values['leverage']} from ${draw}`;
    },
    *compute() {
      yield 1;
      return null;
    },
  });
  const computation = {
    views: { odds: view('odds', null), curve: view('curve', 'clocks'), paths: view('paths', 'clocks') },
  } as unknown as LoadedComputation['computation'];
  const store = createPanelStore(leveragePanel, BASE, () => Date.now());
  const hand = handRunner();
  const engine = startPanelEngine(leveragePanel, store, { computation, assets: 'assets' }, hand.runner);
  const stateOf = (name: string) => store.getState().views[name];
  const asks = (kind: Request['kind']) => hand.asked.filter(({ request }) => request.kind === kind);
  const rest = () => vi.advanceTimersByTimeAsync(REST_MS);
  return { ...hand, store, actions: store.getState().actions, engine, previews, stateOf, asks, rest };
}

describe('a shown view', () => {
  test('is answered coarsely at once and asked for in full', () => {
    const { engine, stateOf, asks } = open();
    engine.show(['odds']);
    expect(stateOf('odds')).toMatchObject({
      outcome: 'coarse 20 assets',
      values: BASE,
      status: 'refining',
      isCoarse: true,
    });
    expect(asks('view').map(({ request }) => request)).toEqual([
      { kind: 'view', panel: 'leverage', view: 'odds', values: BASE, material: {} },
    ]);
  });

  test('waits where its draws are not there, with progress, until the full outcome', async () => {
    const { engine, stateOf, asks } = open();
    engine.show(['curve']);
    expect(stateOf('curve')).toMatchObject({ outcome: null, values: null, status: 'refining', progress: 0 });
    asks('view')[0]!.onProgress(0.5);
    expect(stateOf('curve')).toMatchObject({ status: 'refining', progress: 0.5 });
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    expect(stateOf('curve')).toMatchObject({
      outcome: 'full',
      values: BASE,
      status: 'done',
      fault: null,
      message: null,
    });
  });

  test('that has its full outcome is not asked for again when another is shown beside it', async () => {
    const { engine, previews, asks } = open();
    engine.show(['odds']);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    engine.show(['odds', 'curve']);
    expect(previews).toEqual(['odds 20', 'curve 20']);
    expect(asks('view').map(({ request }) => request.kind === 'view' && request.view)).toEqual([
      'odds',
      'curve',
    ]);
  });

  test('whose full outcome is on its way is left in peace when another is shown beside it', () => {
    const { engine, asks } = open();
    engine.show(['odds']);
    engine.show(['odds', 'curve']);
    engine.show(['odds', 'curve']);
    expect(asks('view')).toHaveLength(2);
    expect(asks('view').map(({ cancelled }) => cancelled)).toEqual([false, false]);
  });

  test('on a page that brought its answer along is not asked for', () => {
    const { engine, store, asks, previews } = open();
    const answered = answeredView('prerendered', BASE);
    store.setState({ views: { odds: answered } });
    engine.show(['odds']);
    expect([previews, asks('view')]).toEqual([[], []]);
    expect(store.getState().views['odds']).toBe(answered);
  });

  test('that is no longer shown is stopped, and asked for when it is shown again', () => {
    const { engine, asks, previews } = open();
    engine.show(['odds', 'curve']);
    engine.show(['odds']);
    expect(asks('view').map(({ cancelled }) => cancelled)).toEqual([false, true]);
    engine.show(['odds', 'curve']);
    expect(asks('view')).toHaveLength(3);
    expect(previews).toEqual(['odds 20', 'curve 20', 'curve 20']);
  });
});

describe('a change of the scenario', () => {
  test('is previewed at once and asked for in full only when the reader rests', async () => {
    const { engine, actions, stateOf, asks, rest } = open();
    engine.show(['odds']);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    for (const leverage of [21, 22, 23]) {
      actions.pick('leverage', leverage);
      expect(stateOf('odds')).toMatchObject({ outcome: `coarse ${leverage} assets`, status: 'coarse' });
      await vi.advanceTimersByTimeAsync(REST_MS - 1);
    }
    expect(asks('view')).toHaveLength(1);
    await rest();
    expect(asks('view')).toHaveLength(2);
    expect(asks('view')[1]!.request).toMatchObject({ values: { leverage: 23 } });
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full 23'));
    expect(stateOf('odds')).toMatchObject({ outcome: 'full 23', status: 'done', isCoarse: false });
    expect(stateOf('odds')!.values).toMatchObject({ leverage: 23 });
  });

  test('cancels the older request; its answer, its progress and its failure are dropped', async () => {
    const { engine, actions, stateOf, asks, rest } = open();
    engine.show(['odds', 'curve']);
    actions.pick('leverage', 50);
    const [odds, curve] = asks('view') as [Asked, Asked];
    expect([odds.cancelled, curve.cancelled]).toEqual([true, true]);
    odds.onProgress(0.7);
    await odds.end(done(odds.request, 'old'));
    await curve.end({ kind: 'failed', fault: 'threw', message: 'old' });
    expect(stateOf('odds')).toMatchObject({ outcome: 'coarse 50 assets', status: 'coarse', progress: 0 });
    expect(stateOf('curve')!.status).toBe('waiting');
    await rest();
    await asks('view')[2]!.end(done(asks('view')[2]!.request, 'new'));
    expect(stateOf('odds')).toMatchObject({ outcome: 'new', status: 'done' });
  });

  test('of the page alone asks for nothing', async () => {
    const { engine, actions, asks, previews, rest } = open();
    engine.show(['odds']);
    actions.turnTo({ theme: 'dark' });
    actions.type('leverage', '900x');
    await rest();
    expect(previews).toEqual(['odds 20']);
    expect(asks('view')).toHaveLength(1);
    expect(asks('view')[0]!.cancelled).toBe(false);
  });

  test('keeps showing the last outcome, with its own values, while the next waits', async () => {
    const { engine, actions, stateOf, asks } = open();
    engine.show(['curve']);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full 20'));
    await asks('draw')[0]!.end({ kind: 'failed', fault: 'threw', message: 'no draw' });
    actions.pick('leverage', 50);
    expect(stateOf('curve')).toMatchObject({ outcome: 'full 20', values: BASE, status: 'waiting' });
  });

  test('that breaks its preview is shown as failed, and the full outcome is still asked for', async () => {
    const { engine, actions, stateOf, asks, rest } = open();
    engine.show(['odds']);
    expect(() => actions.pick('leverage', 13)).not.toThrow();
    expect(stateOf('odds')).toMatchObject({
      status: 'failed',
      fault: 'threw',
      message: 'thirteen',
    });
    await rest();
    expect(stateOf('odds')).toMatchObject({ status: 'refining', fault: null, message: null });
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full'));
    expect(stateOf('odds')).toMatchObject({ status: 'done', outcome: 'full' });
  });
});

describe('draws', () => {
  test('are fetched once, after the answers, for all views that need them', async () => {
    const { engine, actions, asks, stateOf, rest } = open();
    engine.show(['curve', 'paths']);
    expect(asks('draw')).toHaveLength(0);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full'));
    expect(asks('draw').map(({ request }) => request)).toEqual([
      {
        kind: 'draw',
        panel: 'leverage',
        draw: { key: 'clocks', kind: 'clocks', settings: {} },
        material: {},
      },
    ]);
    await asks('draw')[0]!.end(done(asks('draw')[0]!.request, 'clocks'));
    actions.pick('leverage', 50);
    expect(stateOf('curve')).toMatchObject({ outcome: 'coarse 50 from clocks', status: 'coarse' });
    await rest();
    for (const view of asks('view').slice(2)) await view.end(done(view.request, 'full'));
    expect(asks('draw')).toHaveLength(1);
  });

  test('that are on their way are not asked for again by a view that is added meanwhile', async () => {
    const { engine, asks } = open();
    engine.show(['curve']);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    expect(asks('draw')).toHaveLength(1);
    engine.show(['curve', 'paths']);
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full'));
    expect(asks('draw')).toHaveLength(1);
  });

  test('that failed are fetched again the next time', async () => {
    const { engine, actions, asks, rest } = open();
    engine.show(['curve']);
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'full'));
    await asks('draw')[0]!.end({ kind: 'failed', fault: 'threw', message: 'no draw' });
    actions.pick('leverage', 50);
    await rest();
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full'));
    expect(asks('draw')).toHaveLength(2);
  });
});

describe('a reader', () => {
  test('may stop the better outcome at once; the coarse one stays', async () => {
    const { engine, stateOf, asks } = open();
    engine.show(['odds']);
    engine.cancel('odds');
    expect(asks('view')[0]!.cancelled).toBe(true);
    expect(stateOf('odds')).toMatchObject({
      outcome: 'coarse 20 assets',
      status: 'cancelled',
      isCoarse: true,
    });
    await asks('view')[0]!.end(done(asks('view')[0]!.request, 'too late'));
    expect(stateOf('odds')).toMatchObject({ outcome: 'coarse 20 assets', status: 'cancelled' });
    engine.retry('odds');
    expect(stateOf('odds')!.status).toBe('refining');
    engine.cancel('curve');
    expect(stateOf('curve')).toBeUndefined();
  });

  test('is told of a failure and may try again', async () => {
    const { engine, stateOf, asks } = open();
    engine.show(['odds']);
    await asks('view')[0]!.end({ kind: 'failed', fault: 'threw', message: 'out of memory' });
    expect(stateOf('odds')).toMatchObject({
      outcome: 'coarse 20 assets',
      status: 'failed',
      fault: 'threw',
      message: 'out of memory',
    });
    engine.retry('odds');
    expect(stateOf('odds')).toMatchObject({ status: 'refining', fault: null, message: null });
    await asks('view')[1]!.end(done(asks('view')[1]!.request, 'full'));
    expect(stateOf('odds')).toMatchObject({ outcome: 'full', status: 'done' });
    engine.retry('odds');
    expect(asks('view')).toHaveLength(2);
  });
});

test('closed, the engine stops its runner, and nothing is asked, answered or written any more', async () => {
  const { engine, store, actions, asks, state, rest } = open();
  engine.show(['odds', 'curve']);
  actions.pick('leverage', 50);
  engine.show(['odds', 'curve', 'paths']);
  const before = store.getState().views;
  const asked = asks('view').length;
  engine.close();
  expect(state.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  actions.pick('leverage', 60);
  engine.show(['odds']);
  engine.retry('odds');
  engine.cancel('odds');
  await rest();
  expect(store.getState().views).toBe(before);
  expect(asks('view')).toHaveLength(asked);
  expect(asks('draw')).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});
