import type { Sentence } from '../defineTelling.ts';
import { levelsFacts } from './levelsFacts.ts';
import type { LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import type { CalibrationText } from './types.ts';

/** How often it is right, what happens when it is sure, and what staking by it does to a hundred traders. */
export function calibrationSentence(
  outcome: LevelsOutcome,
  values: CalibrationValues,
  { sentence }: CalibrationText,
): Sentence {
  const facts = levelsFacts(outcome, values);
  return { headline: sentence.headline(facts), second: sentence.second(facts) };
}

/** The words that scenes may quote. */
export function calibrationFacts(
  outcome: LevelsOutcome,
  values: CalibrationValues,
  text: CalibrationText,
): Readonly<Record<string, string>> {
  return text.facts(levelsFacts(outcome, values));
}
