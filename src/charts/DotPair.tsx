import type { ReactNode } from 'react';
import type { PictureGuess } from '../schema/index.ts';
import type { DotCounts } from './dots.ts';
import { HundredDots, type PartialDot } from './HundredDots.tsx';
import './DotPair.css';

export interface DotCase {
  readonly id: string;
  /** "Staking what it says" */
  readonly heading: string;
  /** "70 of 100" */
  readonly figure: string;
  /** What is counted, and what always stands beside it: "lose half", "money shrinks 1.6 % a trade". */
  readonly lines: readonly ReactNode[];
  readonly counts: DotCounts;
  /** The whole in words, for screen readers. */
  readonly label: string;
  readonly partial?: PartialDot | undefined;
  readonly guess?: PictureGuess | null | undefined;
}

interface DotPairProps {
  readonly cases: readonly DotCase[];
  readonly animate?: boolean | undefined;
}

/** The same hundred under different conditions, side by side. */
export function DotPair({ cases, animate }: DotPairProps) {
  return (
    <ul className="dot-pair">
      {cases.map(({ id, heading, figure, lines, counts, label, partial, guess }) => (
        <li className="dot-case" key={id}>
          <span className="dot-case-heading">{heading}</span>
          <HundredDots counts={counts} label={label} partial={partial} guess={guess} animate={animate} />
          <span className="dot-case-words">
            <span className="dot-case-figure">{figure}</span>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their place
              <span className="dot-case-line" key={index}>
                {line}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
