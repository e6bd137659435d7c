import { useEffect, useState } from 'react';
import type { LoadedComputation } from '../compute/index.ts';
import type { PanelEngine } from '../store/index.ts';
import { keepAddress, type PanelPage, startEngine } from './panelPage.ts';

/**
 * Keeps the shown views of an open panel answered.
 *
 * @param ownsAddress true on a page of our own: the scenario is read from the address and written back to it.
 * @returns the engine once the page is alive.
 */
export function usePanelEngine(
  page: PanelPage,
  loaded: LoadedComputation,
  views: readonly string[],
  ownsAddress: boolean,
): PanelEngine | null {
  const [engine, setEngine] = useState<PanelEngine | null>(null);
  useEffect(() => keepAddress(page, window, ownsAddress), [page, ownsAddress]);
  useEffect(() => {
    const started = startEngine(page, loaded);
    setEngine(started);
    return () => started.close();
  }, [page, loaded]);
  const shown = views.join(',');
  useEffect(() => engine?.show(shown.split(',')), [engine, shown]);
  return engine;
}
