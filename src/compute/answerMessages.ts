import type { LoadComputation } from './loadComputation.ts';
import { type FromWorker, type ToWorker, transferableBuffers } from './messages.ts';
import { failure } from './runner.ts';
import { WorkLoop } from './workLoop.ts';

/**
 * The worker's side of the border: does what messages ask for and says how it goes.
 *
 * @param say sends a message to the page and hands over the buffers it names.
 * @param pause lets waiting messages through.
 */
export function answerMessages(
  say: (message: FromWorker, transfer: ArrayBuffer[]) => void,
  pause: () => Promise<void>,
  load: LoadComputation,
): (message: ToWorker) => void {
  const loop = new WorkLoop(pause, load);
  const cancels = new Map<number, () => void>();

  const carryOut = async ({ id, request }: Extract<ToWorker, { kind: 'run' }>) => {
    const { outcome, cancel } = loop.start(request, fraction => say({ kind: 'progress', id, fraction }, []));
    cancels.set(id, cancel);
    const ended = await outcome;
    cancels.delete(id);
    // Only draws are handed over: a view's answer may share its buffers with draws that the worker keeps.
    const handOver = request.kind === 'draw' ? [...transferableBuffers(ended)] : [];
    try {
      say({ kind: 'outcome', id, outcome: ended }, handOver);
    } catch (error) {
      say({ kind: 'outcome', id, outcome: failure(error) }, []);
    }
  };

  return message => {
    if (message.kind === 'cancel') cancels.get(message.id)?.();
    else void carryOut(message);
  };
}
