import { type Material, textOf } from '../schema/index.ts';
import type { ToWorker } from './messages.ts';
import { withTexts } from './requestTexts.ts';
import type { Request } from './runner.ts';

/** The texts of a reader's material that a worker was sent: each once, in parts. */
export function keptTexts() {
  const texts = new Map<string, readonly string[]>();
  const textIn = ({ hash }: Material): readonly string[] => {
    const parts = texts.get(hash);
    if (parts === undefined) throw new Error(`No text ${hash}`);
    const text = [textOf({ parts })];
    texts.set(hash, text);
    return text;
  };
  return {
    broughtTo: (request: Request): Request => withTexts(request, textIn),
    hear(message: Extract<ToWorker, { kind: 'text' | 'forget' }>) {
      if (message.kind === 'forget') texts.delete(message.hash);
      else texts.set(message.hash, [...(texts.get(message.hash) ?? []), message.text]);
    },
  };
}
