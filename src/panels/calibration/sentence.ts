import type { Miniature } from '../../schema/index.ts';
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

/** The answer in the fewest words. */
export function calibrationGlance(
  outcome: LevelsOutcome,
  values: CalibrationValues,
  { sentence }: CalibrationText,
): string {
  return sentence.glance(levelsFacts(outcome, values));
}

/** What is said and what happens, level by level, from half to all. */
export function calibrationMiniature({ levels }: LevelsOutcome): Miniature {
  const across = (share: number) => Math.min(1, Math.max(0, 2 * share - 1));
  return {
    kind: 'pairs',
    rows: levels.map(({ stated, happened }) => ({
      id: String(stated),
      first: across(stated),
      second: across(happened),
    })),
  };
}

/** The words that scenes may quote. */
export function calibrationFacts(
  outcome: LevelsOutcome,
  values: CalibrationValues,
  text: CalibrationText,
): Readonly<Record<string, string>> {
  return text.facts(levelsFacts(outcome, values));
}
