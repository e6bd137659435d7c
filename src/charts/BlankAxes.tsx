import type { Say } from '../schema/index.ts';
import './Blank.css';
import { useSay, useSiteText } from '../words/siteText.ts';
import { type Blank, blankLines, blankTicks } from './blank.ts';

const WIDTH = 480;
const HEIGHT = 220;
const LEFT = 58;
const RIGHT = WIDTH - 14;
const TOP = 10;
const BOTTOM = HEIGHT - 26;
const MOST_TICKS = 6;

interface BlankAxesProps {
  readonly blank: Blank;
  /** The names of the edges, where a line is drawn from the left one to the right one. */
  readonly start: string;
  readonly end: string;
}

/** Two axes with their numbers and an empty field: for a line to its end, or for a curve over its knots. */
export function BlankAxes({ blank, start, end }: BlankAxesProps) {
  const say = useSay();
  const { named } = useSiteText().chart;
  const { minimum, maximum, unit } = blank;
  const y = (value: number) => BOTTOM - ((value - minimum) / (maximum - minimum)) * (BOTTOM - TOP);
  return (
    <svg className="blank-wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {blankTicks(blank, MOST_TICKS).map(tick => (
        <g key={tick}>
          <line className="blank-grid" x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className="blank-text" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {amount(tick, unit, say)}
          </text>
        </g>
      ))}
      <polyline className="blank-mark" points={`${LEFT},${TOP} ${LEFT},${BOTTOM} ${RIGHT},${BOTTOM}`} />
      {blank.kind === 'curve' ? (
        <Knots names={blank.handles ?? []} />
      ) : (
        <>
          <text className="blank-text" x={LEFT} y={HEIGHT - 8}>
            {start}
          </text>
          <text className="blank-text" x={RIGHT} y={HEIGHT - 8} textAnchor="end">
            {end}
          </text>
        </>
      )}
      {blankLines(blank).map(({ name, start: from, isUnder }) => (
        <g key={name}>
          <circle className="blank-start" cx={LEFT} cy={y(from)} r={3} />
          <text className="blank-text" x={LEFT + 8} y={y(from) + (isUnder ? 15 : -5)}>
            {named({ name, value: amount(from, unit, say) })}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Places over which a point is to be marked, evenly apart. */
function Knots({ names }: { readonly names: readonly string[] }) {
  const gap = (RIGHT - LEFT) / names.length;
  return (
    <>
      {names.map((name, at) => {
        const x = LEFT + (at + 0.5) * gap;
        return (
          <g key={name}>
            <line className="blank-grid" x1={x} x2={x} y1={TOP} y2={BOTTOM} />
            <text className="blank-text" x={x} y={HEIGHT - 8} textAnchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function amount(value: number, unit: string | null, say: Say): string {
  return unit === 'money' ? say.money(value) : say.number(value);
}
