import { addScript } from './addScript.ts';

/** Another script of this frame that is on its way, and who waits for it. */
interface Coming {
  readonly address: string;
  readonly script: HTMLScriptElement;
  readonly onGivenUp: () => void;
}

let coming: Coming | null = null;

/** What a script is to show: it may have changed, or be wanted no longer, by the time that it is there. */
export interface Handed {
  readonly isWanted: () => boolean;
  /** The scenario; null for that of the frame's address. */
  readonly query: () => string | null;
}

/** What the script that runs right now was handed. */
export function handed({ currentScript }: Document): Handed {
  const { dataset } = (currentScript ?? { dataset: {} }) as Pick<HTMLScriptElement, 'dataset'>;
  return { isWanted: () => dataset['stale'] === undefined, query: () => dataset['query'] ?? null };
}

/**
 * Another script of the frame takes over with a scenario. What is asked last is shown: a script that is on its way is told,
 * or given up for another.
 */
export function handOver(address: string, query: string, onGivenUp: () => void = () => undefined): void {
  if (coming?.address === address) {
    coming.script.dataset['query'] = query;
    return;
  }
  stay();
  delete document.documentElement.dataset['lost'];
  const script = addScript(address, () => giveUp(script), query);
  coming = { address, script, onGivenUp };
}

/** Changes what the script on its way is told, if there is one. */
export function retell(retold: (query: string) => string): void {
  const dataset = coming?.script.dataset;
  if (dataset) dataset['query'] = retold(dataset['query'] ?? '');
}

/** Whatever is on its way is wanted no longer. */
export function stay(): void {
  if (coming === null) return;
  coming.script.dataset['stale'] = '';
  coming.onGivenUp();
  coming = null;
}

/** A script did not arrive: the frame stays as it is and says so, unless nobody waits for it any more. */
function giveUp(lost: HTMLScriptElement): void {
  if (coming?.script !== lost) return;
  stay();
  document.documentElement.dataset['lost'] = '';
}
