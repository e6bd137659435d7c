import { answerMessages } from '../../src/compute/answerMessages.ts';
import type { WorkerLike } from '../../src/compute/index.ts';
import type { LoadComputation } from '../../src/compute/loadComputation.ts';
import type { FromWorker, ToWorker } from '../../src/compute/messages.ts';
import type { HeardWorker } from '../../src/compute/pendingRuns.ts';

type Hear = (event: { readonly data: FromWorker }) => void;

/** A worker on the same thread: the real worker's side, behind messages that are cloned and arrive later. */
export class FakeWorker implements HeardWorker {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  private readonly listeners = new Set<Hear>();
  readonly heard: ToWorker[] = [];
  readonly said: FromWorker[] = [];
  terminated = false;
  private readonly answer: (message: ToWorker) => void;

  constructor(load: LoadComputation) {
    const say = (message: FromWorker, transfer: ArrayBuffer[]) => {
      const data = structuredClone(message, { transfer });
      setTimeout(() => this.speak(data), 0);
    };
    this.answer = answerMessages(say, () => this.pause(), load);
  }

  postMessage(message: ToWorker): void {
    const data = structuredClone(message);
    setTimeout(() => {
      if (this.terminated) return;
      this.heard.push(data);
      this.answer(data);
    }, 0);
  }

  /** One that is stopped never goes on. */
  private pause(): Promise<void> {
    return new Promise(resolve => setTimeout(() => this.terminated || resolve(), 0));
  }

  terminate(): void {
    this.terminated = true;
  }

  speak(data: FromWorker): void {
    if (this.terminated) return;
    this.said.push(data);
    for (const hear of this.listeners) hear({ data });
    this.onmessage?.({ data });
  }

  addEventListener(_kind: 'message', hear: Hear): void {
    this.listeners.add(hear);
  }

  removeEventListener(_kind: 'message', hear: Hear): void {
    this.listeners.delete(hear);
  }
}
