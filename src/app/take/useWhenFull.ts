import { useCallback, useEffect, useRef } from 'react';
import { EMPTY_VIEW, type PanelStore, sameValues, usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { NotYet } from '../pieces/ShareRow.tsx';

interface Waiting {
  readonly go: () => void;
  readonly refuse: (reason: NotYet) => void;
}

interface WhenFull {
  /** True while what is shown is a first estimate, or the answer to other settings. */
  readonly isWaited: boolean;
  /** Waits for the full answer to the settings as they stand; rejects with NotYet where none will come by itself. */
  readonly whenFull: () => Promise<void>;
}

/** Keeps what can be taken along from being taken too early. What waits goes on once the page shows the full answer. */
export function useWhenFull(store: PanelStore, view: string): WhenFull {
  const { stopped } = useSiteText().pieces.share;
  const { status, values: answered } = usePanel(store, ({ views }) => views[view] ?? EMPTY_VIEW);
  const current = usePanel(store, ({ values }) => values);
  const isFull = status === 'done' && answered !== null && sameValues(answered, current);
  const isStopped = status === 'failed' || status === 'cancelled';
  const waiting = useRef<Waiting[]>([]);
  useEffect(() => {
    if (!isFull && !isStopped) return;
    for (const { go, refuse } of waiting.current.splice(0)) {
      if (isFull) go();
      else refuse(new NotYet(stopped));
    }
  }, [isFull, isStopped, stopped]);
  const whenFull = useCallback(async () => {
    if (isFull) return;
    if (isStopped) throw new NotYet(stopped);
    await new Promise<void>((go, refuse) => waiting.current.push({ go, refuse }));
  }, [isFull, isStopped, stopped]);
  return { isWaited: !isFull && !isStopped, whenFull };
}
