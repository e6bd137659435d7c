import { TIER_METRICS } from '../../model/reality-gap/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { account } from './account.ts';
import { furtherEvidence } from './furtherEvidence.ts';
import type { AccountOutcome, GapEstimate, GapTier } from './outcomes.ts';
import { ownRecordAnswer, wordedReason } from './ownAnswer.ts';
import { ownVerdict } from './ownNumbers.ts';
import type { RealityGapValues } from './params.ts';
import { realityGapSentence } from './sentence.ts';
import { timeline } from './timeline.ts';
import type { AnswerText, RealityGapText, RealityGapTypes } from './types.ts';

export const answer = (words: AnswerText) =>
  defineAnswer<RealityGapTypes>((values, context, text) => realityGapAnswer(values, context, text, words));

function* realityGapAnswer(
  values: RealityGapValues,
  context: ComputeContext,
  text: RealityGapText,
  { method, reasons }: AnswerText,
): Work<Readonly<Record<string, unknown>>> {
  const first = yield* timeline.compute(values, context);
  const gap = yield* account.compute(values, context);
  const sentence = realityGapSentence(first, values, text);
  const own = ownVerdict(values);
  const worded = (estimate: GapEstimate) => ({ ...estimate, method: method(estimate.method) });
  return {
    sentence: sentence.headline,
    context: sentence.second,
    worlds: first.worlds,
    tiers: byTier(first.tiers, ({ endMoney, sharpe, worstFall }) => ({
      endMoney: worded(endMoney),
      sharpe: worded(sharpe),
      worstFall: worstFall && worded(worstFall),
    })),
    groups: first.groups,
    biggestLeak: first.biggestLeak,
    bars: first.steps,
    accounts: accountsOf(gap, worded),
    luck: first.luck,
    noise: wordedReason(first.noise, reasons),
    ...furtherEvidence(values),
    ...(own && ownRecordAnswer(own, reasons)),
  };
}

function accountsOf({ metrics }: AccountOutcome, worded: (estimate: GapEstimate) => object) {
  return Object.fromEntries(
    TIER_METRICS.filter(metric => metric !== 'endMoney').map(metric => {
      const { tiers, steps } = metrics[metric];
      return [metric, { tiers: byTier(tiers, worded), steps }];
    }),
  );
}

function byTier<Told, Printed>(
  { test, truth, moved, paper, live }: Readonly<Record<GapTier, Told>>,
  print: (told: Told) => Printed,
): Readonly<Record<GapTier, Printed>> {
  return {
    test: print(test),
    truth: print(truth),
    moved: print(moved),
    paper: print(paper),
    live: print(live),
  };
}
