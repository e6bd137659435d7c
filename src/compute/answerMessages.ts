import { helpSide } from './helpSide.ts';
import { keptTexts } from './keptTexts.ts';
import type { LoadComputation } from './loadComputation.ts';
import { type FromWorker, type ToWorker, transferableBuffers } from './messages.ts';
import { failure } from './runner.ts';
import { sayHere } from './sayHere.ts';
import { type StartedWork, WorkLoop } from './workLoop.ts';

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
  const running = new Map<number, StartedWork>();
  const texts = keptTexts();
  const helped = helpSide({ say, pause, load });

  const carryOut = async ({ id, request }: Extract<ToWorker, { kind: 'run' }>) => {
    const stopSaying = sayHere(() => say({ kind: 'here' }, []));
    const tell = (fraction: number) => {
      stopSaying();
      say({ kind: 'progress', id, fraction }, []);
    };
    try {
      const work = loop.start(texts.broughtTo(request), {
        onProgress: tell,
        onIntermediate: (outcome, number) => say({ kind: 'intermediate', id, number, outcome }, []),
        help: helped.of(id, request),
      });
      running.set(id, work);
      const end = await work.ended;
      // Only draws are handed over: a view's outcome may share its buffers with draws that the worker keeps.
      const handOver = request.kind === 'draw' ? [...transferableBuffers(end)] : [];
      say({ kind: 'ended', id, end }, handOver);
    } catch (error) {
      say({ kind: 'ended', id, end: failure(error) }, []);
    } finally {
      stopSaying();
      running.delete(id);
      helped.over(id);
    }
  };

  return message => {
    switch (message.kind) {
      case 'run':
        void carryOut(message);
        break;
      case 'cancel':
        running.get(message.id)?.cancel();
        break;
      case 'taken':
        running.get(message.id)?.taken(message.number);
        break;
      case 'text':
      case 'forget':
        texts.hear(message);
        break;
      default:
        helped.hear(message);
    }
  };
}
