import { percent } from './svgPath.ts';
import './HitStrip.css';
import './marks.css';

interface HitStripProps {
  /** In order: true for a hit. */
  readonly hits: readonly boolean[];
  /** "40 hits and 10 misses, the same for all three" */
  readonly label: string;
}

/** Hits and misses in their order: short marks up, longer marks down. */
export function HitStrip({ hits, label }: HitStripProps) {
  const at = (index: number) => percent((index + 0.5) / hits.length);
  return (
    <figure className="hit-strip">
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <line className="axis-line" x1="0" x2="100%" y1="50%" y2="50%" />
        {hits.map((hit, index) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sequence is its identity
            key={index}
            className={hit ? 'hit' : 'miss'}
            x1={at(index)}
            x2={at(index)}
            y1="50%"
            y2={hit ? '15%' : '100%'}
          />
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
