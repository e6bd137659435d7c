import { useMemo } from 'react';
import { type MaterialDesk, type MaterialReading, type Materials, NO_MATERIAL } from '../schema/index.ts';
import { usePanel, type ViewState } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';

const NO_READINGS: Readonly<Record<string, ViewState>> = {};

/** The reader's material as a view that shows some of it is handed it; other views find an empty desk. */
export function useMaterialDesk({ panel, store }: PanelPage, view: string): MaterialDesk {
  const isShown = Object.values(panel.material).some(({ views }) => views.includes(view));
  const brought: Materials = usePanel(store, state => (isShown ? state.material : NO_MATERIAL));
  const readings = usePanel(store, state => (isShown ? state.readings : NO_READINGS));
  const { bring, tell, remove } = usePanel(store, state => state.actions);
  return useMemo(
    () => ({ brought, readings: shownReadings(readings), bring, tell, remove }),
    [brought, readings, bring, tell, remove],
  );
}

function shownReadings(readings: Readonly<Record<string, ViewState>>): MaterialDesk['readings'] {
  return Object.fromEntries(Object.entries(readings).map(([kind, state]) => [kind, shownReading(state)]));
}

function shownReading({ status, outcome, progress, failure }: ViewState): MaterialReading {
  switch (status) {
    case 'done':
      return { kind: 'done', outcome };
    case 'failed':
      return { kind: 'failed', message: failure?.message ?? '' };
    case 'refining':
      return { kind: 'reading', progress };
    default:
      return { kind: 'reading', progress: 0 };
  }
}
