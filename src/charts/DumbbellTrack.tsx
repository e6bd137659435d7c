import { type CSSProperties, useContext } from 'react';
import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import type { Axis } from './axis.ts';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import { TallyBars } from './TallyBars.tsx';
import { useGuessHandle } from './useGuessHandle.ts';
import './Dumbbells.css';
import './DumbbellTrack.css';
import './GuessDots.css';
import './guessLayer.css';
import './marks.css';

export interface Dumbbell {
  readonly id: string;
  /** "90 % sure" */
  readonly label: string;
  /** The ring. */
  readonly first: number;
  /** The dot; null where nothing is known of it. */
  readonly second: number | null;
  /** "90" and "75", beside their marks. */
  readonly firstText: string;
  readonly secondText: string;
  /** The whole in words: "When it says 90 % sure, it is right 75 of 100". */
  readonly words: string;
  /** Where the dot is guessed to lie, between the ends of the axis; made on the row while its answer is hidden. */
  readonly guess?: PictureGuess | null | undefined;
  /** A scene asks of this row, whether something was guessed or not. */
  readonly asked?: boolean | undefined;
  /** How the gap is coloured; by default as a loss where the second is the smaller, else as a gain. */
  readonly tone?: 'loss' | 'neutral' | undefined;
  /** Where the dot would lie by chance alone. */
  readonly band?: readonly [low: number, high: number] | undefined;
}

/** What all rows are drawn on. */
export interface Drawn {
  readonly axis: Axis;
  readonly scale: Scale;
  /** Where the lines of the grid stand, from 0 to 1. */
  readonly grid: readonly number[];
}

interface TrackProps {
  readonly row: Dumbbell;
  readonly drawn: Drawn;
  /** The words stand on the input around it. */
  readonly quiet?: boolean;
}

