import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { materialOf, NO_MATERIAL } from '../../src/schema/index.ts';
import { BASE, done, FIRST, openWithMaterial as open, SECOND } from './openWithMaterial.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a reader’s material', () => {
  test('is one of each kind; of kinds that the panel does not know there is none', () => {
    const { store, actions } = open();
    actions.bring('prices', FIRST);
    actions.bring('trades', SECOND);
    actions.bring('prices', SECOND);
    expect(store.getState().material).toEqual({ prices: SECOND, trades: SECOND });
    expect(() => actions.bring('photos', FIRST)).toThrow(/photos/);
    expect(() => actions.bring('constructor', FIRST)).toThrow(/constructor/);
  });

  test('takes what is said about it and keeps what was said before', () => {
    const { store, actions } = open();
    actions.tell('prices', { column: 1 });
    expect(store.getState().material).toBe(NO_MATERIAL);
    actions.bring('prices', FIRST);
    actions.tell('prices', { column: 1, scale: null });
    actions.tell('prices', { column: 2 });
    expect(store.getState().material['prices']).toEqual({ ...FIRST, settings: { column: 2, scale: null } });
  });

  test('is no step to undo, and neither undo, reset nor another link takes it away', () => {
    const { store, actions } = open();
    actions.pick('leverage', 50);
    actions.bring('prices', FIRST);
    expect(store.getState().past).toHaveLength(1);
    actions.undo();
    actions.reset();
    const { page, refusals } = store.getState();
    actions.open({ values: { ...BASE, leverage: 3 }, page, refusals });
    expect(store.getState().material).toEqual({ prices: FIRST });
  });

  test('is gone when removed, with what it said; removing nothing changes nothing', async () => {
    const { store, actions, engine, endAll, rest, reading } = open();
    engine.show(['curve']);
    const before = store.getState();
    actions.remove('prices');
    expect(store.getState()).toBe(before);
    actions.bring('prices', FIRST);
    await rest();
    await endAll();
    expect(reading()).toMatchObject({ status: 'done', outcome: 'full prices first' });
    actions.remove('prices');
    expect([store.getState().material, store.getState().readings]).toEqual([{}, {}]);
  });
});

describe('what it says', () => {
  test('is asked for while a view shows it, and kept when another is shown', async () => {
    const { engine, actions, names, rest, endAll, reading, asked } = open();
    engine.show(['odds']);
    actions.bring('prices', FIRST);
    await rest();
    expect(names()).toEqual(['view odds']);
    engine.show(['odds', 'curve']);
    expect(names()).toEqual(['view odds', 'view curve', 'reading prices first']);
    expect(asked[2]!.request).toEqual({
      kind: 'reading',
      panel: 'leverage',
      reading: 'prices',
      values: BASE,
      material: { prices: FIRST },
    });
    expect(reading()).toMatchObject({ status: 'refining', progress: 0 });
    asked[2]!.onProgress(0.5);
    expect(reading()!.progress).toBe(0.5);
    await endAll();
    engine.show(['odds']);
    engine.show(['odds', 'curve']);
    expect(names().filter(name => name.startsWith('reading'))).toHaveLength(1);
    expect(reading()).toMatchObject({ status: 'done', outcome: 'full prices first' });
  });

  test('once begun is read to its end, and told, while no view shows it', async () => {
    const { engine, actions, names, rest, asked, endAll, reading } = open();
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    engine.show(['odds']);
    engine.show(['odds']);
    expect(asked.find(({ request }) => request.kind === 'reading')!.cancelled).toBe(false);
    await endAll();
    expect(reading()).toMatchObject({ status: 'done', outcome: 'full prices first' });
    engine.show(['paths']);
    expect(names().filter(name => name.startsWith('reading'))).toHaveLength(1);
  });

  test('begun and out of sight is read anew with what changes meanwhile, and stopped with its file', async () => {
    const { engine, actions, rest, asked } = open();
    const readings = () => asked.filter(({ request }) => request.kind === 'reading');
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    engine.show(['odds']);
    actions.pick('seed', 7);
    await rest();
    expect(readings().map(({ cancelled }) => cancelled)).toEqual([true, false]);
    expect(readings()[1]!.request).toMatchObject({ values: { seed: 7 }, material: { prices: FIRST } });
    actions.remove('prices');
    expect(readings()[1]!.cancelled).toBe(true);
  });

  test('is read with a setting that changed just before another view is shown', async () => {
    const { engine, actions, rest, endAll, asked } = open();
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    await endAll();
    actions.pick('seed', 7);
    engine.show(['odds']);
    await rest();
    expect(asked.at(-1)!.request).toMatchObject({ kind: 'reading', values: { seed: 7 } });
  });

  test('that failed is asked for again when the same file is brought again', async () => {
    const { engine, actions, rest, asked, state, reading } = open();
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    const going = asked.find(({ request }) => request.kind === 'reading')!;
    await going.end({ kind: 'failed', fault: 'not-loaded', message: 'lost' });
    expect(reading()).toMatchObject({ status: 'failed', fault: 'not-loaded', message: 'lost' });
    actions.bring('prices', FIRST);
    await rest();
    expect(reading()!.status).toBe('refining');
    expect(asked.at(-1)!.request).toMatchObject({ kind: 'reading', material: { prices: FIRST } });
    expect(state.forgotten).toEqual([]);
  });
});

