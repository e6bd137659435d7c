import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Money } from '../conventions/quantities.ts';

/** Large venues settle funding so often. */
const SETTLEMENT_HOURS = 8;

/**
 * Funding per settlement of 8 hours, on the whole position, from long to short: what is charged where futures
 * and price are level (interest of 0.03 % a day), and bitcoin's mean from May 2021 to April 2026
 * (docs/model/leverage.md).
 */
export const FUNDING_RATES = { usual: 0.0001, measured: 0.000071 } as const satisfies Readonly<
  Record<string, Fraction>
>;

/**
 * What a position pays for funding while it is held; below 0 it receives that much.
 *
 * rate·notional·hours/8: simple, on the position as it was opened, and spread evenly over the hours between
 * two settlements.
 *
 * @param rate share of the notional per settlement; @param notional at least 0; @param hours at least 0.
 * @throws ModelInputError for an amount or a time below 0.
 * @see contract terms of perpetual futures (funding every 8 hours, 0.01 % where futures and price are level).
 * @verified test/model/leverage/costs.test.ts: settlement by settlement; a month of 200,000 costs 1,800.
 * @example
 * fundingPaid({ rate: 0.0001, notional: 200000, hours: 720 }) // 1800
 */
export function fundingPaid({
  rate,
  notional,
  hours,
}: {
  readonly rate: Fraction;
  readonly notional: Money;
  readonly hours: number;
}): Money {
  requireInput(notional >= 0, 'fundingPaid', 'a notional ≥ 0', notional);
  requireInput(hours >= 0, 'fundingPaid', 'hours ≥ 0', hours);
  return (rate * notional * hours) / SETTLEMENT_HOURS;
}
