import { useId } from 'react';
import { DOT_STATES, type DotCounts, type DotState } from './dots.ts';
import { HundredDots, type PartialDot } from './HundredDots.tsx';
import { MarkKey } from './MarkKey.tsx';
import './DotBoxes.css';

export interface DotBox {
  readonly id: string;
  /** "1 day" */
  readonly heading: string;
  /** "12 of 100" */
  readonly figure: string;
  readonly counts: DotCounts;
  /** The whole in words: "1 day: 12 of 100 wiped out, 42 ended with less, 46 with more". */
  readonly label: string;
  readonly partial?: PartialDot | undefined;
  readonly guess?: number | undefined;
}

interface DotBoxesProps {
  readonly boxes: readonly DotBox[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** The name of the group: "Holding time". */
  readonly label: string;
  /** What each state of a dot means here, for the key. */
  readonly stateWords: Readonly<Record<DotState, string>>;
  readonly animate?: boolean | undefined;
}

/** Hundred-dot pictures in a row, one of them chosen: a radio group, so arrow keys and taps come with it. */
export function DotBoxes({ boxes, selected, onSelect, label, stateWords, animate }: DotBoxesProps) {
  const name = useId();
  return (
    <div className="dot-boxes">
      <div className="dot-boxes-row" role="radiogroup" aria-label={label}>
        {boxes.map(box => (
          <label className="dot-box" key={box.id}>
            <input
              type="radio"
              name={name}
              value={box.id}
              aria-label={box.label}
              checked={box.id === selected}
              onChange={() => onSelect(box.id)}
            />
            <span className="dot-box-heading">{box.heading}</span>
            <span className="dot-box-figure">{box.figure}</span>
            <HundredDots
              counts={box.counts}
              label=""
              partial={box.partial}
              guess={box.guess}
              animate={animate}
            />
          </label>
        ))}
      </div>
      <MarkKey marks={DOT_STATES.map(mark => ({ mark, words: stateWords[mark] }))} />
    </div>
  );
}
