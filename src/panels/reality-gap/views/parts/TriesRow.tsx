import { realityGapParameters } from '../../params.ts';
import type { RealityGapText } from '../../types.ts';
import './TriesRow.css';

const MORE_TRIES = 10;

interface TriesRowProps {
  readonly tries: number;
  readonly text: Pick<RealityGapText, 'ideas' | 'say'>;
  readonly onPick: (tries: number) => void;
}

/** The counter of ideas and the button that makes the test better without making the rule better. */
export function TriesRow({ tries, text, onPick }: TriesRowProps) {
  const [, most] = realityGapParameters.tries.limits;
  const next = tries + MORE_TRIES;
  return (
    <div className="tries-row">
      <button className="button" type="button" disabled={next > most} onClick={() => onPick(next)}>
        {text.ideas.tryMore}
      </button>
      <span className="tries-count">
        <output>{text.say.quantity('count', tries)}</output> {text.ideas.tried(tries)}
      </span>
    </div>
  );
}
