import { useId, useState } from 'react';
import { type PictureGuess, withHandle } from '../../schema/index.ts';
import { useSiteText } from '../../words/siteText.ts';

/** The number of a guess, to be typed: what it shows is what counts. */
export function GuessField({ guess }: { readonly guess: PictureGuess }) {
  const words = useSiteText().pieces.scene;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const value = guess.value[0]!;
  const type = (text: string) => {
    setTyped(text);
    const number = numberIn(text);
    if (number !== null) guess.onSet?.(withHandle(guess, 0, number));
  };
  return (
    <label className="guess-field" htmlFor={id}>
      <span>{words.guess}</span>
      <input
        id={id}
        className="text-field"
        inputMode="numeric"
        autoComplete="off"
        aria-description={guess.valueText(value)}
        value={typed ?? String(value)}
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
