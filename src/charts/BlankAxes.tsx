import type { Say } from '../schema/index.ts';
import './Blank.css';
import { useSay, useSiteText } from '../words/siteText.ts';
import { alongPlaces, type Blank, type BlankPlaces, blankLines, blankTicks } from './blank.ts';

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
      {blank.over ? (
        <Places over={blank.over} names={blank.handles ?? []} y={y} />
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
            {name === '' ? amount(from, unit, say) : named({ name, value: amount(from, unit, say) })}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface PlacesProps {
  readonly over: BlankPlaces;
  readonly names: readonly string[];
  readonly y: (value: number) => number;
}

/** Places over which a point is to be marked, and the point that is given. */
function Places({ over, names, y }: PlacesProps) {
  const { named } = useSiteText().chart;
  const { places, given } = over;
  const x = (place: number) => LEFT + alongPlaces(over, place) * (RIGHT - LEFT);
  return (
    <>
      {[...places.map((place, at) => ({ place, name: names[at] ?? '' })), given].map(({ place, name }) => (
        <g key={place}>
          <line className="blank-grid" x1={x(place)} x2={x(place)} y1={TOP} y2={BOTTOM} />
          <text className="blank-text" x={x(place)} y={HEIGHT - 8} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      <circle className="blank-start" cx={x(given.place)} cy={y(given.value)} r={4} />
      <text className="blank-text" x={x(given.place) - 7} y={y(given.value) - 8} textAnchor="end">
        {named({ name: given.name, value: given.said })}
      </text>
    </>
  );
}

function amount(value: number, unit: string | null, say: Say): string {
  return unit === 'money' ? say.money(value) : say.number(value);
}
