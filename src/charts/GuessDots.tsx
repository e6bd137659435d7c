import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { DOTS, firstDotsOutline, missStrokes, PITCH, ROW } from './dots.ts';
import { OpenDots } from './OpenDots.tsx';
import { TallyBars } from './TallyBars.tsx';
import { type PointedAt, useGuessHandle } from './useGuessHandle.ts';
import './GuessDots.css';
import './HundredDots.css';

const SIDE = ROW * PITCH;

/** A hundred dots of which the first are set as the guess: a press on a dot sets it, a drag moves the edge. */
export function GuessDots({ guess }: { readonly guess: PictureGuess }) {
  const handle = useGuessHandle({ guess, valueAt: dotsTo });
  return (
    <span className="hundred-dots guess-dots" {...handle}>
      {guess.tally && <TallyBars tally={guess.tally} placeOf={value => value / DOTS} isDown />}
      <svg viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} aria-hidden="true" focusable="false">
        <OpenDots filled={guess.isWaiting ? 0 : guess.value[0]!} />
      </svg>
    </span>
  );
}

/** How many dots there are from the first to the one that is pointed at; none left of the first. */
function dotsTo({ across, down }: PointedAt): number {
  const row = Math.min(ROW - 1, Math.max(0, Math.floor(down * ROW)));
  const dots = Math.min(ROW, Math.max(0, Math.ceil(across * ROW)));
  return row * ROW + dots;
}

/** The guess over the truth: a friend's too, where there is one. */
export function GuessMarks({ guess, truth }: { readonly guess: PictureGuess; readonly truth: number }) {
  const marked = markedGuess(guess);
  if (marked === null) return null;
  const count = marked.value[0]!;
  return (
    <g>
      <path className="guess-miss" d={missStrokes(count, truth)} />
      <path className="guess-edge" d={firstDotsOutline(count)} />
      {marked.theirs && <path className="guess-edge is-theirs" d={firstDotsOutline(marked.theirs[0]!)} />}
    </g>
  );
}
