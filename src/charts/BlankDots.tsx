import { useSay } from '../words/siteText.ts';
import './Blank.css';

const SIDE = 10;
const GAP = 10;
const RADIUS = 3.6;
const CENTRE = GAP / 2;

/** A hundred empty dots. */
export function BlankDots() {
  const dots = Array.from({ length: SIDE * SIDE }, (_, at) => at);
  return (
    <svg className="blank-dots" viewBox={`0 0 ${SIDE * GAP} ${SIDE * GAP}`} aria-hidden="true">
      {dots.map(at => (
        <circle
          key={at}
          className="blank-mark"
          cx={(at % SIDE) * GAP + CENTRE}
          cy={Math.floor(at / SIDE) * GAP + CENTRE}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}

const BOX = 12;
const STRIP_HEIGHT = 34;
const EVERY = 10;

/** A row of empty boxes, one a day. */
export function BlankStrip({ count }: { readonly count: number }) {
  const say = useSay();
  const days = Array.from({ length: count }, (_, at) => at + 1);
  return (
    <svg className="blank-wide" viewBox={`0 0 ${count * BOX} ${STRIP_HEIGHT}`} aria-hidden="true">
      {days.map(day => (
        <g key={day}>
          <rect className="blank-mark" x={(day - 1) * BOX + 1} y={1} width={BOX - 2} height={BOX * 1.4} />
          {(day === 1 || day % EVERY === 0) && (
            <text className="blank-text" x={(day - 0.5) * BOX} y={STRIP_HEIGHT - 4} textAnchor="middle">
              {say.number(day)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
