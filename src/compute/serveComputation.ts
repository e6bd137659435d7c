import type { ComputationInParts } from '../panels/defineComputation.ts';
import { answerMessages } from './answerMessages.ts';
import { loadOnce } from './loadComputation.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Lets messages through without the four milliseconds of a nested timer. */
function pauseForMessages(): () => Promise<void> {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    });
}

/**
 * What a panel's worker does with its whole life: it says that it is there, and computes that panel for the page that
 * started it.
 *
 * @param load loads the computation with the first request; many pages open with their outcomes and ask for none.
 */
export function serveComputation(load: () => Promise<ComputationInParts>): void {
  const say = (message: FromWorker, transfer: ArrayBuffer[]) => self.postMessage(message, { transfer });
  const answer = answerMessages(say, pauseForMessages(), loadOnce(load));
  self.onmessage = ({ data }: MessageEvent<ToWorker>) => answer(data);
  say({ kind: 'here' }, []);
}
