import { describe, expect, test } from 'vitest';
import { answeredView, EMPTY_VIEW, failUnanswered } from '../../src/store/index.ts';
import { BASE, openStore } from './openStore.ts';

/** An open panel of which these views are shown while nothing can answer. */
function openUnanswered(...shown: readonly string[]) {
  const open = openStore();
  const stateOf = (view: string) => open.store.getState().views[view];
  return { ...open, shown: () => shown, stateOf };
}

describe('while nothing can answer', () => {
  test('each shown view is told to have failed, and no other', () => {
    const { store, shown, stateOf } = openUnanswered('odds', 'curve');
    failUnanswered(store, shown);
    const failed = { ...EMPTY_VIEW, status: 'failed', fault: 'not-loaded', message: null };
    expect(store.getState().views).toEqual({ odds: failed, curve: failed });
    expect(stateOf('paths')).toBeUndefined();
  });

  test('what answers the values already stays as it is', () => {
    const { store, shown, stateOf } = openUnanswered('odds');
    const answered = answeredView('brought along', BASE);
    store.setState({ views: { odds: answered } });
    const { views } = store.getState();
    failUnanswered(store, shown);
    expect(store.getState().views).toBe(views);
    expect(stateOf('odds')).toBe(answered);
  });

  test('an answer to other values fails once they change, and keeps what it showed', () => {
    const { store, actions, shown, stateOf } = openUnanswered('odds');
    const paths = answeredView('paths', BASE);
    store.setState({ views: { odds: answeredView('brought along', BASE), paths } });
    failUnanswered(store, shown);
    actions.pick('leverage', 50);
    expect(stateOf('odds')).toMatchObject({
      outcome: 'brought along',
      values: BASE,
      status: 'failed',
      fault: 'not-loaded',
      message: null,
    });
    expect(stateOf('paths')).toBe(paths);
  });

  test('it is told once, and not while nothing is shown', () => {
    const { store, actions, shown } = openUnanswered('odds');
    failUnanswered(store, shown);
    const { views } = store.getState();
    actions.turnTo({ theme: 'dark' });
    expect(store.getState().views).toBe(views);
    const other = openUnanswered();
    const before = other.store.getState().views;
    failUnanswered(other.store, other.shown);
    other.actions.pick('leverage', 50);
    expect(other.store.getState().views).toBe(before);
  });

  test('nothing is told any more once something can answer again', () => {
    const { store, actions, stateOf, shown } = openUnanswered('odds');
    store.setState({ views: { odds: answeredView('brought along', BASE) } });
    const stop = failUnanswered(store, shown);
    stop();
    actions.pick('leverage', 50);
    expect(stateOf('odds')!.status).toBe('done');
  });
});
