import { useEffect, useRef, useState } from 'react';
import type { PanelEngine } from '../store/index.ts';
import { keepAddress, type PanelPage } from './panelPage.ts';

/** What answers a page: nothing yet, an engine, or the reason why there is none. */
export interface EngineState {
  readonly engine: PanelEngine | null;
  readonly failure: { readonly fault: 'not-loaded'; readonly message: string } | null;
}

const LOADING: EngineState = { engine: null, failure: null };

/**
 * Keeps the shown views of an open panel answered.
 *
 * @returns the engine once the model has arrived, or why it could not be loaded.
 */
export function usePanelEngine(page: PanelPage, views: readonly string[]): EngineState {
  const [state, setState] = useState<EngineState>(LOADING);
  const firstViews = useRef(views);
  useEffect(() => keepAddress(page), [page]);
  useEffect(() => {
    let closed = false;
    let engine: PanelEngine | null = null;
    loadEngine(page, firstViews.current).then(
      started => {
        engine = started;
        if (closed) started.close();
        else setState({ engine: started, failure: null });
      },
      (error: unknown) => {
        if (!closed) setState({ engine: null, failure: { fault: 'not-loaded', message: String(error) } });
      },
    );
    return () => {
      closed = true;
      engine?.close();
    };
  }, [page]);
  const { engine } = state;
  const shown = views.join(',');
  useEffect(() => engine?.show(shown.split(',')), [engine, shown]);
  return state;
}

async function loadEngine(page: PanelPage, views: readonly string[]): Promise<PanelEngine> {
  await Promise.all([page.beforeEngine?.(page, views)]);
  const { startEngine } = await import('./startEngine.ts');
  return startEngine(page);
}
