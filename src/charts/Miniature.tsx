import type { Miniature as Drawn } from '../schema/index.ts';
import { PITCH, ROW } from './dots.ts';
import './Miniature.css';
import './marks.css';

const SIDE = ROW * PITCH;
const GAP = 12;
const WIDTH = 160;
const HEIGHT = 60;

/** A first picture at the size of a stamp; what it says stands beside it in words. */
export function Miniature({ drawn }: { readonly drawn: Drawn }) {
  switch (drawn.kind) {
    case 'dots':
      return <Dots {...drawn} />;
    case 'pairs':
      return <Pairs {...drawn} />;
    case 'lines':
      return <Lines {...drawn} />;
    default:
      return drawn satisfies never;
  }
}

function Dots({ boxes, chosen }: Extract<Drawn, { kind: 'dots' }>) {
  const width = boxes.length * (SIDE + GAP) - GAP;
  return (
    <svg
      className="miniature"
      viewBox={`-2 -2 ${width + 4} ${SIDE + 4}`}
      aria-hidden="true"
      focusable="false"
    >
      {boxes.map(({ id, filled }, at) => (
        <g key={id} transform={`translate(${at * (SIDE + GAP)} 0)`}>
          <rect className="miniature-ground" width={SIDE} height={SIDE} />
          <path className="miniature-filled" d={filledPath(filled)} />
          {id === chosen && (
            <rect className="miniature-chosen" x="-1" y="-1" width={SIDE + 2} height={SIDE + 2} />
          )}
        </g>
      ))}
    </svg>
  );
}

/** The ground of the first dots: full rows, and what is left of the next. */
function filledPath(count: number): string {
  const rows = Math.floor(count / ROW) * PITCH;
  const rest = Math.round(count % ROW) * PITCH;
  return `M0 0H${SIDE}V${rows}H0Z${rest > 0 ? `M0 ${rows}H${rest}V${rows + PITCH}H0Z` : ''}`;
}

function Pairs({ rows }: Extract<Drawn, { kind: 'pairs' }>) {
  const y = (at: number) => ((at + 0.5) * HEIGHT) / rows.length;
  return (
    <svg className="miniature" viewBox={`-6 0 ${WIDTH + 12} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {rows.map(({ id, first, second }, at) => (
        <g key={id}>
          {second !== null && (
            <line className="miniature-gap" x1={first * WIDTH} x2={second * WIDTH} y1={y(at)} y2={y(at)} />
          )}
          <circle className="mark-ring" cx={first * WIDTH} cy={y(at)} r="4.5" />
          {second !== null && <circle className="mark-dot" cx={second * WIDTH} cy={y(at)} r="4" />}
        </g>
      ))}
    </svg>
  );
}

function Lines({ lines }: Extract<Drawn, { kind: 'lines' }>) {
  return (
    <svg className="miniature" viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} aria-hidden="true" focusable="false">
      {lines.map(({ role, points }) => (
        <path
          key={role}
          className={`line line-${role}`}
          d={`M${points.map(([x, y]) => `${(x * WIDTH).toFixed(1)} ${((1 - y) * HEIGHT).toFixed(1)}`).join('L')}`}
        />
      ))}
    </svg>
  );
}
