import type { AnyValues } from '../../schema/index.ts';
import { EMPTY_VIEW, type PanelStore, sameValues, usePanel } from '../../store/index.ts';

export interface ViewAnswer {
  readonly outcome: unknown;
  readonly values: AnyValues;
  /** False for one that is coarse or still grows: nothing is told of it yet. */
  readonly isFull: boolean;
}

/** What a view answers to the scenario as it stands; null while nothing is there, or another's answer. */
export function useViewAnswer(store: PanelStore, view: string): ViewAnswer | null {
  const { status, outcome, values } = usePanel(store, ({ views }) => views[view] ?? EMPTY_VIEW);
  const current = usePanel(store, state => state.values);
  if (outcome === null || values === null || !sameValues(values, current)) return null;
  return { outcome, values, isFull: status === 'done' };
}
