import type { DrawPicture } from '../../../drawPicture.ts';
import type { NoiseOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { NoiseText, RealityGapText } from '../../types.ts';
import { noiseSentence } from '../parts/noiseSentence.ts';
import { sharpeAxis, spreadHills } from '../parts/sharpeHills.ts';
import { hillsChart } from './hills.ts';

/** Which true ratios would fit the test, and which would fit the days of real money so far. */
export function picture(
  { say }: RealityGapText,
  words: NoiseText,
): DrawPicture<RealityGapValues, NoiseOutcome> {
  return outcome => {
    const { points, test, live, truth } = outcome;
    const hills = spreadHills(points, { test, live }, words);
    const rules = [{ x: truth, label: words.truth(truth) }];
    return {
      sentence: noiseSentence(outcome, words),
      charts: [hillsChart(sharpeAxis(points, say, words), hills, rules)],
    };
  };
}
