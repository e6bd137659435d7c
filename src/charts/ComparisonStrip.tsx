import type { CSSProperties } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale, axisTicks, axisTitle } from './axis.ts';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import './ComparisonStrip.css';
import './marks.css';

export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** Null where there is nothing to compare: the row then says only its text. */
  readonly value: number | null;
  /** "12 of 100", beside the mark. */
  readonly text: string;
  /** The answer itself, one to read it against, or what was observed. */
  readonly role: 'primary' | 'reference' | 'observed';
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

interface ComparisonStripProps {
  readonly label: string;
  readonly axis: Axis;
  readonly rows: readonly ComparisonRow[];
}

const MOST_TICKS = 5;
/** From here on the words stand left of the mark, so that they stay inside. */
const TURN = 0.7;

/** One number told in several ways, on one axis: a dot plot with the words beside each dot. */
export function ComparisonStrip({ label, axis, rows }: ComparisonStripProps) {
  const words = useSiteText();
  const scale = axisScale(axis);
  const ticks = axisTicks(axis, MOST_TICKS);
  return (
    <div className="strip">
      <ul aria-label={label}>
        {rows.map(row => (
          <li className={`strip-row strip-${row.role}`} key={row.id}>
            <span className="strip-label">{row.label}</span>
            <StripTrack row={row} scale={scale} grid={ticks.map(tick => tick.place)} />
          </li>
        ))}
      </ul>
      <div className="strip-axis" aria-hidden="true">
        <span className="strip-axis-title">{axisTitle(axis, ticks, words)}</span>
        <span className="strip-ticks">
          {ticks.map(tick => (
            <span className="strip-tick" key={tick.value} style={{ left: percent(tick.place) }}>
              {tick.text}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

interface StripTrackProps {
  readonly row: ComparisonRow;
  readonly scale: Scale;
  readonly grid: readonly number[];
}

function clamped(place: number | null): number | null {
  return place === null ? null : Math.min(1, Math.max(0, place));
}

function StripTrack({ row, scale, grid }: StripTrackProps) {
  const place = row.value === null ? null : clamped(scale.place(row.value));
  const [low, high] = [row.low, row.high].map(edge =>
    edge === undefined ? null : clamped(scale.place(edge)),
  );
  const edge = Math.max(place ?? 0, high ?? 0);
  const turned = edge > TURN;
  const textAt = turned ? Math.min(place ?? 0, low ?? 1) : edge;
  return (
    <span className="strip-track">
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        {grid.map(at => (
          <line className="grid-line" key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        {low != null && high != null && (
          <line className="whisker" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
        )}
        {place !== null && <circle className="strip-mark" cx={percent(place)} cy="50%" r="6" />}
      </svg>
      <span
        className={turned ? 'strip-text is-turned' : 'strip-text'}
        style={{ '--at': percent(place === null ? 0 : textAt) } as CSSProperties}
      >
        {row.text}
      </span>
    </span>
  );
}
