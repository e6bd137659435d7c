import { LimitBars } from '../../../../charts/LimitBars.tsx';
import { type CrashOutcome, MOST_LEVERAGE, RIVALS } from '../../outcomes.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText } from '../../types.ts';
import { ROLES } from './crashShown.ts';

interface MorningLeverageProps {
  readonly outcome: CrashOutcome;
  readonly values: GuardrailsValues;
  readonly text: GuardrailsText;
}

/** The cause: how much each had borrowed on the morning of the crash, and from where on that takes everything. */
export function MorningLeverage({ outcome, values, text }: MorningLeverageProps) {
  const words = text.views.crash;
  const { day, crash } = values;
  const deadly = 1 / crash;
  return (
    <LimitBars
      title={words.cause}
      kind="leverage"
      most={MOST_LEVERAGE}
      bars={RIVALS.map(rival => {
        const leverage = outcome.accounts[rival].leverage[day - 1]!;
        return {
          id: rival,
          role: ROLES[rival],
          name: words.names[rival],
          value: leverage,
          text: words.leverage(leverage),
        };
      })}
      limit={{ value: deadly, label: words.deadly(deadly) }}
    />
  );
}
