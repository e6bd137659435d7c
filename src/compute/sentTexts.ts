import type { Material } from '../schema/index.ts';
import type { ToWorker } from './messages.ts';

/** Letters that are copied within a few milliseconds. */
const PART_LETTERS = 2 ** 22;

/** The texts that one worker has: a long one is sent in parts, and the page has its turn between them. */
export class SentTexts {
  /** By hash: sent, or when it will be. */
  readonly #sent = new Map<string, Promise<void> | null>();
  readonly #send: (message: ToWorker) => void;

  constructor(send: (message: ToWorker) => void) {
    this.#send = send;
  }

  /** Sends what the worker does not have yet; null where it has all of it now, else when it will. */
  bring(material: Readonly<Record<string, Material>>): Promise<unknown> | null {
    const onTheirWay = Object.values(material)
      .map(one => this.#bringOne(one))
      .filter(sending => sending !== null);
    return onTheirWay.length === 0 ? null : Promise.all(onTheirWay);
  }

  forget(hash: string): void {
    if (this.#sent.delete(hash)) this.#send({ kind: 'forget', hash });
  }

  #bringOne({ hash, text }: Material): Promise<void> | null {
    const known = this.#sent.get(hash);
    if (known !== undefined) return known;
    if (text.length <= PART_LETTERS) {
      this.#send({ kind: 'text', hash, text });
      this.#sent.set(hash, null);
      return null;
    }
    const sending: Promise<void> = this.#sendParts(hash, text, () => this.#sent.get(hash) === sending);
    this.#sent.set(hash, sending);
    return sending;
  }

  async #sendParts(hash: string, text: string, isWanted: () => boolean): Promise<void> {
    for (let start = 0; start < text.length; start += PART_LETTERS) {
      await turn();
      if (!isWanted()) return;
      this.#send({ kind: 'text', hash, text: text.slice(start, start + PART_LETTERS) });
    }
    this.#sent.set(hash, null);
  }
}

/** Lets the page draw and hear. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}
