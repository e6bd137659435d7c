import { useEffect } from 'react';
import type { EngineState } from './usePanelEngine.ts';
import { whenMoved } from './whenMoved.ts';

/** Once a reader has moved on the page, the first change is answered as quickly as those after it. */
export function useWarmUp({ engine }: EngineState): void {
  useEffect(() => (engine ? whenMoved(engine.warmUp) : undefined), [engine]);
}
