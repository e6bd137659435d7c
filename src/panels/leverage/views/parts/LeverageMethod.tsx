import type { OddsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText } from '../../types.ts';
import { methodOf } from './oddsSentences.ts';

interface LeverageMethodProps {
  readonly outcome: OddsOutcome;
  readonly values: LeverageValues;
  readonly words: LeverageText['views']['odds'];
}

/** How the numbers of the first screen are found: the one place where it stands. */
export function LeverageMethod({ outcome, values, words }: LeverageMethodProps) {
  return methodOf(outcome, values, words).map(paragraph => <p key={paragraph}>{paragraph}</p>);
}
