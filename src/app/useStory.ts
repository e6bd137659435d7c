import { useState } from 'react';
import { type PanelStore, usePanel } from '../store/index.ts';
import type { GuessState } from './useGuess.ts';

/** Whether the answer of the story's step is shown yet. */
export interface StoryState {
  readonly revealed: boolean;
  /** True while a story asks and the answer must not be seen. */
  readonly hidden: boolean;
  hide(): void;
  predict(): void;
  reveal(): void;
  leave(): void;
}

/** A story asks before it tells: each step begins with its answer hidden. */
export function useStory(store: PanelStore, guess: GuessState): StoryState {
  const isOn = usePanel(store, state => state.page.story !== null);
  const [revealed, setRevealed] = useState(false);
  const show = (shown: boolean) => {
    guess.leave();
    setRevealed(shown);
  };
  return {
    revealed,
    hidden: isOn && !revealed && guess.stage !== 'revealed',
    hide: () => show(false),
    predict: guess.begin,
    reveal: () => show(true),
    leave: () => show(false),
  };
}