describe('what it says, while things change,', () => {
  test('is asked for again when a parameter of it changes, what is said about it, or the file', async () => {
    const { engine, actions, names, rest, endAll, reading } = open();
    const readings = () => names().filter(name => name.startsWith('reading'));
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    await endAll();
    actions.pick('leverage', 50);
    await rest();
    await endAll();
    expect(readings()).toHaveLength(1);
    actions.pick('seed', 7);
    expect(reading()!.status).toBe('waiting');
    await rest();
    await endAll();
    actions.tell('prices', { column: 3 });
    expect(reading()!.status).toBe('waiting');
    await rest();
    await endAll();
    actions.bring('prices', SECOND);
    expect(reading()).toMatchObject({ status: 'waiting', outcome: null });
    await rest();
    await endAll();
    expect(readings()).toHaveLength(4);
    expect(reading()).toMatchObject({ status: 'done', outcome: 'full prices second' });
  });

  test('is left in peace on its way when something else changes', async () => {
    const { engine, actions, rest, asked, endAll, reading } = open();
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    const going = asked.find(({ request }) => request.kind === 'reading')!;
    actions.pick('leverage', 50);
    await rest();
    expect(going.cancelled).toBe(false);
    await endAll();
    expect(reading()!.status).toBe('done');
    expect(asked.filter(({ request }) => request.kind === 'reading')).toHaveLength(1);
  });

  test('comes too late once the file is removed: it is stopped, dropped and forgotten', async () => {
    const { engine, actions, rest, asked, state, store } = open();
    engine.show(['curve']);
    actions.bring('prices', FIRST);
    await rest();
    const going = asked.find(({ request }) => request.kind === 'reading')!;
    actions.remove('prices');
    expect(going.cancelled).toBe(true);
    expect(state.forgotten).toEqual([FIRST.hash]);
    going.onProgress(0.9);
    await going.end(done(going.request, 'late'));
    expect(store.getState().readings).toEqual({});
  });

  test('forgets a text only when no kind has it any more', () => {
    const { actions, state } = open();
    actions.bring('prices', FIRST);
    actions.bring('trades', FIRST);
    actions.bring('prices', materialOf('first', 'again.csv'));
    actions.remove('prices');
    expect(state.forgotten).toEqual([]);
    actions.bring('trades', SECOND);
    expect(state.forgotten).toEqual([FIRST.hash]);
  });
});

describe('a view that computes with it', () => {
  test('has it in preview, draws and answer; the others are left as they are', async () => {
    const { engine, actions, asked, names, rest, endAll, viewState } = open();
    engine.show(['odds', 'paths']);
    await endAll();
    expect(viewState('paths')).toMatchObject({ status: 'done', material: {} });
    const odds = viewState('odds');
    actions.bring('prices', FIRST);
    expect(viewState('paths')).toMatchObject({ status: 'coarse', outcome: 'coarse 20 first' });
    expect(viewState('odds')).toBe(odds);
    await rest();
    await endAll();
    expect(viewState('odds')).toBe(odds);
    expect(viewState('paths')).toMatchObject({ status: 'done', material: { prices: FIRST } });
    const last = asked.findLast(({ request }) => request.kind === 'view')!;
    expect(last.request).toMatchObject({ view: 'paths', material: { prices: FIRST } });
    expect(names().at(-1)).toBe(`draw draw ${FIRST.hash}`);
    expect(asked.at(-1)!.request).toMatchObject({ material: { prices: FIRST } });
  });

  test('is answered anew when it is removed', async () => {
    const { engine, actions, rest, endAll, viewState, names } = open();
    actions.bring('prices', FIRST);
    engine.show(['paths']);
    await endAll();
    actions.remove('prices');
    expect(viewState('paths')).toMatchObject({ status: 'coarse', outcome: 'coarse 20 none', material: {} });
    await rest();
    expect(names().filter(name => name === 'view paths')).toHaveLength(2);
  });
});
