import { type CSSProperties, memo } from 'react';
import { type Axis, axisScale } from './axis.ts';
import { useAxisLimit } from './limitMarks.ts';
import { percent } from './svgPath.ts';
import './LimitLines.css';

interface LimitLinesProps {
  readonly x: Axis;
  readonly y: Axis;
}

/** From here on a label stands before its line. */
const LATE = 0.55;
/** So near to the top a label stands below its line. */
const HIGH = 0.88;

/** The reader's own limits as lines over a plot; nothing where there are none. */
export const LimitLines = memo(({ x, y }: LimitLinesProps) => (
  <>
    <Across axis={y} />
    <Up axis={x} />
  </>
));

function Across({ axis }: { readonly axis: Axis }) {
  const limit = useLimitPlace(axis);
  if (limit === null) return null;
  const at = percent(1 - limit.place);
  return (
    <g className="limit-line" data-limit-line={axis.limit!.kind}>
      <line x1="0" x2="100%" y1={at} y2={at} />
      <text x="0" y={at} dx="0.375rem" dy={limit.place > HIGH ? '1.1em' : '-0.375em'}>
        {limit.label}
      </text>
    </g>
  );
}

function Up({ axis }: { readonly axis: Axis }) {
  const limit = useLimitPlace(axis);
  if (limit === null) return null;
  const at = percent(limit.place);
  const isLate = limit.place > LATE;
  return (
    <g className="limit-line" data-limit-line={axis.limit!.kind}>
      <line x1={at} x2={at} y1="0" y2="100%" />
      <text
        className={isLate ? 'limit-up is-late' : 'limit-up'}
        style={{ '--at': limit.place } as CSSProperties}
        x={at}
        y="1.2em"
      >
        {limit.label}
      </text>
    </g>
  );
}

/** Where a limit stands on an axis; null where there is none, or beyond the axis. */
function useLimitPlace(axis: Axis): { readonly place: number; readonly label: string } | null {
  const limit = useAxisLimit(axis);
  const place = limit && axisScale(axis).place(limit.value);
  return limit === null || place === null || place < 0 || place > 1 ? null : { place, label: limit.label };
}
