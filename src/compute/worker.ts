import { answerMessages } from './answerMessages.ts';
import type { ToWorker } from './messages.ts';

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets messages through without the four milliseconds of a nested timer. */
function pauseForMessages(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

const answer = answerMessages(
  (message, transfer) => self.postMessage(message, { transfer }),
  pauseForMessages,
);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => answer(data);
