import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { type Axis, axisScale } from './axis.ts';
import { movedBy } from './guessKeys.ts';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import { TallyBars } from './TallyBars.tsx';
import { useGuessHandle } from './useGuessHandle.ts';
import './PickStrip.css';
import './guessLayer.css';

/** What is told in one half of a step: nothing, which of two lines it goes to, or that a line has ended there. */
export type StripHalf = 'empty' | 'primary' | 'alternative' | 'dead';

/** One step along the axis, told in two halves: the n-th lies on the way from n − 1 to n. */
export interface StripStep {
  readonly upper: StripHalf;
  readonly lower: StripHalf;
}

interface PickStripProps {
  readonly x: Axis;
  readonly steps: readonly StripStep[];
  /** Which of the steps is picked, from 1. */
  readonly picked: number;
  /** The name of the handle for screen readers. */
  readonly label: string;
  readonly valueText: (step: number) => string;
  /** Null where nothing can be picked. */
  readonly onPick: ((step: number) => void) | null;
  /** A guess of how many of the steps, counted from the first. */
  readonly guess: PictureGuess | null;
}

/** A strip of steps under the axis: it shows at once what each would give, and is the handle by which one is picked. */
export function PickStrip({ x, steps, picked, label, valueText, onPick, guess }: PickStripProps) {
  const scale = axisScale(x);
  const handle = usePickHandle({ scale, count: steps.length, picked, label, valueText, onPick });
  const guessing = useGuessHandle({
    guess,
    valueAt: ({ across }) => scale.valueAt(across),
  });
  const isGuessing = guess?.onSet != null;
  const marked = markedGuess(guess);
  return (
    <div className="pick-strip">
      <svg className="pick-strip-steps" width="100%" height="100%" aria-hidden="true" focusable="false">
        <Steps scale={scale} steps={steps} />
      </svg>
      {guess?.tally && <TallyBars tally={guess.tally} placeOf={value => scale.place(value) ?? 0} />}
      {marked && <GuessedSteps scale={scale} guess={marked} />}
      {!isGuessing && (
        <span className="guess-layer">
          <span className="guess-place" style={placed(scale, picked - 0.5)}>
            <span className="pick-grip" />
          </span>
        </span>
      )}
      {isGuessing && <span className="pick-touch" {...guessing} />}
      {!isGuessing && onPick && <span className="pick-touch" {...handle} />}
    </div>
  );
}

const GAP = 0.18;

function Steps({ scale, steps }: { readonly scale: Scale; readonly steps: readonly StripStep[] }) {
  return steps.map(({ upper, lower }, before) => {
    const step = before + 1;
    const [from, to] = [scale.place(before + GAP / 2)!, scale.place(step - GAP / 2)!];
    const across = { x: percent(from), width: percent(to - from) };
    return (
      <g key={step}>
        <rect className={`pick-half is-${upper}`} {...across} y="0" height="48%" />
        <rect className={`pick-half is-${lower}`} {...across} y="52%" height="48%" />
      </g>
    );
  });
}

/** The guess as so many steps from the first, and a friend's. */
function GuessedSteps({ scale, guess }: { readonly scale: Scale; readonly guess: PictureGuess }) {
  const to = guess.value[0]!;
  return (
    <>
      <span className="pick-guess" style={{ width: percent(scale.place(to) ?? 0) }} />
      {guess.theirs && (
        <span
          className="pick-guess is-theirs"
          style={{ width: percent(scale.place(guess.theirs[0]!) ?? 0) }}
        />
      )}
      {guess.onSet && (
        <span className="guess-layer">
          <span className="guess-place" style={placed(scale, to)}>
            <span className="pick-grip is-guess" />
          </span>
        </span>
      )}
    </>
  );
}

const placed = (scale: Scale, value: number) => ({ '--across': scale.place(value) ?? 0 }) as CSSProperties;

interface HandleOptions extends Pick<PickStripProps, 'picked' | 'label' | 'valueText' | 'onPick'> {
  readonly scale: Scale;
  readonly count: number;
}

const LEAP = 10;

/** A press or drag picks the step under the pointer, arrows the next; the plot around keeps its own keys and pointer. */
function usePickHandle({ scale, count, picked, label, valueText, onPick }: HandleOptions) {
  const isHeld = useRef(false);
  const range = { minimum: 1, maximum: count, step: 1, leap: LEAP };
  const pick = (step: number) => {
    const whole = Math.min(count, Math.max(1, step));
    if (whole !== picked) onPick?.(whole);
  };
  const point = (event: PointerEvent<Element>) => {
    const room = event.currentTarget.getBoundingClientRect();
    if (room.width > 0) pick(Math.floor(scale.valueAt((event.clientX - room.left) / room.width)) + 1);
  };
  const release = () => {
    isHeld.current = false;
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': 1,
    'aria-valuemax': count,
    'aria-valuenow': picked,
    'aria-valuetext': valueText(picked),
    onKeyDown: (event: React.KeyboardEvent<Element>) => {
      const moved = movedBy(event.key, range, picked);
      if (moved === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      pick(moved);
    },
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture?.(event.pointerId);
      isHeld.current = true;
      point(event);
    },
    onPointerMove(event: PointerEvent<Element>) {
      event.stopPropagation();
      if (isHeld.current) point(event);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
