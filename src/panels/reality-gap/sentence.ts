import type { Sentence } from '../defineTelling.ts';
import type { TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { RealityGapText } from './types.ts';

/** The answer in one sentence, and what it is the middle of. */
export function realityGapSentence(
  { account, tiers, biggestLeak, worlds }: TimelineOutcome,
  _values: RealityGapValues,
  text: RealityGapText,
): Sentence {
  const { test, paper, live } = tiers;
  const { lower, upper } = paper.endMoney;
  return {
    headline: text.sentence.headline({
      account,
      test: test.endMoney.value,
      paper: paper.endMoney.value,
      live: live.endMoney.value,
      leak: biggestLeak,
    }),
    second: text.sentence.second({ account, worlds, lower, upper }),
  };
}

/**
 * What the picture alone does not say: the luck of the pick, and the falls on the way; null while that is
 * nothing.
 */
export function timelineNote({ tries, tiers, steps }: TimelineOutcome, text: RealityGapText): string | null {
  const picked = steps?.find(({ cause }) => cause === 'selection')?.step ?? 0;
  const [test, paper, live] = [tiers.test.worstFall, tiers.paper.worstFall, tiers.live.worstFall];
  const luck = picked < 0 ? -picked : null;
  const falls = test && paper && live && { test: test.value, paper: paper.value, live: live.value };
  if (luck === null && falls === null) return null;
  return text.views.timeline.note({ tries, luck, falls });
}
