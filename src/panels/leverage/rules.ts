import type { BrokenRule } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import { type LeverageValues, LONGEST_VALIDATED_HOURS } from './params.ts';

type Name = keyof LeverageValues & string;

/** The rules between parameters: what the chosen model and coin cannot answer is refused with its reason. */
export function leverageBrokenRules(
  values: LeverageValues,
  given: ReadonlySet<string>,
): readonly BrokenRule<Name>[] {
  const broken: BrokenRule<Name>[] = [];
  if (values.asset === 'other' && values.volatility === null) {
    broken.push({ name: 'asset', rule: 'other-needs-volatility' });
  }
  if (values.asset === 'other' && given.has('regime')) {
    broken.push({
      name: 'regime',
      rule: 'other-has-no-regime',
    });
  } else if (values.volatility !== null && given.has('regime')) {
    broken.push({
      name: 'regime',
      rule: 'volatility-replaces-regime',
      yields: true,
    });
  }
  if (values.model === 'changing') broken.push(...brokenByChangingVolatility(values));
  return broken;
}

function brokenByChangingVolatility(values: LeverageValues): readonly BrokenRule<Name>[] {
  const broken: BrokenRule<Name>[] = [];
  if (values.drift !== 0) {
    broken.push({
      name: 'drift',
      rule: 'drift-needs-constant',
    });
  }
  if (values.horizon > LONGEST_VALIDATED_HOURS) {
    broken.push({
      name: 'horizon',
      rule: 'changing-not-so-long',
    });
  } else if (!Number.isInteger(values.horizon) || values.horizon < 1) {
    broken.push({ name: 'horizon', rule: 'changing-in-whole-hours' });
  }
  return broken;
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
