import type { Memory } from '../../host/host.ts';

const NAME = 'faultline-beliefs';

/** When somebody was shown what is wrong with a belief: the day, by its id. */
export type ShownBeliefs = Readonly<Record<string, number>>;

/** What this browser remembers; nothing where it remembers nothing, or something else. */
export function shownBeliefs(memory: Memory): ShownBeliefs {
  const kept = parsed(memory.read(NAME));
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, day]) => Number.isInteger(day)));
}

/** Remembers that a belief was shown on a day; the latest counts. */
export function keepShownBelief(memory: Memory, id: string, day: number): void {
  memory.write(NAME, JSON.stringify({ ...shownBeliefs(memory), [id]: day }));
}

export function forgetBeliefs(memory: Memory): void {
  memory.write(NAME, null);
}

/** The belief that was shown longest ago, and before today; null where there is none. */
export function beliefToAskAgain(shown: ShownBeliefs, today: number): string | null {
  const earlier = Object.entries(shown).filter(([, day]) => day < today);
  return earlier.sort(([, one], [, other]) => one - other)[0]?.[0] ?? null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
