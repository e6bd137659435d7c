import { describe, expect, test } from 'vitest';
import { PLAIN_PAGE, readScenario } from '../../src/scenario/index.ts';
import type { PanelStore } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { BASE, openStore } from './openStore.ts';

/** Why a field refused what it was given, in words. */
function reasonOf(store: PanelStore, name: string): string {
  const { reason } = store.getState().fieldRefusals[name]!;
  return reason.kind === 'rule' ? leveragePanel.ruleWords(reason.rule, reason.values) : reason.kind;
}

describe('rules between parameters', () => {
  test('refuse a change that the model cannot answer', () => {
    const { store, actions, value } = openStore();
    actions.type('drift', '10');
    expect(value('drift')).toBe(0);
    expect(store.getState().fieldRefusals['drift']?.text).toBe('10');
    expect(reasonOf(store, 'drift')).toBe(
      'a drift is answered with constant volatility only (model=constant)',
    );
    actions.type('horizon', '1y');
    expect(value('horizon')).toBe(24);
    actions.pick('model', 'constant');
    actions.type('drift', '10');
    actions.type('horizon', '1y');
    expect([value('drift'), value('horizon')]).toEqual([0.1, 8760]);
    actions.pick('model', 'changing');
    expect(value('model')).toBe('constant');
    expect(reasonOf(store, 'model')).toMatch(/constant volatility only/);
  });

  test('let a typed volatility and a market take each other’s place', () => {
    const { actions, value } = openStore();
    actions.pick('regime', 'stressed');
    actions.type('volatility', '80');
    expect([value('volatility'), value('regime')]).toEqual([0.8, 'normal']);
    actions.pick('regime', 'calm');
    expect([value('volatility'), value('regime')]).toEqual([null, 'calm']);
  });

  test('let the market that stands behind a typed volatility be chosen again', () => {
    const { actions, value } = openStore();
    actions.type('volatility', '80');
    actions.pick('regime', 'normal');
    expect([value('volatility'), value('regime')]).toEqual([null, 'normal']);
    actions.undo();
    expect(value('volatility')).toBe(0.8);
  });

  test('bring a volatility along for another coin, and keep it', () => {
    const { store, actions, value } = openStore();
    actions.pick('asset', 'other');
    expect(value('asset')).toBe('other');
    expect(value('volatility')).toBeGreaterThan(0.3);
    actions.type('volatility', '');
    expect(value('volatility')).toBeGreaterThan(0.3);
    expect(reasonOf(store, 'volatility')).toContain('volatility');
    actions.undo();
    expect([value('asset'), value('volatility')]).toEqual(['btc', null]);
  });
});

describe('a link', () => {
  test('is taken with what it could not say, without a step to undo', () => {
    const { store, actions, value, steps } = openStore();
    actions.type('leverage', '900x');
    actions.open(readScenario(leveragePanel, '?v=1&lev=50&h=soon&theme=dark', BASE));
    expect(value('leverage')).toBe(50);
    expect(steps()).toEqual([0, 0]);
    expect(store.getState().page.theme).toBe('dark');
    expect(store.getState().refusals.map(({ key }) => key)).toEqual(['h']);
    expect(store.getState().fieldRefusals).toEqual({});
    actions.dismissRefusals();
    expect(store.getState().refusals).toEqual([]);
  });

  test('with the page’s own values leaves them the same object, so that no answer is lost', () => {
    const { store, actions } = openStore();
    actions.open(readScenario(leveragePanel, '?view=curve', BASE));
    expect(store.getState().values).toBe(BASE);
    expect(store.getState().page.view).toBe('curve');
  });

  test('is not mixed into a slide of before, nor undone by what was redone', () => {
    const { actions, value, steps } = openStore();
    actions.pick('leverage', 30);
    actions.undo();
    actions.open(readScenario(leveragePanel, '?lev=50', BASE));
    actions.redo();
    expect(value('leverage')).toBe(50);
    actions.pick('leverage', 60);
    actions.open(readScenario(leveragePanel, '?lev=70', BASE));
    actions.pick('leverage', 80);
    expect(steps()).toEqual([2, 0]);
    actions.undo();
    expect(value('leverage')).toBe(70);
  });

  test('reset goes back to the page’s own values, not the link’s', () => {
    const { store, actions, value } = openStore();
    actions.open(readScenario(leveragePanel, '?lev=50', BASE));
    actions.reset();
    expect(store.getState().values).toBe(BASE);
    actions.undo();
    expect(value('leverage')).toBe(50);
  });
});

test('the page is turned without a step to undo', () => {
  const { store, actions, steps } = openStore();
  actions.turnTo({ theme: 'projector' });
  actions.turnTo({ story: 'calm-week', step: 2 });
  expect(store.getState().page).toEqual({ ...PLAIN_PAGE, theme: 'projector', story: 'calm-week', step: 2 });
  expect(steps()).toEqual([0, 0]);
  expect(store.getState().values).toBe(BASE);
});
