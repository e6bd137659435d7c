import type { CSSProperties } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale, axisTicks, axisTitle } from './axis.ts';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import './RangeStrip.css';
import './marks.css';

export interface RangeRow {
  readonly id: string;
  /** "After a week" */
  readonly label: string;
  /** "8 of 10 between 91 and 110" */
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

/** A value that stands across all ranges. */
export interface UprightMark {
  readonly id: string;
  readonly value: number;
  readonly label: string;
  /** Beyond a limit everything is over, on the side that it names. */
  readonly role: 'start' | 'limit';
  readonly endSide?: 'below' | 'above';
}

interface RangeStripProps {
  readonly label: string;
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
  readonly marks: readonly UprightMark[];
}

const MOST_TICKS = 5;
/** A label has its line on the side where more room is. */
const MIDDLE = 0.5;

/** Ranges of one quantity on one axis, and the values that stand across them: each with its words, none with a legend. */
export function RangeStrip({ label, axis, rows, marks }: RangeStripProps) {
  const scale = axisScale(axis);
  const words = useSiteText();
  const ticks = axisTicks(axis, MOST_TICKS);
  return (
    <div className="ranges">
      <ul aria-label={label}>
        {marks.map(mark => (
          <MarkLabel key={mark.id} mark={mark} scale={scale} />
        ))}
      </ul>
      <div className="ranges-plot">
        <svg width="100%" height="100%" aria-hidden="true" focusable="false">
          {ticks.map(({ value, place }) => (
            <line
              className="grid-line"
              key={value}
              x1={percent(place)}
              x2={percent(place)}
              y1="0"
              y2="100%"
            />
          ))}
          {marks.map(mark => (
            <MarkLine key={mark.id} mark={mark} scale={scale} />
          ))}
        </svg>
        <ul className="ranges-rows" aria-label={axis.title}>
          {rows.map(row => (
            <li key={row.id}>
              <span className="ranges-label">{row.label}</span>{' '}
              <span className="ranges-text">{row.text}</span>
              <span className="ranges-bar" style={barOf(row, scale)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="ranges-ticks" aria-hidden="true">
        {ticks.map(tick => (
          <span className="ranges-tick" key={tick.value} style={{ left: percent(tick.place) }}>
            {tick.text}
          </span>
        ))}
      </div>
      <p className="ranges-axis" aria-hidden="true">
        {axisTitle(axis, ticks, words)}
      </p>
    </div>
  );
}

function placeOf(value: number, scale: Scale): number {
  return Math.min(1, Math.max(0, scale.place(value) ?? 0));
}

function barOf({ low, high }: RangeRow, scale: Scale): CSSProperties {
  const from = placeOf(low, scale);
  return { marginInlineStart: percent(from), width: percent(placeOf(high, scale) - from) };
}

interface MarkProps {
  readonly mark: UprightMark;
  readonly scale: Scale;
}

function MarkLabel({ mark, scale }: MarkProps) {
  const at = placeOf(mark.value, scale);
  const turned = at > MIDDLE;
  return (
    <li
      className={`ranges-mark ranges-${mark.role}${turned ? ' is-turned' : ''}`}
      style={{ '--at': percent(turned ? 1 - at : at) } as CSSProperties}
    >
      {mark.label}
    </li>
  );
}

/** The line of a mark; beyond a limit the ground is hatched. */
function MarkLine({ mark, scale }: MarkProps) {
  const at = placeOf(mark.value, scale);
  const x = percent(at);
  if (mark.role === 'start') return <line className="ranges-start-line" x1={x} x2={x} y1="0" y2="100%" />;
  const isAbove = mark.endSide === 'above';
  return (
    <>
      <rect
        className="ranges-over"
        x={isAbove ? x : '0'}
        width={percent(isAbove ? 1 - at : at)}
        y="0"
        height="100%"
      />
      <line className="ranges-limit-line" x1={x} x2={x} y1="0" y2="100%" />
    </>
  );
}
