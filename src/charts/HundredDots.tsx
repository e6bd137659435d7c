import { memo, useContext, useEffect, useState } from 'react';
import type { PictureGuess } from '../schema/index.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import { DraggedDots } from './DraggedDots.tsx';
import {
  crossesPath,
  DOT_PLACES,
  DOT_RADIUS,
  DOTS,
  type DotCounts,
  dotCentre,
  dotStates,
  PARTIAL_RADIUS,
  type PartialDot,
  PITCH,
  ROW,
  ticksPath,
} from './dots.ts';
import { GuessMarks } from './GuessDots.tsx';
import { LimitEdge } from './LimitEdge.tsx';
import { OpenDots } from './OpenDots.tsx';
import { sameFields } from './sameFields.ts';
import { InSceneContext } from './scenePicture.ts';
import { TallyBars } from './TallyBars.tsx';
import './HundredDots.css';
import './marks.css';

const SIDE = ROW * PITCH;

interface HundredDotsProps {
  readonly counts: DotCounts;
  /** What a screen reader says: "12 wiped out, 42 ended with less, 46 with more". Empty if the words stand beside it. */
  readonly label: string;
  /** Its answer stays hidden where those of others are shown. */
  readonly closed?: boolean | undefined;
  readonly partial?: PartialDot | undefined;
  /** How many of the worst, the first of them, bear a tick; a guess is then of these. */
  readonly ticked?: number | undefined;
  /** The reader's guess, with its rings around the first dots, and what it is off by as strokes. */
  readonly guess?: PictureGuess | null | undefined;
  /** Two kinds of loss: × alone for the worst, full dots for the middle ones. A guess is then of both. */
  readonly lostTwoWays?: boolean | undefined;
  /** Draws the edge of the reader's own limit, where the worst are those that it counts. */
  readonly limited?: boolean | undefined;
  /** Lets dots change state over 240 ms (preset, segment, undo); false while a slider is dragged. */
  readonly animate?: boolean | undefined;
}

/** A hundred dots, ten rows of ten, worst first: full dot with ×, ring, small full dot. */
export const HundredDots = memo(function HundredDots(props: HundredDotsProps) {
  const {
    counts,
    label,
    closed,
    partial,
    ticked,
    guess,
    lostTwoWays = false,
    limited = false,
    animate,
  } = props;
  const hidden = useContext(AnswerHiddenContext) || closed;
  const inScene = useContext(InSceneContext);
  const isDragged = useDragged(animate === false);
  const naming =
    label === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <span className={classOf(animate ?? false, lostTwoWays)}>
      {guess?.tally && <TallyBars tally={guess.tally} placeOf={value => value / DOTS} isDown />}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where the words stand beside it */}
      <svg viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} focusable="false" {...naming}>
        {hidden ? (
          <OpenDots filled={0} />
        ) : (
          <>
            {isDragged && !inScene ? (
              <DraggedDots counts={counts} ticked={ticked ?? 0} partial={partial} lostTwoWays={lostTwoWays} />
            ) : (
              <EndedDots counts={counts} ticked={ticked} partial={partial} />
            )}
            {ticked ? <path className="dot-ticks" d={ticksPath(ticked)} /> : null}
            {limited && <LimitEdge />}
            {guess && <GuessMarks guess={guess} truth={ticked ?? guessed(counts, lostTwoWays)} />}
          </>
        )}
      </svg>
    </span>
  );
}, isSame);

/** The counts are found anew with every answer, and are often the same. */
function isSame(
  { counts, ...before }: HundredDotsProps,
  { counts: next, ...now }: HundredDotsProps,
): boolean {
  return sameFields(counts, next) && sameFields(before, now);
}

/** A hand that rests for less goes on dragging: a hundred circles are not drawn in between. */
const REST_MS = 800;

function useDragged(isPassing: boolean): boolean {
  const [isDragged, setDragged] = useState(isPassing);
  if (isPassing && !isDragged) setDragged(true);
  useEffect(() => {
    if (isPassing) return undefined;
    const timer = setTimeout(() => setDragged(false), REST_MS);
    return () => clearTimeout(timer);
  }, [isPassing]);
  return isPassing || isDragged;
}

const classOf = (animate: boolean, lostTwoWays: boolean) =>
  `hundred-dots${animate ? ' is-animated' : ''}${lostTwoWays ? ' is-lost-two-ways' : ''}`;

/** What a guess counts: the worst, and the middle ones where both are losses. */
const guessed = ({ worst, middle }: DotCounts, lostTwoWays: boolean) =>
  lostTwoWays ? worst + middle : worst;

/** Each dot in its state, worst first, the × of the worst, and the outline of the dot that is not quite one. */
function EndedDots({ counts, ticked, partial }: Pick<HundredDotsProps, 'counts' | 'ticked' | 'partial'>) {
  const states = dotStates(counts);
  const [partialX, partialY] = dotCentre(partial === 'last' ? DOTS - 1 : 0);
  return (
    <>
      {DOT_PLACES.slice(0, states.length).map(place => {
        const [x, y] = dotCentre(place);
        const state = states[place]!;
        return <circle key={place} className={`dot-${state}`} cx={x} cy={y} r={DOT_RADIUS[state]} />;
      })}
      <path className="dot-crosses" d={crossesPath(counts.worst, ticked)} />
      {partial && <circle className="dot-partial" cx={partialX} cy={partialY} r={PARTIAL_RADIUS} />}
    </>
  );
}
