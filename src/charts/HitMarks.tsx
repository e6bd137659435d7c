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
  return numbered(hits).map(({ trade, hit }) => {
    const place = x.place(trade - 0.5);
    if (place === null || place < 0 || place > 1) return null;
    const at = percent(place);
    return (
      <g key={trade}>
        {!hit && <line className="miss-line" x1={at} x2={at} y1="0" y2="100%" />}
        <line className={hit ? 'hit-mark' : 'miss-mark'} x1={at} x2={at} y1={hit ? '97%' : '94%'} y2="100%" />
      </g>
    );
  });
}

/** Each with its number, counted from 1. */
function numbered(hits: readonly boolean[]) {
  return hits.map((hit, before) => ({ trade: before + 1, hit }));
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
