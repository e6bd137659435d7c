import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type PictureGuess, withHandle } from '../schema/index.ts';
import { useGuessKeys } from './guessKeys.ts';

/** Where a pointer is within the element that is pressed, as shares of its width and height from its top left. */
export interface PointedAt {
  readonly across: number;
  readonly down: number;
}

interface SliderOptions {
  readonly guess: PictureGuess | null;
  /** Which of its numbers; the only one without it. */
  readonly handle?: number;
  /** What is named to screen readers; the question without it. */
  readonly label?: string | undefined;
  /** Whether it moves up and down; a finger that goes the other way scrolls the page. */
  readonly upright?: boolean;
}

interface HandleOptions extends SliderOptions {
  /** The number that a place in the picture stands for. */
  readonly valueAt: (pointed: PointedAt) => number;
}

/** A number of a guess as a screen reader meets it, set by keys and digits; null while there is none to be made. */
export function useGuessSlider({ guess, handle = 0, label, upright = false }: SliderOptions) {
  const onKey = useGuessKeys(guess, handle);
  if (guess?.onSet == null) return null;
  const value = guess.value[handle]!;
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label ?? guess.label,
    'aria-valuemin': guess.minimum,
    'aria-valuemax': guess.maximum,
    'aria-valuenow': value,
    'aria-valuetext': guess.valueText(value),
    'aria-orientation': upright ? ('vertical' as const) : ('horizontal' as const),
    style: { touchAction: upright ? 'pan-x' : 'pan-y' },
    onKeyDown: (event: KeyboardEvent<Element>) => onKey(event),
  };
}

/** A finger that has moved less than this may still mean anything. */
const SLOP = 8;

/** What a pointer that is down does: not yet known of a finger, which may mean to scroll. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly means: 'unknown' | 'setting' | 'scrolling';
}

/** What a press means once the pointer has moved: along the handle it sets, across it scrolls. */
function pressAfter(press: Press, { clientX, clientY }: PointerEvent<Element>, upright: boolean): Press {
  if (press.means !== 'unknown') return press;
  const [across, down] = [Math.abs(clientX - press.x), Math.abs(clientY - press.y)];
  if (Math.max(across, down) < SLOP) return press;
  const isAlong = upright ? down > across : across > down;
  return { ...press, means: isAlong ? 'setting' : 'scrolling' };
}

/**
 * A part of the picture on which a guess is made: a press sets it, a drag moves it, keys and digits too, and a
 * screen reader meets a slider. A finger sets it by a tap or along the handle. Nothing while there is no guess
 * to be made.
 */
export function useGuessHandle({ valueAt, ...options }: HandleOptions) {
  const press = useRef<Press | null>(null);
  const slider = useGuessSlider(options);
  const { guess, handle = 0, upright = false } = options;
  const set = guess?.onSet;
  if (slider === null || guess === null || set == null) return null;
  const point = (event: PointerEvent<Element>) => {
    const room = event.currentTarget.getBoundingClientRect();
    if (!(room.width > 0 && room.height > 0)) return;
    const across = (event.clientX - room.left) / room.width;
    const down = (event.clientY - room.top) / room.height;
    set(withHandle(guess, handle, valueAt({ across, down })), handle);
  };
  return {
    ...slider,
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0) return;
      const isFinger = event.pointerType === 'touch';
      press.current = { x: event.clientX, y: event.clientY, means: isFinger ? 'unknown' : 'setting' };
      event.currentTarget.setPointerCapture?.(event.pointerId);
      if (!isFinger) point(event);
    },
    onPointerMove(event: PointerEvent<Element>) {
      if (press.current === null) return;
      press.current = pressAfter(press.current, event, upright);
      if (press.current.means === 'setting') point(event);
    },
    onPointerUp(event: PointerEvent<Element>) {
      if (press.current?.means === 'unknown') point(event);
      press.current = null;
    },
    onPointerCancel() {
      press.current = null;
    },
  };
}
