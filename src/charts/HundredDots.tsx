import { memo } from 'react';
import {
  crossesPath,
  DOTS,
  type DotCounts,
  type DotState,
  dotCentre,
  dotStates,
  firstDotsOutline,
  PITCH,
  ROW,
} from './dots.ts';
import './HundredDots.css';
import './marks.css';

const SIDE = ROW * PITCH;
const RADIUS: Readonly<Record<DotState, number>> = { worst: 4.5, middle: 3.1, best: 1.9 };
const CLASS: Readonly<Record<DotState, string>> = {
  worst: 'dot-worst',
  middle: 'dot-middle',
  best: 'dot-best',
};

/** 'first': a chance above none but below half a dot; 'last': short of all by less than half a dot. */
export type PartialDot = 'first' | 'last';

interface HundredDotsProps {
  readonly counts: DotCounts;
  /** What a screen reader says: "12 wiped out, 42 ended with less, 46 with more". Empty if the words stand beside it. */
  readonly label: string;
  readonly partial?: PartialDot | undefined;
  /** Outlines the first n dots as the reader's guess. */
  readonly guess?: number | undefined;
  /** Lets dots change state over 240 ms (preset, segment, undo); a dragged slider leaves it out. */
  readonly animate?: boolean | undefined;
}

/** A hundred dots, ten rows of ten, worst first: full dot with ×, ring, small full dot. */
export const HundredDots = memo(function HundredDots(props: HundredDotsProps) {
  const { counts, label, partial, guess, animate } = props;
  const [partialX, partialY] = dotCentre(partial === 'last' ? DOTS - 1 : 0);
  const naming =
    label === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <span className={animate ? 'hundred-dots is-animated' : 'hundred-dots'}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where the words stand beside it */}
      <svg viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} focusable="false" {...naming}>
        {dotStates(counts).map((state, index) => {
          const [x, y] = dotCentre(index);
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a dot is its identity
          return <circle key={index} className={CLASS[state]} cx={x} cy={y} r={RADIUS[state]} />;
        })}
        <path className="dot-crosses" d={crossesPath(counts.worst)} />
        {partial && <circle className="dot-partial" cx={partialX} cy={partialY} r={4.6} />}
        {guess !== undefined && guess > 0 && <path className="dot-guess" d={firstDotsOutline(guess)} />}
      </svg>
    </span>
  );
});
