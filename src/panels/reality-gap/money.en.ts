import type { TierMetric } from '../../model/reality-gap/index.ts';
import { about, withinError } from '../../schema/index.ts';
import { compared } from '../../words/comparing.en.ts';
import { say } from '../../words/text.en.ts';
import { MOST_FOLD, moneySize } from './moneySize.ts';
import type { ToldStep } from './told.ts';

/** Money at the end: "28,400", "about what went in", "next to nothing", "over 100-fold". */
export interface AmountAgainstStart {
  readonly amount: number;
  /** Its standard error, which sets its digits; all three of a result if absent. */
  readonly error?: number;
  /** As the account tells it that it is part of. */
  readonly told?: number;
  /** The money at the start. */
  readonly account: number;
  /** While only the formula has spoken. */
  readonly isCoarse?: boolean;
}

const NOTHING = 'next to nothing';

export function endMoney(end: AmountAgainstStart): string {
  const { amount, error = 0, account, isCoarse = false } = end;
  const same = isCoarse ? null : about({ value: amount, error }, account);
  if (same) return `${compared(same)} what went in`;
  const told = end.told ?? withinError(amount, error);
  const size = moneySize(told, account);
  switch (size) {
    case 'manifold':
      return `over ${MOST_FOLD}-fold`;
    case 'next-to-nothing':
      return NOTHING;
    case 'number':
      return roughly(end.told === undefined ? say.largeMoney(told) : amountTold(told), isCoarse);
    default:
      return size satisfies never;
  }
}

/** "became 28,500", "grew over 100-fold". */
export function became(end: AmountAgainstStart): string {
  const told = end.told ?? withinError(end.amount, end.error ?? 0);
  return `${moneySize(told, end.account) === 'manifold' ? 'grew' : 'became'} ${endMoney(end)}`;
}

/** A formula's number is no finer than its error, and says that it is one. */
export function roughly(amount: string, isCoarse: boolean): string {
  return isCoarse ? `about ${amount}` : amount;
}

/** An amount with all the digits of the account that it is part of. */
export function amountTold(told: number): string {
  return say.amount(told);
}

/** A step of the account: "1,900", "less than 100", about so while only the formula has spoken. */
export function stepTold({ told, step }: ToldStep, isCoarse: boolean): string {
  return told === 0 ? `less than ${amountTold(step)}` : roughly(amountTold(Math.abs(told)), isCoarse);
}

/** A figure of the account, with all the digits that it is told in there, in the unit of its metric. */
export function figure({ metric, told }: { readonly metric: TierMetric; readonly told: number }): string {
  if (metric === 'endMoney') return told === 0 ? NOTHING : amountTold(told);
  return metric === 'sharpe' ? say.number(told, 2) : say.quantity('fraction', told);
}
