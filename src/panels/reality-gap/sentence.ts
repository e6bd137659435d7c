import { chanceWords, writeMoney, writeNumber, writePercent, writeQuantity } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import type { CauseStep, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { CAUSE_NAMES } from './text.en.ts';

/** Beyond this multiple of the start, money is no longer told to the unit. */
const MOST_FOLD = 100;

/** Money at the end: "28,400", "nothing", "more than 100-fold". */
export function moneyWords(amount: number, start: number): string {
  if (amount > MOST_FOLD * start) return `more than ${MOST_FOLD}-fold`;
  return amount < start / 1000 ? 'next to nothing' : writeMoney(amount);
}

/** The answer in one sentence, and what it is the middle of. */
export function realityGapSentence(outcome: TimelineOutcome): Sentence {
  const { account, tiers, biggestLeak, worlds } = outcome;
  const ends = { test: '', paper: '', live: '' };
  for (const tier of ['test', 'paper', 'live'] as const)
    ends[tier] = moneyWords(tiers[tier].endMoney.value, account);
  const leak = biggestLeak === null ? 'Nothing leaks.' : `The biggest leak: ${CAUSE_NAMES[biggestLeak]}.`;
  const { lower, upper } = tiers.paper.endMoney;
  return {
    headline: `In the test ${writeQuantity('money', account)} became ${ends.test}. On paper, with new prices, ${ends.paper}. With real money ${ends.live}. ${leak}`,
    second: `${worlds === null ? 'The middle of all worlds, by formula' : `Middle of ${worlds} worlds`}; 8 of 10 paper results lie between ${moneyWords(lower, account)} and ${moneyWords(upper, account)}.`,
  };
}

/** What the picture alone does not say: the luck of the pick, and the falls on the way. */
export function timelineNote({ tries, tiers, steps }: TimelineOutcome): string {
  const picked = steps?.find(({ cause }) => cause === 'selection');
  const luck =
    picked && picked.step < 0
      ? `Most of the fall from test to paper is luck: the best of ${writeQuantity('count', tries)} ideas looked ${writeMoney(-picked.step)} better than it was.`
      : '';
  const falls = [tiers.test, tiers.paper, tiers.live].map(({ worstFall }) =>
    worstFall === null ? null : writePercent(-worstFall.value),
  );
  const fallen = falls.includes(null)
    ? ''
    : `Worst fall on the way: ${falls[0]} in the test, ${falls[1]} on paper, ${falls[2]} with real money.`;
  return [luck, fallen].filter(part => part !== '').join(' ');
}

/** The words that stories may quote in braces. */
export function realityGapFacts(
  outcome: TimelineOutcome,
  values: RealityGapValues,
): Readonly<Record<string, string>> {
  const { account, tiers, luck, noise, steps } = outcome;
  const money = (amount: number) => moneyWords(amount, account);
  return {
    start: writeQuantity('money', account),
    tries: writeQuantity('count', values.tries),
    test: money(tiers.test.endMoney.value),
    truth: money(tiers.truth.endMoney.value),
    paper: money(tiers.paper.endMoney.value),
    live: money(tiers.live.endMoney.value),
    paperRange: `${money(tiers.paper.endMoney.lower)} and ${money(tiers.paper.endMoney.upper)}`,
    leak: outcome.biggestLeak === null ? 'none' : CAUSE_NAMES[outcome.biggestLeak],
    liveFall: tiers.live.worstFall === null ? '…' : writePercent(tiers.live.worstFall.value),
    paperFall: tiers.paper.worstFall === null ? '…' : writePercent(tiers.paper.worstFall.value),
    testSharpe: writeNumber(tiers.test.sharpe.value, 1),
    liveSharpe: writeNumber(tiers.live.sharpe.value, 1),
    luckEnd: money(luck.luckEnd),
    skillChance: chanceWords(luck.deflated).full,
    days: writeNumber(noise.days),
    asLarge: chanceWords(noise.p).full,
    daysNeeded: noise.daysNeeded === null ? 'no number of' : writeNumber(noise.daysNeeded),
    ...stepFacts(steps),
  };
}

/** What each cause takes in money, nothing where it gives: on average, if it comes first and if it comes last. */
function stepFacts(steps: readonly CauseStep[] | null): Readonly<Record<string, string>> {
  const facts: Record<string, string> = {};
  for (const cause of ['selection', 'decay', 'impact', 'crowd', 'stress', 'partialFills'] as const) {
    const found = steps?.find(step => step.cause === cause);
    const amount = (step: number | undefined) => (step === undefined ? '…' : writeMoney(Math.max(0, -step)));
    facts[cause] = amount(found?.step);
    facts[`${cause}First`] = amount(found?.alone);
    facts[`${cause}Last`] = amount(found?.last);
  }
  return facts;
}
