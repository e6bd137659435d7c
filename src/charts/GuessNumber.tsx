import { useId, useState } from 'react';
import { type PictureGuess, withHandle } from '../schema/index.ts';
import './GuessNumber.css';

interface GuessNumberProps {
  readonly guess: PictureGuess;
  readonly label: string;
  /** Which of its numbers; the only one without it. */
  readonly handle?: number;
}

/** A number of a guess, to be typed: what it shows is what counts. Once shown it stands. */
export function GuessNumber({ guess, label, handle = 0 }: GuessNumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const value = guess.value[handle]!;
  const type = (text: string) => {
    setTyped(text);
    const number = numberIn(text);
    if (number !== null) guess.onSet?.(withHandle(guess, handle, number));
  };
  return (
    <label className="guess-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-description={guess.valueText(value)}
        value={typed ?? String(value)}
        readOnly={guess.onSet === null}
        onChange={event => type(event.target.value)}
        onFocus={event => event.target.select()}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** A number as it is typed, with any thousands signs; null where there is none. */
function numberIn(text: string): number | null {
  const digits = text.replace(/[\s\u202f\u00a0.,’']/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
