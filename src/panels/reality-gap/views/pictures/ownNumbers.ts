import type { DrawPicture } from '../../../drawPicture.ts';
import type { OwnNumbersOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { RealityGapText, VerdictText } from '../../types.ts';
import { ownSentence } from '../parts/ownVerdictWords.ts';
import { sharpeAxis, spreadHills } from '../parts/sharpeHills.ts';
import { hillsChart } from './hills.ts';

/** The verdict on a reader's own ratios; nothing until they are given. */
export function picture(
  { say }: RealityGapText,
  words: VerdictText,
): DrawPicture<RealityGapValues, OwnNumbersOutcome> {
  return ({ verdict }) => {
    if (verdict === null) return null;
    const { points, test, live, expectedMaximum, trials } = verdict;
    const hills = spreadHills(points, live ? { test, since: live } : { test }, words.noise);
    const rules = trials > 1 ? [{ x: expectedMaximum, label: words.own.luckRule(trials) }] : [];
    return {
      sentence: ownSentence(verdict, words),
      charts: [hillsChart(sharpeAxis(points, say, words.noise), hills, rules)],
    };
  };
}
