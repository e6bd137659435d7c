import type { Material } from '../schema/index.ts';
import type { ToWorker } from './messages.ts';

/** Letters that are copied within a few milliseconds. */
const PART_LETTERS = 2 ** 22;

/** The texts that one worker has. */
export interface SentTexts {
  /** Sends what the worker does not have yet; null where it has all of it now, else when it will. */
  bring(material: Readonly<Record<string, Material>>): Promise<unknown> | null;
  forget(hash: string): void;
}

/** Sends texts to a worker, each once: a long one in parts, and the page has its turn between them. */
export function sentTexts(send: (message: ToWorker) => void): SentTexts {
  /** By hash: sent, or when it will be. */
  const sent = new Map<string, Promise<void> | null>();

  const sendParts = async ({ hash, parts }: Material, isWanted: () => boolean) => {
    for (const text of parts.flatMap(shortParts)) {
      // The page draws and hears.
      await new Promise(resolve => setTimeout(resolve));
      if (!isWanted()) return;
      send({ kind: 'text', hash, text });
    }
    sent.set(hash, null);
  };

  const begin = (material: Material) => {
    const { hash, parts } = material;
    if (parts.length === 1 && parts[0]!.length <= PART_LETTERS) {
      send({ kind: 'text', hash, text: parts[0]! });
      sent.set(hash, null);
      return;
    }
    const sending: Promise<void> = sendParts(material, () => sent.get(hash) === sending);
    sent.set(hash, sending);
  };

  return {
    bring(material) {
      const wanted = Object.values(material);
      for (const one of wanted) if (!sent.has(one.hash)) begin(one);
      const onTheirWay = wanted.map(({ hash }) => sent.get(hash)).filter(Boolean);
      return onTheirWay.length > 0 ? Promise.all(onTheirWay) : null;
    },
    forget(hash) {
      if (sent.delete(hash)) send({ kind: 'forget', hash });
    },
  };
}

function shortParts(text: string): readonly string[] {
  const count = Math.ceil(text.length / PART_LETTERS);
  return Array.from({ length: count }, (_, place) =>
    text.slice(place * PART_LETTERS, (place + 1) * PART_LETTERS),
  );
}
