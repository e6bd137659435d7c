import type { Memory } from '../../host/host.ts';

/** What was shown of a scene, and with which guess. */
export interface ShownGuess {
  /** Null where nothing was moved. */
  readonly value: readonly number[] | null;
  readonly isGuessed: boolean;
}

const NAME = 'faultline-shown';

/** Keeps it until the page is loaded again at the same address; null forgets. */
export function keepShown(memory: Memory, address: string, shown: ShownGuess | null): void {
  memory.write(NAME, shown && JSON.stringify({ ...shown, address }));
}

/** What was shown at an address before the page was loaded again; null where nothing was, or not there. */
export function keptShown(memory: Memory, address: string): ShownGuess | null {
  const kept = parsed(memory.read(NAME));
  if (!isKept(kept) || kept.address !== address) return null;
  return { value: kept.value, isGuessed: kept.isGuessed };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is ShownGuess & { readonly address: string } {
  if (typeof kept !== 'object' || kept === null) return false;
  const { value, isGuessed, address } = kept as Record<string, unknown>;
  const isValue =
    value === null || (Array.isArray(value) && value.every(number => typeof number === 'number'));
  return isValue && typeof isGuessed === 'boolean' && typeof address === 'string';
}
