import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Axis, axisScale } from './axis.ts';
import { movedBy } from './guessKeys.ts';
import type { Scale } from './scales.ts';
import './RangeHandles.css';

/** One of both handles of a stretch of the axis. */
export interface RangeHandle {
  readonly label: string;
  readonly valueText: string;
  readonly step: number;
  /** From where to where it may be set. */
  readonly range: readonly [number, number];
  readonly onMove: (value: number) => void;
}

interface RangeHandlesProps {
  readonly x: Axis;
  readonly from: number;
  readonly to: number;
  /** All of the stretch: it moves as it is. */
  readonly whole: RangeHandle;
  /** Its end alone, so that it gets longer or shorter. */
  readonly end: RangeHandle;
}

/** Over a plot: a stretch of its axis that is moved as a whole, and by its end made longer, by pointer or by arrow keys. */
export function RangeHandles({ x, from, to, whole, end }: RangeHandlesProps) {
  const scale = axisScale(x);
  const body = useRangeHandle(scale, from, whole);
  const edge = useRangeHandle(scale, to, end);
  return (
    <div className="range-handles" style={placed(scale, from, to)}>
      <span className="range-whole" {...body}>
        <span className="range-grip" />
      </span>
      <span className="range-end" {...edge}>
        <span className="range-grip" />
      </span>
    </div>
  );
}

const placed = (scale: Scale, from: number, to: number) =>
  ({ '--from': scale.place(from) ?? 0, '--to': scale.place(to) ?? 1 }) as CSSProperties;

const LEAP = 5;

/** A drag moves by as much as the pointer does, arrows by a step; the plot around keeps its own keys and pointer. */
function useRangeHandle(scale: Scale, value: number, { label, valueText, step, range, onMove }: RangeHandle) {
  const [minimum, maximum] = range;
  /** How far the pointer holds it from its value. */
  const held = useRef<number | null>(null);
  const set = (wanted: number) => {
    const next = Math.min(maximum, Math.max(minimum, step * Math.round(wanted / step)));
    if (next !== value) onMove(next);
  };
  const under = (event: PointerEvent<Element>) => {
    const room = event.currentTarget.parentElement!.parentElement!.getBoundingClientRect();
    return room.width > 0 ? scale.valueAt((event.clientX - room.left) / room.width) : null;
  };
  const release = () => {
    held.current = null;
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': minimum,
    'aria-valuemax': maximum,
    'aria-valuenow': value,
    'aria-valuetext': valueText,
    onKeyDown(event: KeyboardEvent<Element>) {
      const moved = movedBy(event.key, { minimum, maximum, step, leap: LEAP * step }, value);
      if (moved === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      set(moved);
    },
    onPointerDown(event: PointerEvent<Element>) {
      const at = under(event);
      if (event.button !== 0 || at === null) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture?.(event.pointerId);
      held.current = at - value;
    },
    onPointerMove(event: PointerEvent<Element>) {
      const at = held.current === null ? null : under(event);
      if (held.current === null || at === null) return;
      event.stopPropagation();
      set(at - held.current);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
