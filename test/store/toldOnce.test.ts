import { expect, test } from 'vitest';
import { openStore } from './openStore.ts';

test('whoever listens hears of a change and its answer at once, and of what was before both', () => {
  const { store, actions } = openStore();
  store.answerWith((state, before) => {
    if (state.values !== before.values) store.setState({ readings: { answered: state.values } as never });
  });
  const start = store.getState();
  const heard: unknown[] = [];
  store.subscribe((state, before) => {
    expect(state).toBe(store.getState());
    heard.push([
      before.values['leverage'],
      state.values['leverage'],
      state.readings['answered'] === (state.values as never),
    ]);
  });
  actions.pick('leverage', 21);
  actions.pick('leverage', 22);
  expect(heard).toEqual([
    [start.values['leverage'], 21, true],
    [21, 22, true],
  ]);
});

test('a change that one who listens makes is told to all, and to nobody who stopped listening', () => {
  const { store, actions } = openStore();
  const heard: unknown[] = [];
  store.subscribe(({ values }) => {
    if (values['leverage'] === 21) actions.pick('leverage', 22);
  });
  const stop = store.subscribe(({ values }) => heard.push(values['leverage']));
  actions.pick('leverage', 21);
  expect(heard.at(-1)).toBe(22);
  expect(heard[0]).toBe(22);
  stop();
  actions.pick('leverage', 23);
  expect(heard.at(-1)).toBe(22);
});
