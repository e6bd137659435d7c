import { THEMES, type Theme } from '../../scenario/index.ts';
import { LANGUAGES, type Language } from '../../schema/index.ts';

/** The version of these messages: a host that knows it understands every frame that names it. */
export const PROTOCOL = { ns: 'faultline', v: 1 } as const;

/** What a frame tells the page around it. */
export type FrameMessage =
  /** Alive: which panel it is, and the versions of its links and of the model. */
  | {
      readonly type: 'ready';
      readonly panel: string;
      readonly preset: string | null;
      readonly view: string;
      readonly version: number;
      readonly model: string;
    }
  /** The height in CSS pixels at which nothing of it is cut. */
  | { readonly type: 'height'; readonly height: number }
  /** The scenario at rest: its address in the full lab, its seed, what is said of it. */
  | { readonly type: 'state'; readonly address: string; readonly seed: number; readonly sentence: string }
  /** A reader has guessed: the scene, and a number for each handle. */
  | { readonly type: 'predict'; readonly scene: string; readonly guess: readonly number[] }
  /** The answer is shown, and what was guessed at; without a guess both are null. */
  | {
      readonly type: 'reveal';
      readonly scene: string;
      readonly guess: readonly number[] | null;
      readonly truth: readonly number[] | null;
    }
  /** What a link or a message said that could not be used, by its key. */
  | { readonly type: 'error'; readonly refused: readonly RefusedKey[] }
  /** A reader wants to go where the frame itself may open nothing. */
  | { readonly type: 'link'; readonly address: string };

export interface RefusedKey {
  readonly key: string;
  readonly reason: string;
}

/** What a frame can be told by the page around it. */
export type HostMessage =
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'language'; readonly language: Language }
  /** Another scenario, as in the links of the panel: "?lev=50&h=24". */
  | { readonly type: 'state'; readonly query: string }
  /** Back to the settings of the frame's own address. */
  | { readonly type: 'reset' };

/** No link of ours is near that long. */
const LONGEST_QUERY = 4000;

/**
 * Reads what came as a message; never throws.
 *
 * @returns null for what speaks another language, the key that could not be used for a message of ours that says
 * nothing usable.
 */
export function readHostMessage(data: unknown): HostMessage | { readonly refused: RefusedKey } | null {
  const told = ownEntries(data);
  if (told === null || told['ns'] !== PROTOCOL.ns) return null;
  if (told['v'] !== PROTOCOL.v) return refused('v', 'unknown-version');
  const { theme, language, query } = told;
  switch (told['type']) {
    case 'theme':
      return isOneOf(THEMES, theme) ? { type: 'theme', theme } : refused('theme', 'unknown-name');
    case 'language':
      return isOneOf(LANGUAGES, language)
        ? { type: 'language', language }
        : refused('language', 'unknown-name');
    case 'state':
      return typeof query === 'string' && query.length <= LONGEST_QUERY
        ? { type: 'state', query }
        : refused('query', 'no-query');
    case 'reset':
      return { type: 'reset' };
    default:
      return refused('type', 'unknown-name');
  }
}

function refused(key: string, reason: string): { readonly refused: RefusedKey } {
  return { refused: { key, reason } };
}

function isOneOf<Name extends string>(names: readonly Name[], text: unknown): text is Name {
  return (names as readonly unknown[]).includes(text);
}

/** The entries of an object of its own; a message may carry anything that can be cloned, with getters in tests. */
function ownEntries(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  try {
    return { ...data };
  } catch {
    return null;
  }
}
