import type { PanelShape } from '../panelTypes.ts';
import type { CalmOutcome } from './calmOutcome.ts';
import type { DaysOutcome } from './days.ts';
import type { LastWordOutcome } from './lastWord.ts';
import type { NeedOutcome } from './need.ts';
import type { CrashOutcome } from './outcomes.ts';
import type { OwnCalmOutcome } from './ownCalmOutcomes.ts';
import type { PaidOutcome } from './paid.ts';
import type { guardrailsParameters } from './params.ts';
import type { StopsOutcome } from './stops.ts';
import type { TailsOutcome } from './tails.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface GuardrailsShape extends PanelShape {
  readonly parameters: typeof guardrailsParameters;
  readonly outcomes: {
    readonly crash: CrashOutcome;
    readonly calm: CalmOutcome;
    readonly need: NeedOutcome;
    readonly stops: StopsOutcome;
    readonly paid: PaidOutcome;
    readonly 'last-word': LastWordOutcome;
    readonly days: DaysOutcome;
    readonly tails: TailsOutcome;
    readonly 'own-calm': OwnCalmOutcome;
  };
  readonly mainView: 'crash';
}
