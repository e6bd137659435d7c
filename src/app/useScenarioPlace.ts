import { useMemo } from 'react';
import { type PanelPage, readerAddress } from './panelPage.ts';
import type { ScenarioPlace } from './pieces/PanelErrorBoundary.tsx';

/** Where the reader of a page is, for what may break on it. */
export function useScenarioPlace(page: PanelPage): ScenarioPlace {
  return useMemo(() => ({ address: () => readerAddress(page), follow: page.store.subscribe }), [page]);
}
