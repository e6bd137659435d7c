import { writeQuantity } from '../../../../schema/index.ts';
import { realityGapParameters } from '../../params.ts';
import { timelineWords } from '../../text.en.ts';
import './TriesRow.css';

const MORE_TRIES = 10;

interface TriesRowProps {
  readonly tries: number;
  readonly onPick: (tries: number) => void;
}

/** The counter of ideas and the button that makes the test better without making the rule better. */
export function TriesRow({ tries, onPick }: TriesRowProps) {
  const [, most] = realityGapParameters.tries.limits;
  const next = tries + MORE_TRIES;
  return (
    <div className="tries-row">
      <button className="button" type="button" disabled={next > most} onClick={() => onPick(next)}>
        {timelineWords.tryMore}
      </button>
      <span className="tries-count">
        <output>{writeQuantity('count', tries)}</output> {timelineWords.ideasTried(tries)}
      </span>
    </div>
  );
}
