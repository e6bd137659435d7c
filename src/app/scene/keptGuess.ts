import type { Memory } from '../../host/host.ts';
import type { SetHandles } from './setHandles.ts';

/** How far a scene was played, and with which guess. */
export interface KeptScene {
  readonly phase: 'asking' | 'shown';
  /** A number for each handle that was set, null for one that was not; null where nothing was. */
  readonly value: SetHandles | null;
  readonly isGuessed: boolean;
}

interface KeptThere extends KeptScene {
  readonly address: string;
}

const NAME = 'faultline-shown';
/** Of so many addresses at most: of the last to which "Back" and "Forward" may lead. */
const MOST = 20;

/** Keeps it for whoever comes to the same address again; of what was shown, only the last. */
export function keepScene(memory: Memory, address: string, played: KeptScene): void {
  const guesses = keptElsewhere(memory, address).filter(({ phase }) => phase === 'asking');
  write(memory, [...guesses, { ...played, address }].slice(-MOST));
}

/** Forgets what was shown at an address, which asks anew the next time; a guess that was not yet given stays. */
export function leaveScene(memory: Memory, address: string): void {
  if (keptScene(memory, address)?.phase === 'shown') write(memory, keptElsewhere(memory, address));
}

/** What was guessed or shown at an address; null where nothing was. */
export function keptScene(memory: Memory, address: string): KeptScene | null {
  const kept = allKept(memory).find(scene => scene.address === address);
  if (kept === undefined) return null;
  const { phase, value, isGuessed } = kept;
  return { phase, value, isGuessed };
}

function write(memory: Memory, kept: readonly KeptThere[]): void {
  memory.write(NAME, kept.length === 0 ? null : JSON.stringify(kept));
}

const keptElsewhere = (memory: Memory, address: string) =>
  allKept(memory).filter(scene => scene.address !== address);

function allKept(memory: Memory): readonly KeptThere[] {
  const kept = parsed(memory.read(NAME));
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is KeptThere {
  if (typeof kept !== 'object' || kept === null) return false;
  const { phase, value, isGuessed, address } = kept as Record<string, unknown>;
  const isValue =
    value === null ||
    (Array.isArray(value) && value.every(number => number === null || typeof number === 'number'));
  const isPhase = phase === 'asking' || phase === 'shown';
  return isPhase && isValue && typeof isGuessed === 'boolean' && typeof address === 'string';
}
