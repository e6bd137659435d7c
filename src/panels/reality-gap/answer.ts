import { TIER_METRICS } from '../../model/reality-gap/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { account } from './account.ts';
import { furtherEvidence } from './furtherEvidence.ts';
import type { AccountOutcome } from './outcomes.ts';
import { ownRecordAnswer } from './ownAnswer.ts';
import { ownVerdict } from './ownNumbers.ts';
import type { RealityGapValues } from './params.ts';
import { realityGapSentence } from './sentence.ts';
import { timeline } from './timeline.ts';
import type { RealityGapTypes } from './types.ts';

export const answer = defineAnswer<RealityGapTypes>(realityGapAnswer);

function* realityGapAnswer(
  values: RealityGapValues,
  context: ComputeContext,
): Work<Readonly<Record<string, unknown>>> {
  const first = yield* timeline.compute(values, context);
  const gap = yield* account.compute(values, context);
  const sentence = realityGapSentence(first);
  const own = ownVerdict(values);
  return {
    sentence: sentence.headline,
    context: sentence.second,
    worlds: first.worlds,
    tiers: first.tiers,
    biggestLeak: first.biggestLeak,
    bars: first.steps,
    accounts: accountsOf(gap),
    luck: first.luck,
    noise: first.noise,
    ...furtherEvidence(values),
    ...(own && ownRecordAnswer(own)),
  };
}

function accountsOf({ metrics }: AccountOutcome) {
  return Object.fromEntries(
    TIER_METRICS.filter(metric => metric !== 'endMoney').map(metric => [metric, metrics[metric]]),
  );
}
