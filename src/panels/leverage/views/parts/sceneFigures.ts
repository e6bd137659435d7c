import { certaintyOf } from '../../certainty.ts';
import { type OddsOutcome, OTHER, otherTime } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText } from '../../types.ts';
import { type BoxFigure, countsOf, DOTS, figureOf } from './oddsSentences.ts';

/** So few of a hundred that a count would say none. */
const LEAST_COUNTED = 0.0095;

/**
 * The chance over each box of a scene, whose question, answer and boxes count of a hundred; a box that is told of as its answer
 * says it.
 */
export function sceneFiguresOf(
  outcome: OddsOutcome,
  values: LeverageValues,
  text: LeverageText,
  { settled, asked }: { readonly settled: boolean; readonly asked: string },
): readonly BoxFigure[] {
  const certainty = certaintyOf(values);
  const told = asked === OTHER ? [outcome.hours, otherTime(outcome).hours] : [outcome.hours];
  return outcome.times.map(time => {
    const { value } = time.chances.wipedOut;
    if (!told.includes(time.hours) && certainty === null && value < LEAST_COUNTED) {
      const few = text.views.odds.few(countsOf(time.chances).worst);
      return { shown: few, said: few };
    }
    return figureOf(text.chances([value], certainty, DOTS)[0]!, settled, text);
  });
}
