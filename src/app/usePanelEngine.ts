import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { loadPart } from '../charts/loadPart.ts';
import { failUnanswered, type PanelEngine } from '../store/index.ts';
import { keepAddress } from './keepAddress.ts';
import type { PanelPage } from './panelPage.ts';

/** What answers a page: nothing yet, an engine, or the reason why there is none. */
export interface EngineState {
  readonly engine: PanelEngine | null;
  readonly failure: { readonly fault: 'not-loaded'; readonly message: string } | null;
  /** Loads it again where it could not be loaded. */
  readonly reload: () => void;
}

const LOADING = { engine: null, failure: null };

/**
 * Keeps the shown views of an open panel answered.
 *
 * @returns the engine once the model has arrived, or why it could not be loaded.
 */
export function usePanelEngine(page: PanelPage, views: readonly string[]): EngineState {
  const [state, setState] = useState<Omit<EngineState, 'reload'>>(LOADING);
  // A function of its own for each try, so that one more is one more effect.
  const [load, setLoad] = useState(() => loadEngine);
  const shownViews = useRef(views);
  useEffect(() => {
    shownViews.current = views;
  });
  useEffect(() => keepAddress(page), [page]);
  useEffect(() => {
    let closed = false;
    let close: () => void = () => undefined;
    loadPart(() => load(page, shownViews.current)).then(
      started => {
        close = started.close;
        if (closed) started.close();
        else setState({ engine: started, failure: null });
      },
      (error: unknown) => {
        if (closed) return;
        close = failUnanswered(page.store, () => shownViews.current);
        setState({ engine: null, failure: { fault: 'not-loaded', message: String(error) } });
      },
    );
    return () => {
      closed = true;
      close();
    };
  }, [page, load]);
  const { engine } = state;
  const shown = views.join(',');
  // Before it is painted: an engine that is there and was not told what is shown would pass for one that has answered it.
  useLayoutEffect(() => engine?.show(shown.split(',')), [engine, shown]);
  const reload = useCallback(() => {
    setState(LOADING);
    setLoad(
      () =>
        (...asked: Parameters<typeof loadEngine>) =>
          loadEngine(...asked),
    );
  }, []);
  return useMemo(() => ({ ...state, reload }), [state, reload]);
}

/** The page first: what it draws over what the build has drawn is drawn when the next turn comes. */
const nextTurn = () => new Promise(resolve => setTimeout(resolve));

async function loadEngine(page: PanelPage, views: readonly string[]): Promise<PanelEngine> {
  await Promise.all([nextTurn(), page.beforeEngine?.(page, views)]);
  const { startEngine } = await import('./startEngine.ts');
  return startEngine(page);
}
