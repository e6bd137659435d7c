import type { CSSProperties } from 'react';
import { DOT_PLACES, DOTS } from './dots.ts';
import { percent } from './svgPath.ts';
import './DotRows.css';
import './marks.css';

export interface DotRow {
  readonly id: string;
  readonly label: string;
  /** "12 of 100", beside the label. */
  readonly text: string;
  /** The share whose dots are full. */
  readonly share: number;
  /** The answer itself, one to read it against, or what was observed. */
  readonly role: 'primary' | 'reference' | 'observed';
  /** The range within which the share lies, where it is known. */
  readonly range?: readonly [low: number, high: number] | undefined;
  /** A variant of another row: the first to go where a scene has no room for all. */
  readonly isVariant?: boolean | undefined;
}

interface DotRowsProps {
  readonly label: string;
  readonly rows: readonly DotRow[];
}

const DOWN = 2;
const PITCH = 10;
const WIDTH = (DOTS / DOWN) * PITCH;
/** Room under the dots for the range. */
const HEIGHT = DOWN * PITCH + 6;
const FULL = 4.3;
const EMPTY = 1.7;

/** One share told in several ways: a strip of a hundred dots each, filled from the left, so that lengths can be compared. */
export function DotRows({ label, rows }: DotRowsProps) {
  return (
    <ul className="dot-rows" aria-label={label} style={{ '--rows': rows.length } as CSSProperties}>
      {rows.map(row => (
        <li className={`dot-row dot-row-${row.role}${row.isVariant ? ' is-variant' : ''}`} key={row.id}>
          <span className="dot-row-label">{row.label}</span> <span className="dot-row-text">{row.text}</span>
          <DotStrip row={row} />
        </li>
      ))}
    </ul>
  );
}

function DotStrip({ row: { share, range } }: { readonly row: DotRow }) {
  const full = Math.round(share * DOTS);
  const isPartial = share > 0 && full === 0;
  return (
    <svg className="dot-row-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {DOT_PLACES.map(place => (
        <circle
          key={place}
          className={place < full ? 'dot-worst' : 'dot-best'}
          {...centreOf(place)}
          r={place < full ? FULL : EMPTY}
        />
      ))}
      {isPartial && <circle className="dot-partial" {...centreOf(0)} r={FULL} />}
      {range && (
        <line
          className="whisker"
          x1={percent(range[0])}
          x2={percent(range[1])}
          y1={HEIGHT - 2}
          y2={HEIGHT - 2}
        />
      )}
    </svg>
  );
}

/** Column by column from the left. */
function centreOf(place: number) {
  return {
    cx: Math.floor(place / DOWN) * PITCH + PITCH / 2,
    cy: (place % DOWN) * PITCH + PITCH / 2,
  };
}
