import { describe, expect, test } from 'vitest';
import { BASE, openStore } from './openStore.ts';

describe('a change', () => {
  test('is picked or typed, in the reader’s unit', () => {
    const { actions, value } = openStore();
    actions.pick('leverage', 50);
    actions.type('maintenanceMargin', '0,4 %');
    actions.type('horizon', '7d');
    actions.pick('side', 'short');
    expect([value('leverage'), value('maintenanceMargin'), value('horizon'), value('side')]).toEqual([
      50,
      0.004,
      168,
      'short',
    ]);
  });

  test('makes new values and leaves the old object as it was', () => {
    const { store, actions } = openStore();
    const before = store.getState().values;
    actions.pick('leverage', 50);
    expect(store.getState().values).not.toBe(before);
    expect(before).toEqual(BASE);
  });

  test('to the same value is none', () => {
    const { store, actions, steps } = openStore();
    const before = store.getState().values;
    actions.pick('leverage', 20);
    actions.type('leverage', '20×');
    actions.apply({ leverage: 20, side: 'long' });
    actions.reset();
    expect(store.getState().values).toBe(before);
    expect(steps()).toEqual([0, 0]);
  });
});

describe('undo and redo', () => {
  test('go back and forth through single changes', () => {
    const { actions, value, later, steps } = openStore();
    actions.pick('leverage', 50);
    later(1000);
    actions.pick('leverage', 75);
    actions.pick('side', 'short');
    expect(steps()).toEqual([3, 0]);
    actions.undo();
    expect([value('leverage'), value('side')]).toEqual([75, 'long']);
    actions.undo();
    expect(value('leverage')).toBe(50);
    actions.undo();
    expect(value('leverage')).toBe(20);
    actions.undo();
    expect(value('leverage')).toBe(20);
    actions.redo();
    actions.redo();
    actions.redo();
    actions.redo();
    expect([value('leverage'), value('side')]).toEqual([75, 'short']);
    expect(steps()).toEqual([3, 0]);
  });

  test('forget the undone once something else is changed', () => {
    const { actions, value, steps } = openStore();
    actions.pick('leverage', 50);
    actions.undo();
    actions.pick('side', 'short');
    expect(steps()).toEqual([1, 0]);
    actions.redo();
    expect([value('leverage'), value('side')]).toEqual([20, 'short']);
  });
});

describe('undo and redo, counted in steps,', () => {
  test('take a slide of one control as one step, however long it lasts', () => {
    const { actions, value, later, steps } = openStore();
    for (let leverage = 21; leverage <= 90; leverage++) {
      actions.pick('leverage', leverage);
      later(100);
    }
    expect(steps()).toEqual([1, 0]);
    actions.undo();
    expect(value('leverage')).toBe(20);
    actions.redo();
    expect(value('leverage')).toBe(90);
  });

  test('begin a new step after a rest, with another control, and after an undo', () => {
    const { actions, later, value, steps } = openStore();
    actions.pick('leverage', 30);
    later(800);
    actions.pick('leverage', 40);
    expect(steps()[0]).toBe(2);
    actions.pick('horizon', 8);
    actions.pick('leverage', 50);
    expect(steps()[0]).toBe(4);
    actions.undo();
    actions.pick('leverage', 60);
    expect(steps()[0]).toBe(4);
    actions.undo();
    expect(value('leverage')).toBe(40);
  });

  test('remember two hundred steps', () => {
    const { actions, later, value, steps } = openStore();
    for (let i = 0; i < 250; i++) {
      actions.pick('leverage', 30 + (i % 2));
      later(1000);
    }
    expect(steps()).toEqual([200, 0]);
    for (let i = 0; i < 300; i++) actions.undo();
    expect(steps()).toEqual([0, 200]);
    expect(value('leverage')).toBe(31);
  });

  test('presets and reset are one step each, though they follow at once', () => {
    const { actions, value, steps } = openStore();
    actions.apply({ leverage: 50, horizon: 8 });
    actions.apply({ leverage: 100, horizon: 1 });
    actions.reset();
    expect(steps()).toEqual([3, 0]);
    expect(value('leverage')).toBe(20);
    actions.undo();
    expect([value('leverage'), value('horizon')]).toEqual([100, 1]);
    actions.undo();
    expect([value('leverage'), value('horizon')]).toEqual([50, 8]);
    actions.undo();
    expect([value('leverage'), value('horizon')]).toEqual([20, 24]);
  });
});

describe('what a field cannot take', () => {
  test('stays in it with the reason, and changes nothing', () => {
    const { store, actions, steps } = openStore();
    actions.type('leverage', '900x');
    actions.type('horizon', 'soon');
    expect(store.getState().values).toBe(BASE);
    expect(steps()).toEqual([0, 0]);
    expect(store.getState().fieldRefusals).toEqual({
      leverage: { text: '900x', reason: { kind: 'too-high', unit: 'multiple', limit: 200 } },
      horizon: { text: 'soon', reason: { kind: 'not-a-number', text: 'soon' } },
    });
  });

  test('gives way to the next that it can take, even to the value that stands', () => {
    const { store, actions } = openStore();
    actions.type('leverage', '900x');
    actions.type('horizon', 'soon');
    actions.type('leverage', '20');
    expect(Object.keys(store.getState().fieldRefusals)).toEqual(['horizon']);
    actions.pick('horizon', 8);
    expect(store.getState().fieldRefusals).toEqual({});
  });

  test('gives way to a preset that sets it; undo, redo and reset clear all', () => {
    const { store, actions } = openStore();
    const refused = () => Object.keys(store.getState().fieldRefusals);
    actions.pick('leverage', 30);
    actions.type('leverage', '900x');
    actions.type('fee', '?');
    actions.apply({ leverage: 50 });
    expect(refused()).toEqual(['fee']);
    actions.undo();
    expect(refused()).toEqual([]);
    actions.type('fee', '?');
    actions.redo();
    expect(refused()).toEqual([]);
    actions.type('fee', '?');
    actions.reset();
    expect(refused()).toEqual([]);
  });

  test('is kept in the reader’s unit when it was picked', () => {
    const { store, actions } = openStore();
    actions.pick('maintenanceMargin', 0.6);
    expect(store.getState().fieldRefusals).toEqual({
      maintenanceMargin: { text: '60', reason: { kind: 'too-high', unit: 'fraction', limit: 0.5 } },
    });
    actions.pick('leverage', Number.NaN);
    expect(store.getState().values).toBe(BASE);
  });
});

describe('a value that a control offers', () => {
  test('may be none where the parameter may be left open', () => {
    const { actions, value } = openStore();
    actions.type('volatility', '80');
    actions.pick('volatility', null);
    expect(value('volatility')).toBeNull();
  });

  test('tells nobody of refusals where there are none to forget', () => {
    const { store, actions } = openStore();
    actions.type('horizon', 'soon');
    const { fieldRefusals } = store.getState();
    actions.pick('leverage', 30);
    expect(store.getState().fieldRefusals).toBe(fieldRefusals);
  });
});
