import { requireInput } from '../../conventions/modelInputError.ts';
import type { BettingPlan } from './bettingPlan.ts';

/** Throws unless the payoff is above 0, multipliers lie in (0, 1] and flat fractions and caps in (0, 1). */
export function requireBettingPlan(functionName: string, { payoff, stake }: BettingPlan): void {
  requireInput(payoff > 0 && payoff <= 1e6, functionName, 'a payoff above 0', payoff);
  if (stake.kind === 'flat') {
    requireInput(
      stake.fraction > 0 && stake.fraction < 1,
      functionName,
      'a flat fraction in (0, 1)',
      stake.fraction,
    );
    return;
  }
  requireInput(
    stake.multiplier > 0 && stake.multiplier <= 1,
    functionName,
    'a Kelly multiplier in (0, 1]',
    stake.multiplier,
  );
  if (stake.kind === 'capped') {
    requireInput(stake.cap > 0 && stake.cap < 1, functionName, 'a cap in (0, 1)', stake.cap);
  }
}
