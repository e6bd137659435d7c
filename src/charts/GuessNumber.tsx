import { type KeyboardEvent, useId, useState } from 'react';
import { type PictureGuess, shortened, type ValueReason } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import './GuessNumber.css';

interface GuessNumberProps {
  readonly guess: PictureGuess;
  readonly label: string;
  /** Which of its numbers; the only one without it. */
  readonly handle?: number;
}

/**
 * A number of a guess, to be typed. What cannot count is refused as it is typed, with what counts instead; Enter, and
 * leaving the field, show that. Once shown it stands.
 */
export function GuessNumber({ guess, label, handle = 0 }: GuessNumberProps) {
  const id = useId();
  const { refusal } = useSiteText().control;
  const [typed, setTyped] = useState<string | null>(null);
  const value = guess.value[handle]!;
  const reason = typed === null ? null : readNumber(typed, guess).reason;
  const isRefused = reason !== null;
  const type = (text: string) => {
    setTyped(text);
    const { number } = readNumber(text, guess);
    if (number !== null) guess.onSet?.(guess.value.map((kept, at) => (at === handle ? number : kept)));
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
          aria-description={guess.isWaiting ? undefined : guess.valueText(value)}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? `${id}-refusal` : undefined}
          value={typed ?? (guess.isWaiting ? '' : String(value))}
          readOnly={guess.onSet === null}
          onChange={event => type(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={event => event.target.select()}
          onBlur={() => setTyped(null)}
        />
      </label>
      <span className="guess-refusal" id={`${id}-refusal`} role="status">
        {reason && refusal({ text: shortened(typed!), reason, used: String(value) })}
      </span>
    </>
  );
}

/** What counts of a typed text, null for nothing of it; and why it is not what was typed, null where it is. */
interface ReadNumber {
  readonly number: number | null;
  readonly reason: ValueReason | null;
}

/** A typed number: of one beyond the range its end counts, of a broken one the nearest whole. */
function readNumber(text: string, { minimum, maximum }: PictureGuess): ReadNumber {
  const written = numberIn(text);
  if (written === null) {
    const isEmpty = text.trim() === '';
    return {
      number: null,
      reason: isEmpty ? { kind: 'no-number' } : { kind: 'not-a-number', text: shortened(text) },
    };
  }
  const limits = { unit: 'plain', above: false } as const;
  if (written > maximum) return { number: maximum, reason: { kind: 'too-high', ...limits, limit: maximum } };
  if (written < minimum) return { number: minimum, reason: { kind: 'too-low', ...limits, limit: minimum } };
  return Number.isInteger(written)
    ? { number: written, reason: null }
    : { number: Math.round(written), reason: { kind: 'not-whole' } };
}

const THOUSANDS = /^[-−]?\d{1,3}(?:[\s.,’']\d{3})+$/;
const PLAIN = /^[-−]?\d{1,9}(?:[.,]\d{0,6})?$/;

/** A number as it is typed, with any thousands signs; null where there is none. */
function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (THOUSANDS.test(trimmed)) return Number(trimmed.replaceAll(/[\s.,’']/g, '').replace('−', '-'));
  return PLAIN.test(trimmed) ? Number(trimmed.replace(',', '.').replace('−', '-')) : null;
}
