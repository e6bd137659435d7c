import type { CSSProperties } from 'react';
import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import { TallyBars } from './TallyBars.tsx';
import { useGuessHandle } from './useGuessHandle.ts';
import './guessLayer.css';
import './WaterfallDivider.css';

interface DividerProps {
  readonly guess: PictureGuess;
  readonly scale: Scale;
  /** The first total and the last: all of the guess's range lies between. */
  readonly from: number;
  readonly to: number;
  /** The place of the next total: the line ends there. */
  readonly until: number;
}

/** The part from the first total down to where the guess puts it: pulled while asked, a dashed line afterwards. */
export function Divider({ guess, scale, from, to, until }: DividerProps) {
  const words = useSiteText().chart;
  const span = guess.maximum - guess.minimum;
  const [start, end] = [scale.place(from) ?? 0, scale.place(to) ?? 0];
  const placeOf = (value: number) => start + ((value - guess.minimum) / span) * (end - start);
  const valueAt = ({ across }: { readonly across: number }) =>
    guess.minimum + (span * (across - start)) / (end - start || 1);
  const handle = useGuessHandle({ guess, valueAt });
  const named = (name: string, value: readonly number[]) =>
    words.named({ name, value: guess.valueText(value[0]!) });
  const place = placeOf(guess.value[0]!);
  const isMarked = markedGuess(guess) !== null;
  return (
    <li
      className={handle ? 'fall-row fall-divider is-asked' : 'fall-row fall-divider'}
      style={{ '--until': handle ? until : until + 1 } as CSSProperties}
    >
      <span className="fall-label">
        {isMarked && <span>{named(words.you, guess.value)}</span>}
        {guess.theirs && (
          <>
            {' '}
            <span className="divider-theirs">{named(words.friend, guess.theirs)}</span>
          </>
        )}
      </span>
      <span className="fall-track" {...handle}>
        {handle && <span className="divider-block" style={spanOf(end, start)} />}
        {handle && isMarked && <span className="divider-part" style={cutTo(place, start)} />}
        {guess.tally && <TallyBars tally={guess.tally} placeOf={placeOf} />}
        <span className="guess-layer">
          {isMarked && (
            <span className="guess-place" style={at(place)}>
              <span className="divider-line" />
            </span>
          )}
          {guess.theirs && (
            <span className="guess-place" style={at(placeOf(guess.theirs[0]!))}>
              <span className="divider-line is-theirs" />
            </span>
          )}
          {handle && (
            <span className="guess-place" style={at(place)}>
              <span className="divider-grip" />
            </span>
          )}
        </span>
      </span>
    </li>
  );
}

function at(across: number): CSSProperties {
  return { '--across': across, '--down': 0.5 } as CSSProperties;
}

function spanOf(one: number, other: number): CSSProperties {
  const [left, right] = [Math.min(one, other), Math.max(one, other)];
  return { left: percent(left), width: percent(right - left) };
}

/** Cut out of the whole track, so that its edge can move without being laid out anew. */
function cutTo(one: number, other: number): CSSProperties {
  const [left, right] = [Math.min(one, other), Math.max(one, other)];
  return { '--left': percent(left), '--right': percent(1 - right) } as CSSProperties;
}
