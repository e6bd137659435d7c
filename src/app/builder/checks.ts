import type { FrameOptions } from './frameOptions.ts';
import { KIND_OF, type Target } from './snippets.ts';

/** What a frame was measured to need, and says; null while nobody could look. */
export interface Measured {
  readonly height: number;
  readonly sentence: string;
}

/** A height is right within so many pixels. */
const HEIGHT_TOLERANCE = 2;

/** By what is checked: how it came out, in tags that the words know. */
export interface Checks {
  readonly unclicked: 'told' | 'asks';
  readonly theme: 'follows' | 'fixed';
  readonly height: 'unknown' | 'fits' | 'cut' | 'spare';
  readonly named: 'own' | 'question';
  readonly described: 'given' | 'lacking' | 'not-needed';
}

/** Whether a frame does what a reader needs of it, as far as can be known here. */
export function checksOf(
  { guess, theme, height, headline, alt }: FrameOptions,
  target: Target,
  measured: Measured | null,
): Checks {
  const needsAlt = KIND_OF[target] === 'picture' || KIND_OF[target] === 'marked-picture';
  return {
    unclicked: guess ? 'asks' : 'told',
    theme: theme === 'auto' ? 'follows' : 'fixed',
    height: heightVerdict(height, measured),
    named: headline.trim() === '' ? 'question' : 'own',
    described: needsAlt ? (alt.trim() === '' ? 'lacking' : 'given') : 'not-needed',
  };
}

function heightVerdict(height: number, measured: Measured | null): Checks['height'] {
  if (measured === null) return 'unknown';
  if (measured.height > height + HEIGHT_TOLERANCE) return 'cut';
  return measured.height < height - HEIGHT_TOLERANCE ? 'spare' : 'fits';
}

/** The verdicts that an author should do something about. */
export function isFault(check: Checks[keyof Checks]): boolean {
  return check === 'cut' || check === 'lacking';
}
