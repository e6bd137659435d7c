import { type CSSProperties, useContext } from 'react';
import type { LimitKind } from '../limits/index.ts';
import { LimitMarksContext } from './limitMarks.ts';
import { percent } from './svgPath.ts';
import './LimitBars.css';
import './LimitLines.css';
import './marks.css';

interface LimitBar {
  readonly id: string;
  readonly role: 'primary' | 'alternative';
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

interface LimitBarsProps {
  readonly title: string;
  readonly bars: readonly LimitBar[];
  /** The value at the end of the room. */
  readonly most: number;
  /** A value that is marked across all bars; beyond the room it is only told. */
  readonly limit: { readonly value: number; readonly label: string };
  /** What the bars measure: the reader's own limit for it is marked too. */
  readonly kind: LimitKind;
}

/** Some amounts as bars with their names, and a limit that they may exceed. The names are a key to lines in these roles. */
export function LimitBars({ title, bars, most, limit, kind }: LimitBarsProps) {
  const place = (value: number) => percent(Math.min(1, value / most));
  const own = useContext(LimitMarksContext)[kind];
  return (
    <div className="limit-bars">
      <p className="limit-bars-head">
        <span>{title}</span> <span className="limit-bars-limit">{limit.label}</span>
      </p>
      <ul>
        {bars.map(({ id, role, name, value, text }) => (
          <li className="limit-bar" key={id}>
            <svg className="limit-bar-key" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
              <path className={`line line-${role}`} d="M0 8H24" />
            </svg>
            <span>{name}</span>
            <span className="limit-bar-room">
              {<span className={`limit-bar-length is-${role}`} style={{ width: place(value) }} />}
              {limit.value <= most && (
                <span className="limit-bar-limit" style={{ '--at': limit.value / most } as CSSProperties} />
              )}
              {own && own.value <= most && (
                <span
                  className="limit-bar-own"
                  data-limit-line={kind}
                  style={{ '--at': own.value / most } as CSSProperties}
                />
              )}
            </span>
            <span className="limit-bar-text">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
