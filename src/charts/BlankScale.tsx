import { useSay } from '../words/siteText.ts';
import './Blank.css';
import { type Blank, blankTicks } from './blank.ts';

const WIDTH = 480;
const SIDE = 20;
const TOP = 6;
const BAR = 30;
const HEIGHT = 62;
const MOST_TICKS = 11;

interface BlankScaleProps {
  readonly blank: Blank;
  /** A bar that is to be divided; a line with a place to mark, if not. */
  readonly isBar: boolean;
}

/** A line or a bar with its numbers, and nothing marked on it. */
export function BlankScale({ blank, isBar }: BlankScaleProps) {
  const say = useSay();
  const { minimum, maximum } = blank;
  const x = (value: number) => SIDE + ((value - minimum) / (maximum - minimum)) * (WIDTH - 2 * SIDE);
  const middle = TOP + BAR / 2;
  return (
    <svg className="blank-wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {isBar ? (
        <rect className="blank-mark" x={SIDE} y={TOP} width={WIDTH - 2 * SIDE} height={BAR} />
      ) : (
        <line className="blank-mark" x1={SIDE} x2={WIDTH - SIDE} y1={middle} y2={middle} />
      )}
      {blankTicks(blank, MOST_TICKS).map(tick => (
        <g key={tick}>
          <line
            className="blank-mark"
            x1={x(tick)}
            x2={x(tick)}
            y1={isBar ? TOP + BAR : middle - 4}
            y2={isBar ? TOP + BAR + 5 : middle + 4}
          />
          <text className="blank-text" x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
            {say.number(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
