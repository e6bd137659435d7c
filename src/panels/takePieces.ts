import type { Help } from './defineComputation.ts';

/** Sooner nobody knows how long work will take; what is over by then has cost nothing. */
const KNOWN_AFTER_MS = 100;
/** A second worker is of use after some tenths of a second, and has to warm up like the first: less is not worth that. */
const LONG_MS = 1000;

/** How work takes pieces of itself that were made elsewhere. */
export interface PiecesTaken {
  /** The piece of this number, if it is there; it is handed out once. */
  readonly take: (number: number) => unknown;
  /** The share done with so many pieces of all, those included that wait to be taken. Where the rest will take long, help is asked for. */
  readonly share: (done: number, count: number) => number;
}

/** Takes what helps, if anybody does. */
export function takePieces(help: Help | undefined): PiecesTaken {
  const begun = performance.now();
  let hasAsked = false;
  return {
    take: number => {
      const made = help?.handed.get(number);
      help?.handed.delete(number);
      return made;
    },
    share: (done, count) => {
      const share = Math.min(1, (done + (help?.handed.size ?? 0)) / count);
      const spent = performance.now() - begun;
      if (!hasAsked && spent >= KNOWN_AFTER_MS && spent * (1 - share) >= LONG_MS * share) {
        hasAsked = true;
        help?.ask();
      }
      return share;
    },
  };
}
