import { Children, type CSSProperties, type ReactNode, useContext } from 'react';
import { guessSaid, type PictureGuess } from '../schema/index.ts';
import { type DotCounts, figureSize, type PartialDot } from './dots.ts';
import { GuessDots } from './GuessDots.tsx';
import { HundredDots } from './HundredDots.tsx';
import { InSceneContext } from './scenePicture.ts';
import './DotPair.css';

export interface DotCase {
  readonly id: string;
  /** "Staking what it says" */
  readonly heading: string;
  /** "70 of 100"; empty while it is hidden. */
  readonly figure: string;
  /** What is counted, and what always stands beside it: "lose half", "money shrinks 1.6 % a trade". */
  readonly lines: readonly ReactNode[];
  readonly counts: DotCounts;
  /** The whole in words, for screen readers. */
  readonly label: string;
  readonly partial?: PartialDot | undefined;
  /** Made on these dots while their answer is hidden; its mark stays. */
  readonly guess?: PictureGuess | null | undefined;
}

interface DotPairProps {
  readonly cases: readonly DotCase[];
  readonly animate?: boolean | undefined;
}

/** The same hundred under different conditions, side by side; in a scene the one that is guessed, or the first, stands out. */
export function DotPair({ cases, animate }: DotPairProps) {
  const isStill = useContext(InSceneContext);
  const asked = isStill ? (cases.find(({ guess }) => guess) ?? cases[0]) : undefined;
  return (
    <ul className="dot-pair" data-cases={cases.length} style={{ '--cases': cases.length } as CSSProperties}>
      {cases.map(one => (
        <li className={one === asked ? 'dot-case is-asked' : 'dot-case'} key={one.id}>
          <span className="dot-case-heading">{one.heading}</span>
          <CaseDots one={one} animate={animate} />
          <CaseWords one={one} />
        </li>
      ))}
    </ul>
  );
}

interface CaseProps {
  readonly one: DotCase;
}

function CaseDots({ one, animate }: CaseProps & Pick<DotPairProps, 'animate'>) {
  const { counts, label, partial, guess } = one;
  if (guess?.onSet) return <GuessDots guess={guess} />;
  return <HundredDots counts={counts} label={label} partial={partial} guess={guess} animate={animate} />;
}

function CaseWords({ one: { figure, lines, guess } }: CaseProps) {
  return (
    <span className="dot-case-words">
      {guess?.onSet ? (
        <span className="dot-case-figure is-guess">{guessSaid(guess)}</span>
      ) : (
        <span className={`dot-case-figure ${figureSize(figure)}`}>{figure}</span>
      )}
      {Children.map(lines, line => (
        <span className="dot-case-line">{line}</span>
      ))}
    </span>
  );
}
