import type { CurveLine } from '../../../../charts/curve.ts';
import { type CrashOutcome, chosenDay, RIVALS, type Rival, START } from '../../outcomes.ts';
import { leftOf } from '../../told.ts';
import type { GuardrailsText } from '../../types.ts';

const ROLES = { grow: 'primary', tighten: 'alternative' } as const satisfies Record<Rival, string>;

/** Both accounts over the days, out of 100 at the start. */
export function crashLines(outcome: CrashOutcome, day: number, text: GuardrailsText): readonly CurveLine[] {
  const words = text.views.crash;
  const left = leftOf(chosenDay(outcome, day));
  return RIVALS.map(rival => ({
    id: rival,
    role: ROLES[rival],
    label: words.end(left[rival]),
    name: words.names[rival],
    points: outcome.accounts[rival].money.map((money, x) => ({ x, y: money * START })),
  }));
}
