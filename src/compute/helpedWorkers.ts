import type { WorkerLike } from './pendingRuns.ts';
import type { Request } from './runner.ts';

/**
 * Workers that are helped with long work: when one asks for it, another is started that makes pieces of the same work, from the
 * last to the first, and goes when the work is over. Each piece is handed to the first, which makes what it was not handed: what
 * is lost on the way, and with it a helper, costs nothing but time. At most one helps at a time.
 *
 * @param hasCores false where a second worker would only take turns with the first.
 */
export function helpedWorkers(spawn: () => WorkerLike, hasCores: boolean): () => WorkerLike {
  let isHelping = !hasCores;
  return () => {
    const first = spawn();
    let stopHelp: (id?: number) => void = () => undefined;

    const help = (id: number, request: Request) => {
      const helper = isHelping ? null : orNone(spawn);
      if (helper === null) return;
      isHelping = true;
      stopHelp = (ended = id) => {
        if (ended !== id) return;
        stopHelp = () => undefined;
        isHelping = false;
        helper.onmessage = null;
        helper.terminate();
      };
      helper.onerror = () => stopHelp();
      helper.onmessage = ({ data }) => {
        if (data.kind === 'piece') first.postMessage(data);
        if (data.kind === 'ended') stopHelp();
      };
      helper.postMessage({ kind: 'help', id, request });
    };

    const helped: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage(message) {
        if (message.kind === 'cancel') stopHelp(message.id);
        first.postMessage(message);
      },
      terminate() {
        stopHelp();
        first.terminate();
      },
    };
    first.onmessage = event => {
      const { data } = event;
      if (data.kind === 'ended') stopHelp(data.id);
      if (data.kind === 'wantsHelp') help(data.id, data.request);
      else helped.onmessage?.(event);
    };
    first.onerror = event => {
      stopHelp();
      helped.onerror?.(event);
    };
    return helped;
  };
}

function orNone(spawn: () => WorkerLike): WorkerLike | null {
  try {
    return spawn();
  } catch {
    return null;
  }
}
