import type { ControlPlan } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import type { LeverageValues } from './params.ts';

type Name = keyof LeverageValues & string;

/** Which controls are offered: another coin is described by its volatility, a drift only with constant volatility. */
export function leverageControls(values: LeverageValues): ControlPlan<Name> {
  const otherCoin = values.asset === 'other';
  const more: Name[] = ['horizon', 'maintenanceMargin', 'fee', 'model'];
  if (!otherCoin) more.splice(1, 0, 'regime', 'volatility');
  if (values.model === 'constant') more.push('drift');
  return {
    first: ['leverage', 'asset', 'side', otherCoin ? 'volatility' : 'regime'],
    more: [...more, 'seed'],
    shortened: { regime: ['calm', 'normal', 'stressed'] },
    overridden: values.volatility === null ? [] : ['regime'],
    placeholders: otherCoin ? {} : { volatility: trailingVolatilityOf(values) },
  };
}
