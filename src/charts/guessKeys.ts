import { useRef } from 'react';
import { type PictureGuess, withHandle } from '../schema/index.ts';

/** Digits that follow each other within this time are one number. */
const TYPING_MS = 1500;

/** A number as it is being typed. */
export interface Typed {
  readonly digits: string;
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { digits: '', at: Number.NEGATIVE_INFINITY };

/** What is typed once a further digit or Backspace has come; a digit that leads beyond the limit is left out. */
export function typedAfter(typed: Typed, key: string, now: number, most: number): Typed {
  const before = now - typed.at > TYPING_MS ? '' : typed.digits;
  if (key === 'Backspace') return { digits: before.slice(0, -1), at: now };
  const digits = `${before}${key}`.replace(/^0+(?=\d)/, '');
  return { digits: Number(digits) > most ? before || key : digits, at: now };
}

/** Where an arrow or jump key moves a number of a guess; null for all other keys. */
export function movedBy(
  key: string,
  { minimum, maximum, step, leap }: Pick<PictureGuess, 'minimum' | 'maximum' | 'step' | 'leap'>,
  value: number,
) {
  switch (key) {
    case 'ArrowRight':
      return value + step;
    case 'ArrowLeft':
      return value - step;
    case 'ArrowUp':
      return value + leap;
    case 'ArrowDown':
      return value - leap;
    case 'PageUp':
      return value + 2 * leap;
    case 'PageDown':
      return value - 2 * leap;
    case 'Home':
      return minimum;
    case 'End':
      return maximum;
    default:
      return null;
  }
}

interface GuessKey extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'> {
  readonly defaultPrevented: boolean;
}

/** Sets a handle of a guess by keys: arrows move it, digits type its number at once. */
export function useGuessKeys(guess: PictureGuess | null, handle: number): (event: GuessKey) => void {
  const typed = useRef<Typed>(NOTHING_TYPED);
  return event => {
    if (guess?.onSet == null || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyped = /^\d$/.test(event.key) || event.key === 'Backspace';
    if (isTyped) typed.current = typedAfter(typed.current, event.key, performance.now(), guess.maximum);
    const value = isTyped ? Number(typed.current.digits) : movedBy(event.key, guess, guess.value[handle]!);
    if (value === null) return;
    if (!isTyped) typed.current = NOTHING_TYPED;
    event.preventDefault();
    guess.onSet(withHandle(guess, handle, value), handle);
  };
}
