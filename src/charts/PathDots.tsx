import type { KeyboardEvent, PointerEvent } from 'react';
import { type DotCounts, dotAt, dotCentre, PITCH, ROW } from './dots.ts';
import { HundredDots } from './HundredDots.tsx';
import './PathDots.css';
import './chartFocus.css';

interface PathDotsProps {
  readonly counts: DotCounts;
  readonly label: string;
  /** The id of what says what the keys do. */
  readonly keysId: string;
  readonly keyProps: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
  /** The dot that is lit, from 0. */
  readonly lit: number | null;
  readonly onPoint: (dot: number) => void;
  readonly onLeave: () => void;
}

const SIDE = ROW * PITCH;
const HALO = 6.2;

/** A hundred dots of which one can be lit: each stands for something that is drawn elsewhere. */
export function PathDots({ counts, label, keysId, keyProps, lit, onPoint, onLeave }: PathDotsProps) {
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    if (width > 0) onPoint(dotAt((event.clientX - left) / width, (event.clientY - top) / height));
  };
  const [x, y] = dotCentre(lit ?? 0);
  return (
    <div
      className="chart-focus path-dots"
      role="application"
      aria-label={label}
      aria-describedby={keysId}
      {...keyProps}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={event => event.pointerType === 'touch' || onLeave()}
    >
      <HundredDots counts={counts} label="" />
      {lit !== null && (
        <svg
          className="path-dots-halo"
          viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`}
          aria-hidden="true"
          focusable="false"
        >
          <circle className="lit-dot" cx={x} cy={y} r={HALO} />
        </svg>
      )}
    </div>
  );
}
