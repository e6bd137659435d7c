import { type KeyboardEvent, useId, useState } from 'react';
import { isBlank, type PictureGuess, shortened, type ValueReason } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import './GuessNumber.css';

interface GuessNumberProps {
  readonly guess: PictureGuess;
  readonly label: string;
  /** Which of its numbers; the only one without it. */
  readonly handle?: number;
}

/**
 * A number of a guess, to be typed. What cannot count is refused as it is typed and sets nothing; it stays in its field
 * with the reason and what counts instead, until Enter shows that or something else is set. An emptied field takes the
 * number back. Once shown it stands.
 */
export function GuessNumber({ guess, label, handle = 0 }: GuessNumberProps) {
  const id = useId();
  const { refusal } = useSiteText().control;
  const [typed, setTyped] = useState<string | null>(null);
  const value = guess.value[handle]!;
  const isEmpty = typed !== null && typed.trim() === '';
  const reason = typed === null || isEmpty ? null : refusalOf(typed, guess);
  const isRefused = reason !== null;
  // One of several that nobody has set is no number to start from.
  const isOpen = isBlank(guess, handle) || (guess.value.length > 1 && guess.left?.[handle] === true);
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() === '') guess.onTakeBack?.(handle);
    else if (refusalOf(text, guess) === null)
      guess.onSet?.(
        guess.value.map((kept, at) => (at === handle ? numberIn(text)! : kept)),
        handle,
      );
  };
  // The next Enter is the scene's, once the field shows what counts.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isRefused) return;
    event.preventDefault();
    setTyped(null);
  };
  return (
    <>
      <label className="guess-field" htmlFor={id}>
        <span>{label}</span>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          aria-description={isEmpty || isOpen ? undefined : guess.valueText(value)}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? `${id}-refusal` : undefined}
          value={typed ?? (isOpen ? '' : String(value))}
          readOnly={guess.onSet === null}
          onChange={event => type(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={event => event.target.select()}
          onBlur={() => !isRefused && setTyped(null)}
        />
      </label>
      <span className="guess-refusal" id={`${id}-refusal`} role="status">
        {reason && refusal({ text: shortened(typed!), reason, used: isOpen ? '' : String(value) })}
      </span>
    </>
  );
}

/** Why a typed text is no number of a guess; null where it is one. */
function refusalOf(text: string, { minimum, maximum }: PictureGuess): ValueReason | null {
  const written = numberIn(text);
  const limits = { unit: 'plain', above: false } as const;
  if (written === null) return { kind: 'not-a-number', text: shortened(text) };
  if (written > maximum) return { kind: 'too-high', ...limits, limit: maximum };
  if (written < minimum) return { kind: 'too-low', ...limits, limit: minimum };
  return Number.isInteger(written) ? null : { kind: 'not-whole' };
}

const THOUSANDS = /^[-−]?\d{1,3}(?:[\s.,’']\d{3})+$/;
const PLAIN = /^[-−]?\d{1,9}(?:[.,]\d{0,6})?$/;

/** A number as it is typed, with any thousands signs; null where there is none. */
function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (THOUSANDS.test(trimmed)) return Number(trimmed.replaceAll(/[\s.,’']/g, '').replace('−', '-'));
  return PLAIN.test(trimmed) ? Number(trimmed.replace(',', '.').replace('−', '-')) : null;
}
