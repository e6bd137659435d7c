import type { ReactNode } from 'react';
import { chartWords } from './text.en.ts';

type Mark =
  | 'wipedOut'
  | 'endedWithLess'
  | 'endedWithMore'
  | 'model'
  | 'b'
  | 'simpler'
  | 'truth'
  | 'history'
  | 'guess'
  | 'test'
  | 'paper'
  | 'live'
  | 'band'
  | 'said'
  | 'happened';

const DRAWINGS: Readonly<Record<Mark, ReactNode>> = {
  wipedOut: (
    <>
      <circle className="dot-wiped-out" cx="12" cy="8" r="6" />
      <path className="dot-crosses" d="M9.3 5.3l5.4 5.4m0-5.4l-5.4 5.4" />
    </>
  ),
  endedWithLess: <circle className="dot-less" cx="12" cy="8" r="4.8" />,
  endedWithMore: <circle className="dot-more" cx="12" cy="8" r="2.8" />,
  model: <path className="line line-model" d="M0 8H24" />,
  b: <path className="line line-b" d="M0 8H24" />,
  simpler: <path className="line line-simpler" d="M0 8H24" />,
  truth: <path className="line line-truth" d="M0 8H24" />,
  history: (
    <>
      <path className="whisker" d="M12 1V15" />
      <circle className="mark-history" cx="12" cy="8" r="4" />
    </>
  ),
  guess: (
    <>
      <path className="line line-guess" d="M0 8H24" />
      <path className="mark-guess" d="M12 3l5 5-5 5-5-5z" />
    </>
  ),
  test: <path className="line line-test" d="M0 8H24" />,
  paper: <path className="line line-paper" d="M0 8H24" />,
  live: <path className="line line-live" d="M0 8H24" />,
  band: <rect className="band-fill" x="0" y="2" width="24" height="12" />,
  said: <circle className="dumbbell-said" cx="12" cy="8" r="5.5" />,
  happened: <circle className="dumbbell-happened" cx="12" cy="8" r="5" />,
};

const DOT_MARKS: readonly Mark[] = ['wipedOut', 'endedWithLess', 'endedWithMore'];

interface MarkKeyProps {
  /** Marks with their words; left out, the three states of a dot. */
  readonly marks?: readonly { readonly mark: Mark; readonly words: string }[] | undefined;
}

/** One line that says what the marks mean, each drawn as it is in the picture. */
export function MarkKey({ marks }: MarkKeyProps) {
  const entries =
    marks ??
    DOT_MARKS.map(mark => ({
      mark,
      words: chartWords[mark as 'wipedOut' | 'endedWithLess' | 'endedWithMore'],
    }));
  return (
    <ul className="mark-key">
      {entries.map(({ mark, words }) => (
        <li key={`${mark} ${words}`}>
          <svg
            className={DOT_MARKS.includes(mark) ? 'mark-key-dot' : 'mark-key-line'}
            viewBox={DOT_MARKS.includes(mark) ? '4 0 16 16' : '0 0 24 16'}
            aria-hidden="true"
            focusable="false"
          >
            {DRAWINGS[mark]}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
