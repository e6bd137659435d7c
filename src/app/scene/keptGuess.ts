import type { Memory } from '../../host/host.ts';
import type { SetHandles } from './setHandles.ts';

/** How far a scene was played, and with which guess. */
export interface KeptScene {
  readonly phase: 'asking' | 'shown';
  /** A number for each handle that was set, null for one that was not; null where nothing was. */
  readonly value: SetHandles | null;
  readonly isGuessed: boolean;
}

const NAME = 'faultline-shown';

/** Keeps it until the page is loaded again at the same address; null forgets. */
export function keepScene(memory: Memory, address: string, played: KeptScene | null): void {
  memory.write(NAME, played && JSON.stringify({ ...played, address }));
}

/** What was guessed or shown at an address before the page was loaded again; null where nothing was, or not there. */
export function keptScene(memory: Memory, address: string): KeptScene | null {
  const kept = parsed(memory.read(NAME));
  if (!isKept(kept) || kept.address !== address) return null;
  const { phase, value, isGuessed } = kept;
  return { phase, value, isGuessed };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is KeptScene & { readonly address: string } {
  if (typeof kept !== 'object' || kept === null) return false;
  const { phase, value, isGuessed, address } = kept as Record<string, unknown>;
  const isValue =
    value === null ||
    (Array.isArray(value) && value.every(number => number === null || typeof number === 'number'));
  const isPhase = phase === 'asking' || phase === 'shown';
  return isPhase && isValue && typeof isGuessed === 'boolean' && typeof address === 'string';
}
