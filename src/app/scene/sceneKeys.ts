import { isTyping } from '../pieces/keyTarget.ts';
import type { AskedScene } from './useAskedScene.ts';

/** What a key does to a scene: the one button, the answer without a guess, a step back or on, leaving. */
export type SceneMove = 'press' | 'show' | 'back' | 'on' | 'leave';

const OWN_PRESS = 'button, a, summary, input[type="checkbox"], input[type="radio"]';

type Key = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'
>;

/** The move that a key means in a phase; null where it means none, or something where it was pressed. */
export function sceneMove(event: Key, phase: AskedScene['phase']): SceneMove | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Enter') return ownsPress(event.target) ? null : 'press';
  if (isTyping(event.target)) return null;
  if (event.key === ' ') return ownsPress(event.target) ? null : 'press';
  return phase === 'asking' ? askingMove(event.key) : shownMove(event.key);
}

function askingMove(key: string): SceneMove | null {
  return key.toLowerCase() === 'r' ? 'show' : null;
}

/** A presenter's remote sends the page keys. */
function shownMove(key: string): SceneMove | null {
  if (key === 'ArrowRight' || key === 'PageDown') return 'on';
  return key === 'ArrowLeft' || key === 'PageUp' ? 'back' : null;
}

function ownsPress(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_PRESS) !== null;
}
