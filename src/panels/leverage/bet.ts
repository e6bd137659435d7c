import { outcomesConstant, type Side } from '../../model/leverage/index.ts';
import { HOURS_PER_YEAR } from '../../model/price-paths/index.ts';
import type { ChanceEstimate, OutcomeChances } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** The bet without its leverage: side, maintenance margin, holding time and fees. */
export interface Bet {
  readonly side: Side;
  readonly maintenanceMargin: number;
  readonly feePerTrade: number;
}

export function betOf(values: LeverageValues): Bet {
  return { side: values.side, maintenanceMargin: values.maintenanceMargin, feePerTrade: values.fee };
}

/** Where volatility never changes. */
export interface ConstantMarket {
  readonly annualVolatility: number;
  readonly annualDrift: number;
}

/** The bet with its leverage in such a market. */
export function constantScenario(bet: Bet, market: ConstantMarket, leverage: number, hours: number) {
  return { ...bet, ...market, leverage, horizonYears: hours / HOURS_PER_YEAR };
}

/** How it ends there, in closed form. */
export function constantChances(scenario: ReturnType<typeof constantScenario>): OutcomeChances {
  const { wipedOut, endedWithLess, endedWithMore } = outcomesConstant(scenario);
  return {
    wipedOut: exact(wipedOut),
    endedWithLess: exact(endedWithLess),
    endedWithMore: exact(endedWithMore),
  };
}

export function exact(value: number): ChanceEstimate {
  return { value, standardError: 0, method: { kind: 'closed-form' } };
}
