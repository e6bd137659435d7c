import { type CauseStep, chanceAlone, neverThere, type TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { ToldFacts } from './told.ts';
import type { RealityGapText } from './types.ts';

/** The facts that stories may quote in braces. */
export function realityGapFacts(
  outcome: TimelineOutcome,
  values: RealityGapValues,
  text: RealityGapText,
): Readonly<Record<string, string>> {
  const { account, biggestLeak, tiers, luck, noise, steps } = outcome;
  const chance = chanceAlone(outcome, values.skill);
  return text.facts({
    account,
    tries: values.tries,
    testYears: outcome.testYears,
    liveYears: outcome.liveYears,
    chance: chance.test,
    chanceOnNewDays: chance.paper,
    neverThere: neverThere(tiers.test.endMoney.value, tiers.truth.endMoney.value, tiers.live.endMoney.value),
    test: tiers.test.endMoney.value,
    truth: tiers.truth.endMoney.value,
    paper: tiers.paper.endMoney.value,
    live: tiers.live.endMoney.value,
    paperLower: tiers.paper.endMoney.lower,
    paperUpper: tiers.paper.endMoney.upper,
    leak: biggestLeak,
    liveFall: tiers.live.worstFall?.value ?? null,
    paperFall: tiers.paper.worstFall?.value ?? null,
    testSharpe: tiers.test.sharpe.value,
    liveSharpe: tiers.live.sharpe.value,
    luckEnd: luck.luckEnd,
    skillChance: luck.deflated,
    days: noise.days,
    asLarge: noise.p,
    daysNeeded: noise.daysNeeded,
    taken: takenBy(steps),
  });
}

/**
 * What each cause takes in money, nothing where it gives: on average, if it comes first and if it comes last.
 */
function takenBy(steps: readonly CauseStep[] | null): ToldFacts['taken'] {
  const taken: Record<string, number | null> = {};
  const amount = (step: number | undefined) => (step === undefined ? null : Math.max(0, -step));
  for (const cause of ['selection', 'decay', 'impact', 'crowd', 'stress', 'partialFills'] as const) {
    const found = steps?.find(step => step.cause === cause);
    taken[cause] = amount(found?.step);
    taken[`${cause}First`] = amount(found?.alone);
    taken[`${cause}Last`] = amount(found?.last);
  }
  return taken;
}
