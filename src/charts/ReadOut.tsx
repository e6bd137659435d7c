import { percent } from './svgPath.ts';
import './ReadOut.css';

interface ReadOutProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly text: string;
  readonly pinned: boolean;
}

/** The cursor's ring and hairline with the value beside it; the live region says the same to those who do not see it. */
export function ReadOut({ x, y, label, text, pinned }: ReadOutProps) {
  const across = x < 0.2 ? 'start' : x > 0.8 ? 'end' : 'middle';
  return (
    <div className={pinned ? 'read-out is-pinned' : 'read-out'} aria-hidden="true">
      <span className="cursor-line" style={{ left: percent(x) }} />
      <span className="cursor-ring" style={{ left: percent(x), top: percent(1 - y) }} />
      <span
        className={`read-out-box from-${across} ${y > 0.75 ? 'is-below' : 'is-above'}`}
        style={{ left: percent(x), top: percent(1 - y) }}
      >
        <span className="read-out-label">{label}</span> <b>{text}</b>
      </span>
    </div>
  );
}
