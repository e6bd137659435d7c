import { type ChangeEvent, type KeyboardEvent, useRef } from 'react';
import type { SliderScale } from './sliderScale.ts';
import './ValueSlider.css';

const STEPS_PER_PAGE = 10;

const STEPS_OF_KEY: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: STEPS_PER_PAGE,
  PageDown: -STEPS_PER_PAGE,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

interface ValueSliderProps {
  readonly id?: string | undefined;
  readonly scale: SliderScale;
  /** Null while nothing is chosen: any choice counts then, that of the resting place too. */
  readonly value: number | null;
  /** Where the thumb stands while nothing is chosen. */
  readonly restsAt: number;
  readonly label: string;
  readonly valueText: string;
  readonly className?: string;
  readonly locked?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly onPick: (value: number) => void;
}

/**
 * A native range input whose positions stand for the stops of a scale. What is filled up to the thumb is an element of its own: a
 * browser styles the whole of an input anew for any style written to it.
 */
export function ValueSlider({ scale, value, restsAt, label, valueText, onPick, ...rest }: ValueSliderProps) {
  const held = useRef(false);
  const standing = value ?? restsAt;
  const position = scale.toPosition(standing);
  const filled = value === null ? 0 : Math.round((100 * position) / scale.positions);

  const pick = (picked: number) => {
    if (picked !== value) onPick(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = STEPS_OF_KEY[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (Number.isFinite(steps)) pick(scale.move(standing, steps));
    else pick(steps > 0 ? Math.max(standing, scale.maximum) : Math.min(standing, scale.minimum));
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const target = Number(event.target.value);
    const picked = scale.toValue(target);
    // Assistive technology raises a slider by a few positions at a time; where these lie on the same stop, it would
    // never get away from it.
    if (picked === standing && !held.current) pick(scale.move(standing, Math.sign(target - position)));
    else pick(picked);
  };

  return (
    <span className="slider-box">
      <span className="slider-fill" style={{ width: `${filled}%` }} />
      <input
        className={rest.className ?? 'slider'}
        type="range"
        id={rest.id}
        min={0}
        max={scale.positions}
        step={1}
        value={String(position)}
        disabled={rest.locked}
        aria-label={label}
        aria-valuetext={valueText}
        aria-describedby={rest.describedBy}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          held.current = true;
        }}
        onPointerUp={() => {
          held.current = false;
        }}
        onBlur={() => {
          held.current = false;
        }}
      />
    </span>
  );
}
