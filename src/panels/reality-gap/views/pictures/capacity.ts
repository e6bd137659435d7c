import type { DrawPicture } from '../../../drawPicture.ts';
import type { CapacityOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { CapacityText, RealityGapText } from '../../types.ts';
import { bandOf, breakEvens, linesOf, resultAxis, sizeAxis } from '../capacity.tsx';
import { capacitySentence } from '../parts/capacitySentence.ts';

/** What each 10,000 becomes with real money, the larger the account. */
export function picture(
  { say }: RealityGapText,
  words: CapacityText,
): DrawPicture<RealityGapValues, CapacityOutcome> {
  return outcome => ({
    sentence: capacitySentence(outcome, words),
    charts: [
      {
        kind: 'lines',
        x: sizeAxis(outcome, say, words),
        y: resultAxis(outcome, say, words),
        lines: linesOf(outcome, words),
        band: bandOf(outcome),
        rules: breakEvens(outcome, words),
        marker: { x: outcome.account, y: outcome.here.followed, label: say.largeMoney(outcome.account) },
      },
    ],
  });
}
