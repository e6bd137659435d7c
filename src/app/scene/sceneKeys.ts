import { isTyping } from '../pieces/keyTarget.ts';
import type { AskedScene } from './useAskedScene.ts';

/** What a key does to a scene: the one button, the answer without a guess, the question again, a step back or on, leaving. */
export type SceneMove = 'press' | 'show' | 'ask' | 'back' | 'on' | 'leave';

const OWN_ENTER = 'button, a[href], summary';
const OWN_SPACE = `${OWN_ENTER}, input[type="checkbox"], input[type="radio"]`;

type Key = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'
>;

/** The move that a key means in a phase; null where it means none, or something where it was pressed. */
export function sceneMove(event: Key, phase: AskedScene['phase']): SceneMove | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Enter') return isAt(event.target, OWN_ENTER) ? null : 'press';
  if (isTyping(event.target)) return null;
  if (event.key === ' ') return isAt(event.target, OWN_SPACE) ? null : 'press';
  return phase === 'asking' ? askingMove(event.key) : shownMove(event.key);
}

/** Which of a scene's choices a key chooses: 1, 2, 3 by number, ↑ and ↓ from the one chosen; null for all other keys. */
export function choiceAfter(key: string, chosen: number, count: number): number | null {
  const number = /^[1-9]$/.test(key) ? Number(key) : null;
  if (number !== null) return number <= count ? number - 1 : null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(count - 1, chosen + 1);
  return key === 'ArrowUp' || key === 'ArrowLeft' ? Math.max(0, chosen - 1) : null;
}

function askingMove(key: string): SceneMove | null {
  return key.toLowerCase() === 'r' ? 'show' : null;
}

/** A presenter's remote sends the page keys. */
function shownMove(key: string): SceneMove | null {
  if (key.toLowerCase() === 'p') return 'ask';
  if (key === 'ArrowRight' || key === 'PageDown') return 'on';
  return key === 'ArrowLeft' || key === 'PageUp' ? 'back' : null;
}

function isAt(target: EventTarget | null, places: string): boolean {
  return target instanceof Element && target.closest(places) !== null;
}
