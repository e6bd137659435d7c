import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import './HitMarks.css';
import './marks.css';

interface HitMarksProps {
  /** In order: true for a hit; the n-th happens on the way from n − 1 to n along the axis. */
  readonly hits: readonly boolean[];
  readonly x: Scale;
}

/** Hits and misses on the axis itself: a short mark each, and through each miss a thin line up to what it does. */
export function HitMarks({ hits, x }: HitMarksProps) {
  return hits.map((hit, index) => {
    const place = x.place(index + 0.5);
    if (place === null || place < 0 || place > 1) return null;
    const at = percent(place);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sequence is its identity
      <g key={index}>
        {!hit && <line className="miss-line" x1={at} x2={at} y1="0" y2="100%" />}
        <line className={hit ? 'hit-mark' : 'miss-mark'} x1={at} x2={at} y1={hit ? '97%' : '94%'} y2="100%" />
      </g>
    );
  });
}

/** What the marks on the axis are: "38 hits", "12 misses". */
export function HitKey({ hits, misses }: { readonly hits: string; readonly misses: string }) {
  return (
    <ul className="hit-key">
      {[
        { mark: 'hit-mark', words: hits },
        { mark: 'miss-mark', words: misses },
      ].map(({ mark, words }) => (
        <li key={mark}>
          <svg viewBox="0 0 8 16" aria-hidden="true" focusable="false">
            <line className={mark} x1="4" x2="4" y1={mark === 'hit-mark' ? 6 : 0} y2="16" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
