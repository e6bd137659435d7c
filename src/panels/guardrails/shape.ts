import type { PanelShape } from '../panelTypes.ts';
import type { CalmOutcome } from './calmOutcome.ts';
import type { CrashOutcome } from './outcomes.ts';
import type { guardrailsParameters } from './params.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface GuardrailsShape extends PanelShape {
  readonly parameters: typeof guardrailsParameters;
  readonly outcomes: {
    readonly crash: CrashOutcome;
    readonly calm: CalmOutcome;
  };
  readonly mainView: 'crash';
}
