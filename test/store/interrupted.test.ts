import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadedComputation, RunEnd } from '../../src/compute/index.ts';
import type { ViewComputation } from '../../src/panels/defineComputation.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { createPanelStore, startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { handRunner } from './handRunner.ts';
import { BASE, done, FIRST } from './openWithMaterial.ts';

const REST_MS = 120;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A view that knows its own parameters, with two draws that it does better with; another beside it. */
function open() {
  const previews: string[] = [];
  const view = (name: string): ViewComputation => ({
    parameters: ['leverage'],
    draws: () => ['first', 'second'].map(key => ({ key: `${name} ${key}`, kind: 'clocks', settings: {} })),
    preview({ leverage }) {
      previews.push(`${name} ${leverage}`);
      return `coarse ${leverage}`;
    },
    *compute() {
      yield 1;
      return null;
    },
  });
  const computation = {
    views: { odds: view('odds'), curve: view('curve') },
  } as unknown as LoadedComputation['computation'];
  const panel: Panel = { ...leveragePanel, material: { prices: { views: ['odds'], parameters: [] } } };
  const store = createPanelStore(panel, BASE, () => Date.now());
  const hand = handRunner();
  const engine = startPanelEngine(panel, store, { computation, assets: null }, hand.runner);
  const draws = () => hand.asked.filter(({ request }) => request.kind === 'draw');
  const end = (place: number, how?: RunEnd) =>
    hand.asked[place]!.end(how ?? done(hand.asked[place]!.request, 'full'));
  const odds = () => store.getState().views['odds'];
  const rest = () => vi.advanceTimersByTimeAsync(REST_MS);
  return { ...hand, engine, store, actions: store.getState().actions, previews, draws, end, odds, rest };
}

describe('draws that are being fetched', () => {
  test('are not followed by the next once a value has changed, until the reader rests', async () => {
    const { engine, actions, draws, end } = open();
    engine.show(['odds']);
    await end(0);
    expect(draws()).toHaveLength(1);
    actions.pick('leverage', 50);
    await draws()[0]!.end(done(draws()[0]!.request, 'drawn'));
    expect(draws()).toHaveLength(1);
  });

  test('nor once a file was brought', async () => {
    const { engine, actions, draws, end } = open();
    engine.show(['odds']);
    await end(0);
    actions.bring('prices', FIRST);
    await draws()[0]!.end(done(draws()[0]!.request, 'drawn'));
    expect(draws()).toHaveLength(1);
  });

  test('are followed by the next where nothing has changed', async () => {
    const { engine, draws, end } = open();
    engine.show(['odds']);
    await end(0);
    await draws()[0]!.end(done(draws()[0]!.request, 'drawn'));
    expect(draws()).toHaveLength(2);
  });
});

describe('a full outcome that is on its way', () => {
  test('is not drawn over by a coarse one where what changes does not concern it', () => {
    const { engine, actions, asked, odds, previews } = open();
    engine.show(['odds']);
    asked[0]!.onIntermediate('half', 1);
    actions.pick('seed', 7);
    expect(odds()).toMatchObject({ outcome: 'half', intermediate: 1, status: 'refining' });
    expect(previews).toEqual(['odds 20']);
    expect(asked[0]!.cancelled).toBe(false);
  });

  test('nor by one of a view that comes into sight', () => {
    const { engine, asked, odds, previews } = open();
    engine.show(['odds']);
    engine.setUnseen('odds', true);
    asked[0]!.onIntermediate('half', 1);
    engine.setUnseen('odds', false);
    expect(odds()).toMatchObject({ outcome: 'half', status: 'refining' });
    expect(previews).toEqual(['odds 20']);
  });

  test('that its runner gave up is told of as cancelled', async () => {
    const { engine, end, odds } = open();
    engine.show(['odds']);
    await end(0, { kind: 'cancelled' });
    expect(odds()).toMatchObject({ outcome: 'coarse 20', status: 'cancelled' });
  });
});

describe('showing', () => {
  test('the same views again asks for nothing that the reader has stopped', () => {
    const { engine, asked, odds } = open();
    engine.show(['odds']);
    engine.cancel('odds');
    engine.show(['odds']);
    expect(asked).toHaveLength(1);
    expect(odds()?.status).toBe('cancelled');
  });

  test('another view of a panel that is closed answers nothing', () => {
    const { engine, store, asked, previews } = open();
    engine.show(['odds']);
    engine.close();
    engine.show(['odds', 'curve']);
    expect(store.getState().views['curve']).toBeUndefined();
    expect([previews, asked.length]).toEqual([['odds 20'], 1]);
  });
});
