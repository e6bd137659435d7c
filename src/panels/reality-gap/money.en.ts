import type { TierMetric } from '../../model/reality-gap/index.ts';
import { about, withinError } from '../../schema/index.ts';
import { compared } from '../../words/comparing.en.ts';
import { say } from '../../words/text.en.ts';
import { MOST_FOLD, moneySize } from './moneySize.ts';

/** Money at the end: "28,400", "about what went in", "next to nothing", "over 100-fold". */
export interface AmountAgainstStart {
  readonly amount: number;
  /** Its standard error, which sets its digits; all three of a result if absent. */
  readonly error?: number;
  /** The money at the start. */
  readonly account: number;
  /** While only the formula has spoken. */
  readonly isCoarse?: boolean;
}

export function endMoney({ amount, error = 0, account, isCoarse = false }: AmountAgainstStart): string {
  const same = isCoarse ? null : about({ value: amount, error }, account);
  if (same) return `${compared(same)} what went in`;
  const told = withinError(amount, error);
  const size = moneySize(told, account);
  switch (size) {
    case 'manifold':
      return `over ${MOST_FOLD}-fold`;
    case 'next-to-nothing':
      return 'next to nothing';
    case 'number':
      return roughly(say.money(told), isCoarse);
    default:
      return size satisfies never;
  }
}

/** A formula's number is no finer than its error, and says that it is one. */
export function roughly(amount: string, isCoarse: boolean): string {
  return isCoarse ? `about ${amount}` : amount;
}

/** A figure of the account in the unit of its metric, no finer than its error. */
export function figure(told: {
  readonly metric: TierMetric;
  readonly value: number;
  readonly error: number;
}): string {
  const value = withinError(told.value, told.error);
  if (told.metric === 'endMoney') return say.money(value);
  return told.metric === 'sharpe' ? say.number(value, 2) : say.percent(value);
}
