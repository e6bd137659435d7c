import { memo, useContext, useEffect, useState } from 'react';
import type { PictureGuess } from '../schema/index.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import {
  crossesPath,
  DOT_PLACES,
  DOT_STATES,
  DOTS,
  type DotCounts,
  type DotState,
  dotCentre,
  dotStates,
  dotsPath,
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
const RADIUS: Readonly<Record<DotState, number>> = { worst: 4.5, middle: 2.6, best: 1.7 };

/** 'first': a chance above none but below half a dot; 'last': short of all by less than half a dot. */
export type PartialDot = 'first' | 'last';

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
  const [partialX, partialY] = dotCentre(partial === 'last' ? DOTS - 1 : 0);
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
              <DraggedDots counts={counts} lostTwoWays={lostTwoWays} />
            ) : (
              <EndedDots counts={counts} />
            )}
            <path className="dot-crosses" d={crossesPath(counts.worst, ticked)} />
            {ticked ? <path className="dot-ticks" d={ticksPath(ticked)} /> : null}
            {partial && <circle className="dot-partial" cx={partialX} cy={partialY} r={4.6} />}
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

/** Each dot in its state, worst first. */
function EndedDots({ counts }: { readonly counts: DotCounts }) {
  const states = dotStates(counts);
  return DOT_PLACES.slice(0, states.length).map(place => {
    const [x, y] = dotCentre(place);
    const state = states[place]!;
    return <circle key={place} className={`dot-${state}`} cx={x} cy={y} r={RADIUS[state]} />;
  });
}

/**
 * The same in one path for each state: a hundred circles are more than a frame under the hand has time for. Of two kinds of
 * loss the worst are seen by their × alone.
 */
function DraggedDots({
  counts,
  lostTwoWays,
}: Pick<HundredDotsProps, 'counts'> & { readonly lostTwoWays: boolean }) {
  const { worst, middle } = counts;
  const firsts = { worst: 0, middle: worst, best: worst + middle };
  return DOT_STATES.slice(lostTwoWays ? 1 : 0).map(state => (
    <path key={state} className={`dot-${state}`} d={dotsPath(firsts[state], counts[state], RADIUS[state])} />
  ));
}
