import { useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { BeliefAgain } from '../../lessons/answered.ts';
import type { TeachText } from '../../words/siteText.ts';
import { beliefToAskAgain, forgetBeliefs, keepShownBelief, shownBeliefs } from './shownBeliefs.ts';
import './teach.css';

interface AskedAgainProps {
  readonly words: TeachText;
  readonly beliefs: readonly BeliefAgain[];
}

/** One line for those who were shown a belief on an earlier day: the same in other clothes. */
export function AskedAgain({ words, beliefs }: AskedAgainProps) {
  const { memory, today, address } = useHost();
  const [due, setDue] = useState<BeliefAgain | null>(null);
  useEffect(() => {
    const id = beliefToAskAgain(shownBeliefs(memory), today());
    setDue(beliefs.find(belief => belief.id === id) ?? null);
  }, [memory, today, beliefs]);
  if (due === null) return null;
  const forget = () => {
    forgetBeliefs(memory);
    setDue(null);
  };
  return (
    <p className="teach-again">
      {words.again.line({ belief: due.belief })}{' '}
      <a
        className="lone-link"
        href={address.pageAt(due.transferAddress)}
        onClick={() => keepShownBelief(memory, due.id, today())}
      >
        {words.again.ask}
      </a>{' '}
      <button className="button button-quiet" type="button" onClick={forget}>
        {words.again.forget}
      </button>
    </p>
  );
}
