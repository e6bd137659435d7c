import { type Material, textOf } from '../schema/index.ts';
import type { LoadComputation } from './loadComputation.ts';
import { type FromWorker, type ToWorker, transferableBuffers } from './messages.ts';
import { failure, withTexts } from './runner.ts';
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
  const texts = new Map<string, readonly string[]>();

  const textIn = ({ hash }: Material): readonly string[] => {
    const parts = texts.get(hash);
    if (parts === undefined) throw new Error(`No text ${hash}`);
    const text = [textOf({ parts })];
    texts.set(hash, text);
    return text;
  };

  const carryOut = async ({ id, request }: Extract<ToWorker, { kind: 'run' }>) => {
    const stopSaying = sayHere(() => say({ kind: 'here' }, []));
    const tell = (fraction: number) => {
      stopSaying();
      say({ kind: 'progress', id, fraction }, []);
    };
    try {
      const work = loop.start(withTexts(request, textIn), {
        onProgress: tell,
        onIntermediate: (outcome, number) => say({ kind: 'intermediate', id, number, outcome }, []),
        onLong: () => say({ kind: 'wantsHelp', id, request }, []),
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
    }
  };

  const help = async (message: Extract<ToWorker, { kind: 'help' }>) => {
    const { makePieces } = await import('./makePieces.ts');
    await makePieces(message, { say, pause, load });
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
      case 'help':
        void help(message);
        break;
      case 'piece':
        running.get(message.id)?.hand(message.piece);
        break;
      case 'text':
        texts.set(message.hash, [...(texts.get(message.hash) ?? []), message.text]);
        break;
      case 'forget':
        texts.delete(message.hash);
        break;
      default:
        message satisfies never;
    }
  };
}
