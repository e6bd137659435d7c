import { isTyping } from '../pieces/keyTarget.ts';

/** What a key does to a lesson, whatever its scene does with the keys that are left. */
export type LessonMove = 'blank' | 'notes' | 'seed' | 'help' | 'code' | 'hands' | 'back' | 'on' | 'leave';

type Key = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'
>;

const LETTERS: Readonly<Record<string, LessonMove>> = {
  b: 'blank',
  n: 'notes',
  s: 'seed',
  q: 'code',
  h: 'hands',
  '?': 'help',
};

/** On the screens before and after the scenes; a scene has these keys itself. */
const BETWEEN: Readonly<Record<string, LessonMove>> = {
  Enter: 'on',
  ArrowRight: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  Escape: 'leave',
};

/** The move that a key means; null where it means none, or belongs to what is typed in. */
export function lessonMove(event: Key, isScene: boolean): LessonMove | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(event.target)) return null;
  if (event.key === 'Enter' && isPressed(event.target)) return null;
  return LETTERS[event.key.toLowerCase()] ?? (isScene ? null : (BETWEEN[event.key] ?? null));
}

/** A button or a link does what it says itself. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], summary') !== null;
}
