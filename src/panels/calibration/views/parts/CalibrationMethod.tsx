import type { LevelsOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText } from '../../types.ts';
import { levelsMethod } from './levelsSentences.ts';

interface CalibrationMethodProps {
  readonly outcome: LevelsOutcome;
  readonly values: CalibrationValues;
  readonly words: CalibrationText['views']['levels'];
}

/** How the numbers of the first screen are found: the one place where it stands. */
export function CalibrationMethod({ outcome, values, words }: CalibrationMethodProps) {
  return levelsMethod(outcome, values, words).map(paragraph => <p key={paragraph}>{paragraph}</p>);
}
