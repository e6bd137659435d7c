/** What stands on the wall, for the notes beside it. */
export interface WallState {
  readonly step: number;
  readonly phase: 'asking' | 'shown';
  readonly isReady: boolean;
  readonly isBlank: boolean;
  /** What hands can be raised for; empty where nothing is guessed or nothing is known yet. */
  readonly buckets: readonly string[];
  /** For which of several numbers hands are raised; empty for the only one. */
  readonly handle: string;
  readonly hands: readonly number[] | null;
  readonly code: string;
  readonly seed: number | null;
}

/** What the notes ask the wall to do. */
export type WallOrder =
  | { readonly do: 'step'; readonly step: number }
  | { readonly do: 'show' }
  | { readonly do: 'ask' }
  | { readonly do: 'blank'; readonly isBlank: boolean }
  | { readonly do: 'hands'; readonly hands: readonly number[] | null };

/**
 * What goes between the two windows: the wall tells how it stands and when it leaves, the notes ask for it and give orders. Notes
 * that know of no wall seek one, and each wall of the lesson says which session is its own.
 */
export type LessonMessage =
  | { readonly kind: 'state'; readonly state: WallState }
  | { readonly kind: 'bye' }
  | { readonly kind: 'hello' }
  | { readonly kind: 'seek' }
  | { readonly kind: 'wall'; readonly session: string }
  | { readonly kind: 'order'; readonly order: WallOrder };

/** One side of the tie between the wall and its notes. */
export interface LessonChannel {
  readonly tell: (message: LessonMessage) => void;
  readonly close: () => void;
}

/** Whether a text can name a session. */
export const isSession = (text: string) => /^[a-z0-9]{1,12}$/.test(text);

/** Whether this browser ties two windows together. */
export const canTie = () => typeof BroadcastChannel === 'function';

/**
 * Ties a window to those with the same lesson and session; messages that are none of ours are left alone.
 *
 * @param session null where notes seek a wall of the lesson and walls answer them.
 */
export function openLessonChannel(
  lesson: string,
  session: string | null,
  onMessage: (message: LessonMessage) => void,
): LessonChannel {
  const channel = new BroadcastChannel(`faultline-lesson-${lesson}${session === null ? '' : `-${session}`}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isLessonMessage(data)) onMessage(data);
  };
  return { tell: message => channel.postMessage(message), close: () => channel.close() };
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isStep = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isListOf = (type: 'string' | 'number') => (value: unknown) =>
  Array.isArray(value) && value.every(one => typeof one === type);
const areHands = (value: unknown) => value === null || isListOf('number')(value);

/** Whether what has come is a message of a lesson, whole and in its form. */
export function isLessonMessage(data: unknown): data is LessonMessage {
  if (!isObject(data)) return false;
  switch (data['kind']) {
    case 'hello':
    case 'bye':
    case 'seek':
      return true;
    case 'state':
      return isWallState(data['state']);
    case 'wall':
      return typeof data['session'] === 'string' && isSession(data['session']);
    case 'order':
      return isOrder(data['order']);
    default:
      return false;
  }
}

function isWallState(state: unknown): boolean {
  if (!isObject(state)) return false;
  const { step, phase, isReady, isBlank, buckets, handle, hands, code, seed } = state;
  return (
    isStep(step) &&
    (phase === 'asking' || phase === 'shown') &&
    typeof isReady === 'boolean' &&
    typeof isBlank === 'boolean' &&
    isListOf('string')(buckets) &&
    typeof handle === 'string' &&
    areHands(hands) &&
    typeof code === 'string' &&
    (seed === null || isStep(seed))
  );
}

function isOrder(order: unknown): boolean {
  if (!isObject(order)) return false;
  switch (order['do']) {
    case 'step':
      return isStep(order['step']);
    case 'show':
    case 'ask':
      return true;
    case 'blank':
      return typeof order['isBlank'] === 'boolean';
    case 'hands':
      return areHands(order['hands']);
    default:
      return false;
  }
}
