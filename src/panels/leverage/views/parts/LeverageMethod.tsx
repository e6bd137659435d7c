import { chosenTime, type OddsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText } from '../../types.ts';

interface LeverageMethodProps {
  readonly outcome: OddsOutcome;
  readonly values: LeverageValues;
  readonly words: LeverageText['views']['odds'];
}

/**
 * How the numbers of the first screen are found, with their simulation error: the one place where it stands.
 */
export function LeverageMethod({ outcome, values, words }: LeverageMethodProps) {
  const { value, standardError, method } = chosenTime(outcome).chances.wipedOut;
  const { model, seed, drift } = values;
  const { typicalDay } = outcome;
  return words
    .method({ model, seed, drift, typicalDay, probability: value, standardError, method })
    .map(paragraph => <p key={paragraph}>{paragraph}</p>);
}
