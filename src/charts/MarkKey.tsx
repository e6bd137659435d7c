import type { ReactNode } from 'react';
import type { LineRole } from './curve.ts';
import type { DotState } from './dots.ts';
import './GuessDots.css';
import './MarkKey.css';
import './marks.css';

type DotMark = DotState | 'crossed' | 'full' | 'ticked' | 'unshown';
type LineMark = LineRole | 'observed' | 'point' | 'hollow' | 'band' | 'ring' | 'dot' | 'theirs';
type Mark = DotMark | LineMark;

const DOTS: Readonly<Partial<Record<Mark, ReactNode>> & Record<DotMark, ReactNode>> = {
  worst: (
    <>
      <circle className="dot-worst" cx="12" cy="8" r="6" />
      <path className="dot-crosses" d="M9.3 5.3l5.4 5.4m0-5.4l-5.4 5.4" />
    </>
  ),
  ticked: (
    <>
      <circle className="dot-worst" cx="12" cy="8" r="6" />
      <path className="dot-ticks" d="M8.5 8.3l2.5 2.6 4.5-5.8" />
    </>
  ),
  middle: <circle className="dot-middle" cx="12" cy="8" r="3.5" />,
  crossed: <path className="dot-crossed" d="M8 4l8 8m0-8l-8 8" />,
  full: <circle className="dot-worst" cx="12" cy="8" r="5" />,
  best: <circle className="dot-best" cx="12" cy="8" r="2.3" />,
  unshown: <circle className="dot-open" cx="12" cy="8" r="5.5" />,
};

const LINES: Readonly<Partial<Record<Mark, ReactNode>> & Record<LineMark, ReactNode>> = {
  primary: <path className="line line-primary" d="M0 8H24" />,
  alternative: <path className="line line-alternative" d="M0 8H24" />,
  reference: <path className="line line-reference" d="M0 8H24" />,
  benchmark: <path className="line line-benchmark" d="M0 8H24" />,
  observed: (
    <>
      <path className="whisker" d="M12 1V15" />
      <circle className="mark-observed" cx="12" cy="8" r="4" />
    </>
  ),
  point: <circle className="mark-observed" cx="12" cy="8" r="4" />,
  hollow: <circle className="mark-observed is-hollow" cx="12" cy="8" r="3.5" />,
  guess: (
    <>
      <path className="line line-guess" d="M0 8H24" />
      <path className="mark-guess" d="M12 3l5 5-5 5-5-5z" />
    </>
  ),
  theirs: <path className="mark-guess is-theirs" d="M12 2l6 6-6 6-6-6z" />,
  first: <path className="line line-first" d="M0 8H24" />,
  second: <path className="line line-second" d="M0 8H24" />,
  third: <path className="line line-third" d="M0 8H24" />,
  band: <rect className="band-fill" x="0" y="2" width="24" height="12" />,
  ring: <circle className="mark-ring" cx="12" cy="8" r="5.5" />,
  dot: <circle className="mark-dot" cx="12" cy="8" r="5" />,
};

interface KeyMark {
  readonly mark: Mark;
  readonly words: string;
  /** No longer in the picture: it keeps its room, so that nothing moves. */
  readonly isPast?: boolean;
}

interface MarkKeyProps {
  /** What the key belongs to, before its marks: "1 day:". */
  readonly lead?: string | undefined;
  readonly marks: readonly KeyMark[];
}

/** Names that stay while the numbers in the words change, so that no mark is drawn anew for them: which of those alike it is. */
function withNames(marks: readonly KeyMark[]) {
  const counts = new Map<Mark, number>();
  return marks.map(one => {
    const count = (counts.get(one.mark) ?? 0) + 1;
    counts.set(one.mark, count);
    return { ...one, name: `${one.mark} ${count}` };
  });
}

/** One line that says what the marks mean, each drawn as it is in the picture. */
export function MarkKey({ lead, marks }: MarkKeyProps) {
  return (
    <ul className="mark-key">
      {lead !== undefined && <li className="mark-key-lead">{lead}</li>}
      {withNames(marks).map(({ name, mark, words, isPast = false }) => (
        <li key={name} className={isPast ? 'is-past' : undefined}>
          <svg
            className={DOTS[mark] ? 'mark-key-dot' : 'mark-key-line'}
            viewBox={DOTS[mark] ? '4 0 16 16' : '0 0 24 16'}
            aria-hidden="true"
            focusable="false"
          >
            {DOTS[mark] ?? LINES[mark]}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
