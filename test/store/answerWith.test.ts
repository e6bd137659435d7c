import { expect, test, vi } from 'vitest';
import type { LoadedComputation } from '../../src/compute/index.ts';
import { startPanelEngine } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { handRunner } from './handRunner.ts';
import { openStore } from './openStore.ts';

test('whoever hears of a change finds it answered, though they listened before anything could answer', () => {
  vi.useFakeTimers();
  const { store, actions } = openStore();
  const heard: (readonly [asked: unknown, answered: unknown])[] = [];
  store.subscribe(({ values, views }) =>
    heard.push([values['leverage'], views['odds']?.values?.['leverage']]),
  );
  const odds = { draws: () => [], preview: () => 'coarse' };
  const loaded = { computation: { views: { odds } }, assets: null } as unknown as LoadedComputation;
  const engine = startPanelEngine(leveragePanel, store, loaded, handRunner().runner);
  engine.show(['odds']);
  heard.length = 0;
  for (const leverage of [21, 22]) actions.pick('leverage', leverage);
  expect(new Set(heard.map(([asked, answered]) => asked === answered))).toEqual(new Set([true]));
  expect(new Set(heard.map(([asked]) => asked))).toEqual(new Set([21, 22]));
  engine.close();
  vi.useRealTimers();
});

test('one who no longer answers hears nothing, and another goes on', () => {
  const { store, actions } = openStore();
  const heard: string[] = [];
  const stop = store.answerWith(() => heard.push('one'));
  store.answerWith(() => heard.push('other'));
  actions.pick('leverage', 21);
  stop();
  actions.pick('leverage', 22);
  expect(heard).toEqual(['one', 'other', 'other']);
});
