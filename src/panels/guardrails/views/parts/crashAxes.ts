import type { Axis } from '../../../../charts/axis.ts';
import { ALL_DAYS } from '../../outcomes.ts';
import type { GuardrailsText } from '../../types.ts';

/** Whatever the settings, no account stands higher; so the axis stays, and what a cap costs is seen. */
const MOST_MONEY = 350;

export function dayAxis({ say, views }: GuardrailsText): Axis {
  return {
    title: views.crash.days,
    limit: { kind: 'days' },
    scale: 'linear',
    domain: [0, ALL_DAYS],
    ticks: [0, 20, 40, ALL_DAYS],
    format: day => say.number(day),
  };
}

export function moneyAxis({ say, views }: GuardrailsText): Axis {
  return {
    title: views.crash.money,
    limit: { kind: 'money' },
    scale: 'linear',
    domain: [0, MOST_MONEY],
    ticks: [0, 150, 300],
    format: amount => say.number(amount),
  };
}
