import type { ControlChoice } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import type { LeverageValues } from './params.ts';

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
