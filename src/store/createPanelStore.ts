import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Panel } from '../panels/openPanel.ts';
import { type PageState, PLAIN_PAGE, type ReadScenario, type Refusal } from '../scenario/index.ts';
import { type AnyValues, NO_MATERIAL } from '../schema/index.ts';
import { type MaterialActions, materialActions } from './materialActions.ts';
import type { PanelState, ViewState } from './panelState.ts';
import { sameValues } from './sameValues.ts';
import { type UndoSteps, undoSteps } from './undoSteps.ts';
import { type ValueActions, valueActions } from './valueActions.ts';

/** All that a reader can do to a scenario. */
export interface PanelActions extends ValueActions, Pick<UndoSteps, 'undo' | 'redo'>, MaterialActions {
  /** Takes what a link says, without a step to undo. */
  open(scenario: ReadScenario): void;
  turnTo(page: Partial<PageState>): void;
  /** Back to the page's own values. */
  reset(): void;
  dismissRefusals(): void;
}

type WholeState = PanelState & { readonly actions: PanelActions };
type Listener = (state: WholeState, before: WholeState) => void;

export interface PanelStore extends StoreApi<WholeState> {
  /** Tells one who answers of each change before all others: nobody draws what was there in between. */
  answerWith(answer: Listener): () => void;
}

/**
 * The state of one open panel.
 *
 * @param answered answers that the page brings along; they are there from the first drawing on.
 * @param now the time in milliseconds: changes of the same parameter that follow each other quickly are one
 *   step to undo.
 */
export function createPanelStore(
  panel: Panel,
  base: AnyValues,
  now: () => number,
  answered: Readonly<Record<string, ViewState>> = {},
): PanelStore {
  const store = createStore<WholeState>((set, get) => {
    const { change, endGesture, undo, redo } = undoSteps(now, get, set);
    const actions: PanelActions = {
      ...valueActions(panel, { change }, get, set),
      open({ values, page, refusals }) {
        endGesture();
        const { values: before } = get();
        // The same object as before where nothing differs, so that answers that are there already still
        // count.
        set({
          values: sameValues(values, before) ? before : values,
          page,
          refusals,
          fieldRefusals: {},
          future: [],
        });
      },
      turnTo: page => set({ page: { ...get().page, ...page } }),
      undo,
      redo,
      reset() {
        set({ fieldRefusals: {} });
        change('', base);
      },
      dismissRefusals: () => set({ refusals: [] }),
      ...materialActions(panel, get, set),
    };

    return {
      values: base,
      material: NO_MATERIAL,
      page: PLAIN_PAGE,
      refusals: [] as readonly Refusal[],
      fieldRefusals: {},
      views: answered,
      readings: {},
      ahead: {},
      past: [],
      future: [],
      actions,
    };
  });
  const answering = new Set<Listener>();
  const listening = new Set<Listener>();
  let told = store.getState();
  store.subscribe((state, before) => {
    for (const answer of answering) answer(state, before);
    // An answer is a change of its own: whoever heard of it has heard of what it answers.
    if (store.getState() === told) return;
    const toldBefore = told;
    told = store.getState();
    for (const listener of listening) listener(told, toldBefore);
  });
  return {
    ...store,
    subscribe(listener) {
      listening.add(listener);
      return () => listening.delete(listener);
    },
    answerWith(answer) {
      answering.add(answer);
      return () => answering.delete(answer);
    },
  };
}
