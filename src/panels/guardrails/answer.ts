import {
  crashDays,
  crashMarket,
  POLICIES,
  type PolicyKind,
  policyPath,
} from '../../model/guardrails/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import { capOf, crash } from './crash.ts';
import type { GuardrailsValues } from './params.ts';
import { guardrailsSentence } from './sentence.ts';
import type { GuardrailsTypes } from './types.ts';

const KINDS = Object.keys(POLICIES) as readonly PolicyKind[];

/** What the command line prints: the sentence, every policy day by day, and who leads for each day of the crash. */
export const answer = defineAnswer<GuardrailsTypes>(function* (values, context, text) {
  const first = yield* crash.compute(values, context);
  const { headline, second } = guardrailsSentence(first, values, text);
  return {
    sentence: headline,
    context: second,
    policies: policiesOf(values),
    days: daysOf(values),
  };
});

type Market = Pick<GuardrailsValues, 'day' | 'crash' | 'cap'>;

/** Leverage used on each day, and money at the start and after each, by policy. */
export function policiesOf({ day, crash: size, cap }: Market): Readonly<Record<string, unknown>> {
  const returns = crashMarket({ day, size });
  return Object.fromEntries(
    KINDS.map(kind => {
      const { used, money, ruinedOn, worstFall } = policyPath(returns, POLICIES[kind], capOf(cap));
      return [
        kind,
        {
          ruined: ruinedOn !== null,
          ruinedOn,
          end: money.at(-1)!,
          worstFall,
          leverage: [...used],
          money: [...money],
        },
      ];
    }),
  );
}

/** For each day of the crash who of the two of the first screen leads, who of all, and what each ends with; null for a tie. */
export function daysOf({ crash: size, cap }: Pick<Market, 'crash' | 'cap'>) {
  const ofAll = crashDays({ size, cap: capOf(cap), policies: KINDS.map(kind => POLICIES[kind]) });
  const ofTwo = crashDays({ size, cap: capOf(cap), policies: [POLICIES.grow, POLICIES.tighten] });
  return ofAll.map(({ day, leader, accounts }, at) => {
    const two = ofTwo[at]!.leader;
    return {
      day,
      leader: two === null ? null : (['grow', 'tighten'] as const)[two]!,
      leaderOfAll: leader === null ? null : KINDS[leader]!,
      ends: Object.fromEntries(KINDS.map((kind, place) => [kind, accounts[place]!.end])),
    };
  });
}
