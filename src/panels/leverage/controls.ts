import type { ControlChoice } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import type { LeverageValues } from './params.ts';

/** What readers say of their own position; only its view shows it. */
const OWN_POSITION = ['stake', 'wealth', 'entryPrice'] as const;

/** By view what changes nothing it shows. */
export const LEVERAGE_IDLE = {
  odds: OWN_POSITION,
  position: ['target'],
  curve: OWN_POSITION,
  paths: ['target', ...OWN_POSITION],
  simpler: ['model', 'target', 'fee', ...OWN_POSITION],
} as const satisfies Readonly<Record<string, readonly (keyof LeverageValues & string)[]>>;

/**
 * Which controls are offered: another coin is described by its volatility, a drift only with constant
 * volatility.
 */
export function leverageControls(values: LeverageValues): ControlChoice<keyof LeverageValues & string> {
  const otherCoin = values.asset === 'other';
  return {
    first: ['leverage', 'asset', 'side', otherCoin ? 'volatility' : 'regime'],
    withheld: [
      ...(otherCoin ? (['regime'] as const) : []),
      ...(values.model === 'changing' ? (['drift'] as const) : []),
    ],
    shortened: { regime: ['calm', 'normal', 'stressed', 'lastyear'] },
    exchanged: ['regime', 'volatility'],
    overridden: values.volatility === null ? [] : ['regime'],
    placeholders: otherCoin ? {} : { volatility: trailingVolatilityOf(values) },
  };
}
