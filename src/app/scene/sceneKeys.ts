import { isTyping } from '../pieces/keyTarget.ts';
import type { AskedScene } from './useAskedScene.ts';

/** What a key does to a scene: the one button, the answer without a guess, a step back or on, leaving. */
export type SceneMove = 'press' | 'show' | 'back' | 'on' | 'leave';

const OWN_ENTER = 'button, a, summary';
const OWN_PRESS = `${OWN_ENTER}, input[type="checkbox"], input[type="radio"]`;

type Key = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'
>;

/** The move that a key means in a phase; null where it means none, or something where it was pressed. */
export function sceneMove(event: Key, phase: AskedScene['phase']): SceneMove | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Enter') return owns(event.target, OWN_ENTER) ? null : 'press';
  if (isTyping(event.target)) return null;
  if (event.key === ' ') return owns(event.target, OWN_PRESS) ? null : 'press';
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

function owns(target: EventTarget | null, parts: string): boolean {
  return target instanceof Element && target.closest(parts) !== null;
}

/** Which of so many choices a key means: its number, counted from 1 on the page; null for all other keys. */
export function chosenByKey({ key, target, ctrlKey, metaKey, altKey }: Key, choices: number): number | null {
  if (ctrlKey || metaKey || altKey || isTyping(target)) return null;
  return /^[1-9]$/.test(key) && Number(key) <= choices ? Number(key) - 1 : null;
}
