import { writeDuration } from '../../schema/index.ts';
import type { Violation } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import { type LeverageValues, LONGEST_VALIDATED_HOURS } from './params.ts';

type Name = keyof LeverageValues & string;

/** The rules between parameters: what the chosen model and coin cannot answer is refused with its reason. */
export function leverageViolations(
  values: LeverageValues,
  given: ReadonlySet<string>,
): readonly Violation<Name>[] {
  const violations: Violation<Name>[] = [];
  if (values.asset === 'other' && values.volatility === null) {
    violations.push({ name: 'asset', reason: 'another coin needs a volatility of your own (vol)' });
  }
  if (values.asset === 'other' && given.has('regime')) {
    violations.push({
      name: 'regime',
      reason: 'calm and stressed are known only for bitcoin, ether and solana',
    });
  } else if (values.volatility !== null && given.has('regime')) {
    violations.push({
      name: 'regime',
      reason: 'a volatility of your own (vol) takes its place',
      yields: true,
    });
  }
  if (values.model === 'changing') violations.push(...changingVolatilityViolations(values));
  return violations;
}

function changingVolatilityViolations(values: LeverageValues): readonly Violation<Name>[] {
  const violations: Violation<Name>[] = [];
  if (values.drift !== 0) {
    violations.push({
      name: 'drift',
      reason: 'a drift is answered with constant volatility only (model=constant)',
    });
  }
  if (values.horizon > LONGEST_VALIDATED_HOURS) {
    violations.push({
      name: 'horizon',
      reason: `changing volatility was compared with history up to ${writeDuration(LONGEST_VALIDATED_HOURS)} only; longer holds need constant volatility (model=constant)`,
    });
  } else if (!Number.isInteger(values.horizon) || values.horizon < 1) {
    violations.push({ name: 'horizon', reason: 'changing volatility moves in whole hours, from 1' });
  }
  return violations;
}

/** What else changes when the reader sets one parameter. */
export function followLeverage(
  values: LeverageValues,
  changed: Name,
  before: LeverageValues,
): LeverageValues {
  if (changed === 'regime') return { ...values, volatility: null };
  if (changed === 'volatility' && values.volatility !== null) return { ...values, regime: 'normal' };
  if (changed !== 'asset') return values;
  if (values.asset === 'other') {
    return { ...values, regime: 'normal', volatility: trailingVolatilityOf(before) };
  }
  // The volatility that described the other coin does not describe this one.
  return before.asset === 'other' ? { ...values, volatility: null } : values;
}
