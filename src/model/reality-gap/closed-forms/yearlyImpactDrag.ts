import { requireInput } from '../../conventions/modelInputError.ts';
import { squareRootImpact } from '../costs/squareRootImpact.ts';
import { yearlyTurnover } from './yearlyTurnover.ts';

/** A sign rule with the money that trades it and the market it meets. */
export interface ImpactDragQuestion {
  readonly signalMemory: number;
  readonly periodsPerYear: number;
  readonly impactScale: number;
  readonly barVolatility: number;
  /** Money that trades the rule, at a position of one unit. */
  readonly money: number;
  readonly dailyVolume: number;
}

/**
 * What square-root impact takes in a year from a rule that is always long or short one unit.
 *
 * turnover·⅔·Y·σ·√(2N/V): every trade is a change of sides of size 2. 7.5 % for $20M in bitcoin.
 *
 * @throws ModelInputError for negative money.
 * @verified golden/realityGapClosedForms.json; the simulation within 4 standard errors.
 * @example
 * yearlyImpactDrag({ signalMemory: 0, periodsPerYear: 12, impactScale: 1, barVolatility: 0.01, money: 1, dailyVolume: 200 }) // 0.008
 */
export function yearlyImpactDrag(question: ImpactDragQuestion): number {
  const { signalMemory, periodsPerYear, impactScale, barVolatility, money, dailyVolume } = question;
  requireInput(money >= 0, 'yearlyImpactDrag', 'money ≥ 0', money);
  const impact = squareRootImpact({
    scale: impactScale,
    dailyVolatility: barVolatility,
    quantity: 2 * money,
    dailyVolume,
  });
  return yearlyTurnover(signalMemory, periodsPerYear) * impact.average;
}
