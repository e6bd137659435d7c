import type { Miniature } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { type CrashOutcome, chosenDay, EARLY_DAY, LAST_DAY, START } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';
import { eveOf, leftOf, winningDays } from './told.ts';
import type { GuardrailsText } from './types.ts';

/** The answer in one sentence: how both stand before the crash, and what is left of each. */
export function guardrailsSentence(
  outcome: CrashOutcome,
  { day }: Pick<GuardrailsValues, 'day'>,
  { sentence }: GuardrailsText,
): Sentence {
  const { otherCap } = outcome;
  const other = chosenDay(outcome, day === EARLY_DAY ? LAST_DAY : EARLY_DAY);
  return {
    headline: sentence.headline({ day, eve: eveOf(outcome, day), left: leftOf(chosenDay(outcome, day)) }),
    second: sentence.second([
      sentence.otherDay({ day: other.day, left: leftOf(other) }),
      sentence.wins(winningDays(outcome, 'grow')),
      sentence.otherCap({ cap: otherCap.cap, left: leftOf(otherCap) }),
    ]),
  };
}

/** The answer in the fewest words. */
export function guardrailsGlance(
  outcome: CrashOutcome,
  { day }: GuardrailsValues,
  { sentence }: GuardrailsText,
): string {
  return sentence.glance({ day, left: leftOf(chosenDay(outcome, day)) });
}

/** Both accounts, of which one parts from the other. */
export function guardrailsMiniature({ accounts }: CrashOutcome, { day }: GuardrailsValues): Miniature {
  const { grow, tighten } = accounts;
  const most = Math.max(...grow.money, ...tighten.money);
  const along = (money: readonly number[], from: number, to: number) =>
    money.slice(from, to).map((value, at) => [(from + at) / (money.length - 1), value / most] as const);
  return {
    kind: 'lines',
    lines: [
      { role: 'first', points: along(grow.money, 0, day) },
      { role: 'second', points: along(tighten.money, 0, grow.money.length) },
      { role: 'third', points: along(grow.money, day - 1, grow.money.length) },
    ],
  };
}

/** The words that scenes may quote. */
export function guardrailsFacts(
  outcome: CrashOutcome,
  values: GuardrailsValues,
  { facts }: GuardrailsText,
): Readonly<Record<string, string>> {
  const { day, crash, cap } = values;
  const { grow, tighten } = outcome.accounts;
  const { heldLeverage, need, needDays, stop } = values;
  return facts({
    ...{ day, crash, cap, heldLeverage, need, needDays, stop },
    eve: eveOf(outcome, day),
    eveOf: { grow: grow.money[day - 1]! * START, tighten: tighten.money[day - 1]! * START },
    left: leftOf(chosenDay(outcome, day)),
    wins: winningDays(outcome, 'grow'),
  });
}
