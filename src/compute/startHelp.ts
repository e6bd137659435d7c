import type { FromWorker } from './messages.ts';
import type { HeardWorker } from './pendingRuns.ts';

let isHelping = false;

/**
 * Starts a second worker that makes pieces of a worker's long work, from the last to the first, unless one helps already. Each is
 * handed to the first, which makes what it was not handed: what is lost on the way, and with it a helper, costs nothing but time. The
 * second goes when the work ends, is cancelled or is lost with the first.
 */
export function startHelp(
  first: HeardWorker,
  { id, request }: Extract<FromWorker, { kind: 'wantsHelp' }>,
  spawn: () => HeardWorker,
): void {
  const second = isHelping ? null : orNone(spawn);
  if (second === null) return;
  isHelping = true;
  const post = first.postMessage.bind(first);
  const terminate = first.terminate.bind(first);

  const stop = () => {
    if (second.onmessage === null) return;
    isHelping = false;
    second.onmessage = null;
    second.terminate();
    first.removeEventListener('message', hear);
    first.postMessage = post;
    first.terminate = terminate;
  };
  const hear = ({ data }: { readonly data: FromWorker }) => {
    if (data.kind === 'ended' && data.id === id) stop();
  };
  first.addEventListener('message', hear);
  first.postMessage = message => {
    post(message);
    if (message.kind === 'cancel' && message.id === id) stop();
  };
  first.terminate = () => {
    stop();
    terminate();
  };
  second.onerror = stop;
  second.onmessage = ({ data }) => {
    if (data.kind === 'piece') post(data);
    if (data.kind === 'ended') stop();
  };
  second.postMessage({ kind: 'help', id, request });
}

function orNone(spawn: () => HeardWorker): HeardWorker | null {
  try {
    return spawn();
  } catch {
    return null;
  }
}
