import type { CSSProperties } from 'react';
import { type Tally, talliedHandle } from '../schema/index.ts';
import { type CurveGuessProps, handlePlace } from './curveGuess.ts';
import { percent } from './svgPath.ts';
import './TallyPicture.css';

export interface TallyBarsProps {
  readonly tally: Tally;
  /** Where a guess lies along the picture's own axis, from 0 to 1. */
  readonly placeOf: (value: number) => number;
  /** The axis leads down, in rows of dots, or up, beside a line's end; across, if left out. */
  readonly isDown?: boolean;
  readonly isUp?: boolean;
  /** Where the bars begin across the picture, when the axis leads up. */
  readonly across?: number;
}

/** Raised hands as bars along the picture's own axis; said in words beside the picture. */
export function TallyBars({ tally, placeOf, isDown = false, isUp = false, across = 1 }: TallyBarsProps) {
  const most = Math.max(...tally.hands);
  const { buckets } = tally;
  const way = isUp ? 'is-up' : isDown ? 'is-down' : 'is-across';
  const isAnswered = tally.truth === null ? '' : 'is-answered';
  return (
    <span
      className={`tally-bars ${way} ${isAnswered}`}
      style={{ '--origin': across } as CSSProperties}
      aria-hidden="true"
    >
      {buckets.map((bucket, at) => {
        const [from, to] = [placeOf(bucket.from), placeOf(buckets[at + 1]?.from ?? bucket.to)];
        return (
          <span
            className={at === tally.truth ? 'tally-part is-truth' : 'tally-part'}
            key={bucket.from}
            data-hands={tally.hands[at]}
            style={
              {
                '--from': percent(Math.min(from, to)),
                '--span': percent(Math.abs(to - from)),
              } as CSSProperties
            }
          >
            <span
              className="tally-bar"
              style={{ '--share': percent(tally.hands[at]! / most) } as CSSProperties}
            />
            <span className="tally-hands">{tally.hands[at]}</span>
            {isDown && <span className="tally-from">{bucket.from}</span>}
          </span>
        );
      })}
    </span>
  );
}

export type CurveTallyProps = Omit<CurveGuessProps, 'guess'> & { readonly tally: Tally };

/** Raised hands beside the axis of a curve, at the handle that they were raised for. */
export function CurveTally({ scales, asked, tally }: CurveTallyProps) {
  const handle = talliedHandle(asked.at.length);
  const placeOf = (value: number) => handlePlace(scales, asked, handle, value)[1];
  const [across] = handlePlace(scales, asked, handle, 0);
  return <TallyBars tally={tally} placeOf={placeOf} across={across} isUp />;
}
