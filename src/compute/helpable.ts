import type { HeardWorker } from './pendingRuns.ts';

/** The same workers, helped with long work where two cores are there: what starts a second one is loaded when one asks for it. */
export function helpable(spawn: () => HeardWorker): () => HeardWorker {
  if (!(navigator.hardwareConcurrency >= 2)) return spawn;
  return () => {
    const first = spawn();
    const terminate = first.terminate.bind(first);
    const asking = new Set<number>();
    first.terminate = () => {
      asking.clear();
      terminate();
    };
    first.addEventListener('message', ({ data }) => {
      if (data.kind === 'ended') asking.delete(data.id);
      if (data.kind !== 'wantsHelp') return;
      asking.add(data.id);
      import('./startHelp.ts').then(
        ({ startHelp }) => asking.has(data.id) && startHelp(first, data, spawn),
        () => undefined,
      );
    });
    return first;
  };
}
