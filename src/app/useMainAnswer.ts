import type { Sentence, Telling } from '../panels/defineTelling.ts';
import { usePanel, type ViewState } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';
import { type GuessState, useGuess } from './useGuess.ts';

/** What a page says first: the main view's answer so far, the reader's guess at it, and its sentence. */
export interface MainAnswer {
  readonly main: ViewState | undefined;
  readonly guess: GuessState;
  readonly sentence: Sentence | null;
}

/** The answer of a page's main view, for pages, embeds and the front page alike. */
export function useMainAnswer({ panel, store }: PanelPage, telling: Telling): MainAnswer {
  const main = usePanel(store, state => state.views[panel.mainView]);
  const guess = useGuess(telling, main);
  const sentence = main?.outcome && main.values ? telling.sentence(main.outcome, main.values) : null;
  return { main, guess, sentence };
}
