import type { DrawPicture } from '../../../drawPicture.ts';
import type { OwnPositionOutcome } from '../../ownPosition.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, PositionText } from '../../types.ts';
import { positionMarks, positionSentence } from '../parts/positionTold.ts';
import { eventChart } from './event.ts';

/** The chosen event with the moments of a position of one's own. */
export function picture(
  text: CascadeText,
  words: PositionText,
): DrawPicture<CascadeValues, OwnPositionOutcome> {
  return (outcome, values) => ({
    sentence: positionSentence(outcome, values, words),
    charts: [eventChart(outcome.event, text, positionMarks(outcome, words))],
  });
}
