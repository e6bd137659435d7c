import type { Sentence, Telling } from '../panels/defineTelling.ts';
import { usePanel, type ViewState } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';

/** What a page says first: the main view's answer so far in one sentence. */
export interface MainAnswer {
  /** True while only a first estimate is there. */
  readonly isCoarse: boolean;
  /** True while a better one is on its way. */
  readonly isComing: boolean;
  /** What the page shows; `AboutSign` marks it while it is coarse. */
  readonly sentence: Sentence | null;
}

/** The outcome of a page's main view so far, and the values that it answers. */
export function useMainOutcome({ panel, store }: PanelPage): Pick<ViewState, 'outcome' | 'values'> {
  const outcome = usePanel(store, state => state.views[panel.mainView]?.outcome ?? null);
  const values = usePanel(store, state => state.views[panel.mainView]?.values ?? null);
  return { outcome, values };
}

/** The answer of a page's main view, for pages, embeds and the front page alike. */
export function useMainAnswer(page: PanelPage, telling: Telling): MainAnswer {
  const { panel, store } = page;
  const main = useMainOutcome(page);
  const isCoarse = usePanel(store, state => state.views[panel.mainView]?.isCoarse ?? false);
  const status = usePanel(store, state => state.views[panel.mainView]?.status);
  const sentence = main.outcome && main.values ? telling.sentence(main.outcome, main.values) : null;
  return { isCoarse, isComing: isCoarse && status !== 'cancelled' && status !== 'failed', sentence };
}
