import { toldTotals } from '../../schema/index.ts';
import { type CauseStep, chanceAlone, neverThere, type TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { toldEnds, toldTimeline } from './sentence.ts';
import type { ToldFacts } from './told.ts';
import type { RealityGapText } from './types.ts';

/** The facts that stories may quote in braces. */
export function realityGapFacts(
  outcome: TimelineOutcome,
  values: RealityGapValues,
  text: RealityGapText,
): Readonly<Record<string, string>> {
  const { account, worlds, biggestLeak, tiers, luck, noise } = outcome;
  const chance = chanceAlone(outcome, toldTimeline(outcome).tiers, values.skill);
  return text.facts({
    account,
    tries: values.tries,
    testYears: outcome.testYears,
    liveYears: outcome.liveYears,
    chance: chance.test,
    chanceOnNewDays: chance.paper,
    neverThere: neverThere(tiers.test.endMoney.value, tiers.truth.endMoney.value, tiers.live.endMoney.value),
    ...toldEnds(outcome),
    isCoarse: worlds === null,
    paperLower: tiers.paper.endMoney.lower,
    paperUpper: tiers.paper.endMoney.upper,
    leak: biggestLeak,
    liveFall: tiers.live.worstFall?.value ?? null,
    paperFall: tiers.paper.worstFall?.value ?? null,
    testSharpe: tiers.test.sharpe.value,
    liveSharpe: tiers.live.sharpe.value,
    luckEnd: luck.luckEnd,
    byLuck: luck.byLuck,
    days: noise.days,
    asLarge: noise.p,
    pickedAsLarge: noise.pickedP,
    daysNeeded: noise.daysNeeded,
    taken: takenBy(outcome),
  });
}

/**
 * What each cause takes in money, nothing where it gives: on average, as the account tells it, if it comes first and if
 * it comes last.
 */
function takenBy(outcome: TimelineOutcome): ToldFacts['taken'] {
  const { steps } = outcome;
  const { causes } = toldTimeline(outcome);
  const taken: Record<string, number | null> = {};
  const amountOf = (found: CauseStep | undefined) => (step: (of: CauseStep) => number) =>
    found === undefined
      ? null
      : Math.max(0, -toldTotals([{ value: step(found), error: found.standardError }], 0.01)[0]!.told);
  for (const cause of ['selection', 'decay', 'impact', 'crowd', 'stress', 'partialFills'] as const) {
    const amount = amountOf(steps?.find(step => step.cause === cause));
    const told = causes[cause];
    taken[cause] = steps && told ? Math.max(0, -told.told) : null;
    taken[`${cause}First`] = amount(({ alone }) => alone);
    taken[`${cause}Last`] = amount(({ last }) => last);
  }
  return taken;
}