/** One row: its ring and its dot. Of an answer that is hidden only the ring, and the dot that is being guessed. */
export function DumbbellTrack({ row, drawn: { axis, scale, grid }, quiet = false }: TrackProps) {
  const hidden = useContext(AnswerHiddenContext);
  const guess = row.guess ?? null;
  const marked = markedGuess(guess);
  const handle = useGuessHandle({ guess, valueAt: ({ across }) => valueAcross(guess!, across) });
  const place = (value: number) => Math.min(1, Math.max(0, scale.place(value) ?? 0));
  const first = place(row.first);
  const second = row.second === null || hidden ? null : place(row.second);
  const isOne = second !== null && row.firstText === row.secondText;
  const firstIsRight = second === null || (first >= second && !isOne);
  const tone = row.tone ?? (firstIsRight ? 'loss' : 'gain');
  return (
    <span className={`dumbbell-track tone-${tone}${row.asked ? ' is-asked' : ''}`} {...handle}>
      <span className="dumbbell-label" aria-hidden="true">
        {row.label}
      </span>
      {!quiet && <span className="visually-hidden">{hidden ? row.label : row.words}</span>}
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        {grid.map(at => (
          <line className="grid-line" key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        {row.band && !hidden && (
          <Bar className="band-fill" ends={[place(row.band[0]), place(row.band[1])]} height={60} />
        )}
        {marked && second !== null && (
          <Bar className="guess-piece" ends={[placeOn(marked, marked.value[0]!), second]} height={36} />
        )}
        <Marks first={first} second={second} />
      </svg>
      {guess?.tally && <TallyBars tally={guess.tally} placeOf={value => placeOn(guess, value)} />}
      {marked && <GuessMarks guess={marked} axis={axis} scale={scale} />}
      {guess?.isWaiting && <WaitingMark at={placeOn(guess, guess.value[0]!)} />}
      <span className="dumbbell-numbers" aria-hidden="true">
        {!hidden && !isOne && <RowNumber at={first} text={row.firstText} kind="first" right={firstIsRight} />}
        {second !== null && (
          <RowNumber at={second} text={row.secondText} kind="second" right={!firstIsRight} />
        )}
      </span>
    </span>
  );
}

/** The number that a place along the row stands for: the guess reaches from one end of the axis to the other. */
function valueAcross({ minimum, maximum }: PictureGuess, across: number): number {
  return minimum + across * (maximum - minimum);
}

function placeOn({ minimum, maximum }: PictureGuess, value: number): number {
  return (value - minimum) / (maximum - minimum);
}

interface MarksProps {
  readonly first: number;
  readonly second: number | null;
}

/** The ring and the dot that came out of it. */
function Marks({ first, second }: MarksProps) {
  return (
    <g>
      {second !== null && (
        <line className="dumbbell-gap" x1={percent(first)} x2={percent(second)} y1="50%" y2="50%" />
      )}
      <circle className="mark-ring" cx={percent(first)} cy="50%" r="6.5" />
      {second !== null && (
        <circle
          className="mark-dot"
          cx={percent(second)}
          cy="50%"
          r="5"
          style={{ '--from': percent(first) } as CSSProperties}
        />
      )}
    </g>
  );
}

interface BarProps {
  readonly className: string;
  readonly ends: readonly [number, number];
  /** In per cent of the row. */
  readonly height: number;
}

function Bar({ className, ends, height }: BarProps) {
  const from = Math.min(...ends);
  return (
    <rect
      className={className}
      x={percent(from)}
      width={percent(Math.max(...ends) - from)}
      y={`${50 - height / 2}%`}
      height={`${height}%`}
    />
  );
}

interface GuessMarksProps {
  readonly guess: PictureGuess;
  readonly axis: Axis;
  readonly scale: Scale;
}

/** The guess with its number, and a friend's: a full dot while it is made, an open diamond once the truth is there. */
function GuessMarks({ guess, axis, scale }: GuessMarksProps) {
  const own = guess.value[0]!;
  const friend = guess.theirs?.[0] ?? null;
  const mark = guess.onSet === null ? 'diamond' : 'dot';
  const side = friend === null ? 'middle' : own <= friend ? 'left' : 'right';
  const write = (value: number) => axis.format(scale.valueAt(placeOn(guess, value)));
  return (
    <span className="guess-layer">
      {friend !== null && (
        <GuessMark
          at={placeOn(guess, friend)}
          mark="diamond"
          side={side === 'left' ? 'right' : 'left'}
          text={write(friend)}
          isTheirs
        />
      )}
      <GuessMark at={placeOn(guess, own)} mark={mark} side={side} text={write(own)} />
    </span>
  );
}

/** The dot before anybody has set it: to be taken hold of, without a number. */
function WaitingMark({ at }: { readonly at: number }) {
  return (
    <span className="guess-layer is-waiting">
      <GuessMark at={at} mark="dot" side="middle" text="" />
    </span>
  );
}

interface GuessMarkProps {
  readonly at: number;
  readonly mark: 'dot' | 'diamond';
  /** Where its number stands above it, so that two of them keep apart. */
  readonly side: 'left' | 'middle' | 'right';
  readonly text: string;
  readonly isTheirs?: boolean;
}

function GuessMark({ at, mark, side, text, isTheirs = false }: GuessMarkProps) {
  return (
    <span
      className="guess-place"
      style={{ '--across': at, '--down': 0.5 } as CSSProperties}
      aria-hidden="true"
    >
      <span className={`dumbbell-guess number-${side}${isTheirs ? ' is-theirs' : ''}`}>
        <svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
          {mark === 'dot' ? (
            <circle className="dot-guessed" r="7" />
          ) : (
            <path className={isTheirs ? 'mark-guess is-theirs' : 'mark-guess'} d="M0 -7l7 7-7 7-7-7z" />
          )}
        </svg>
        <span className="dumbbell-guess-number">{text}</span>
      </span>
    </span>
  );
}

interface NumberProps {
  readonly at: number;
  readonly text: string;
  readonly kind: 'first' | 'second';
  /** On which side of its mark the number stands. */
  readonly right: boolean;
}

function RowNumber({ at, text, kind, right }: NumberProps) {
  return (
    <span
      className={`dumbbell-number number-${kind}${right ? '' : ' is-left'}`}
      style={{ '--at': at } as CSSProperties}
    >
      {text}
    </span>
  );
}
