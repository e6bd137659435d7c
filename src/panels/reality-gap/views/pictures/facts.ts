import type { DrawPicture } from '../../../drawPicture.ts';
import type { FactsOutcome } from '../../outcomes.ts';
import { GAP_CAUSES, type RealityGapValues } from '../../params.ts';
import type { FactsText, RealityGapText } from '../../types.ts';

/** As many causes as have room, the largest first. */
const CAUSES = 9;

/** What each cause takes or gives in this market; nothing while only the formula has spoken. */
export function picture(text: RealityGapText, words: FactsText): DrawPicture<RealityGapValues, FactsOutcome> {
  return ({ market, taken }) => {
    if (taken === null) return null;
    const rows = GAP_CAUSES.flatMap(cause => {
      const step = taken[cause];
      if (!step || step.value === 0) return [];
      const name = { id: cause, label: text.causes[cause] };
      return [{ ...name, kind: 'step' as const, from: 0, to: step.value, error: 0, text: words.step(step) }];
    });
    const ranked = rows.sort((one, other) => Math.abs(other.to) - Math.abs(one.to)).slice(0, CAUSES);
    if (ranked.length === 0) return null;
    return {
      sentence: words.lead(text.parameters.market.options[market]),
      charts: [{ kind: 'steps', rows: ranked }],
    };
  };
}
