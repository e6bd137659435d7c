import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import type { GuessState } from '../../src/app/useGuess.ts';
import { useStory } from '../../src/app/useStory.ts';
import { buildHost } from '../../src/host/buildHost.ts';
import { leveragePanel } from '../openPanels.ts';

function openStory(stage: GuessState['stage'] = 'none') {
  const { store } = openPanelPage(
    { panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE },
    buildHost('en'),
  );
  const guess = { stage, begin: vi.fn(), show: vi.fn(), leave: vi.fn() } as unknown as GuessState;
  const hook = renderHook(({ now }) => useStory(store, now), { initialProps: { now: guess } });
  const story = () => hook.result.current;
  const tell = (id: string | null) => act(() => store.getState().actions.turnTo({ story: id }));
  const guessed = (next: GuessState['stage']) => hook.rerender({ now: { ...guess, stage: next } });
  return { story, tell, guess, guessed };
}

test('without a story nothing is hidden, whatever was revealed', () => {
  const { story, guessed } = openStory();
  expect([story().hidden, story().revealed]).toEqual([false, false]);
  guessed('guessing');
  expect(story().hidden).toBe(false);
});

test('a story hides its answer until it is revealed, and hides the next one again', () => {
  const { story, tell } = openStory();
  tell('hundred-times');
  expect([story().hidden, story().revealed]).toEqual([true, false]);
  act(() => story().reveal());
  expect([story().hidden, story().revealed]).toEqual([false, true]);
  act(() => story().hide());
  expect([story().hidden, story().revealed]).toEqual([true, false]);
});

test('left, it hides nothing, and begins hidden when it is told again', () => {
  const { story, tell } = openStory();
  tell('hundred-times');
  act(() => story().reveal());
  act(() => story().leave());
  tell(null);
  expect([story().hidden, story().revealed]).toEqual([false, false]);
  tell('hundred-times');
  expect(story().hidden).toBe(true);
});

test('a guess that is being made keeps the answer hidden; one that is revealed shows it', () => {
  const { story, tell, guessed } = openStory();
  tell('hundred-times');
  guessed('guessing');
  expect(story().hidden).toBe(true);
  guessed('revealed');
  expect([story().hidden, story().revealed]).toEqual([false, false]);
});

test('each step ends the guess; predicting begins one', () => {
  const { story, guess } = openStory();
  act(() => story().predict());
  expect(guess.begin).toHaveBeenCalledOnce();
  expect(guess.leave).not.toHaveBeenCalled();
  act(() => story().hide());
  act(() => story().reveal());
  act(() => story().leave());
  expect(guess.leave).toHaveBeenCalledTimes(3);
  expect(guess.begin).toHaveBeenCalledOnce();
});
