import type { PanelShape } from '../panelTypes.ts';
import type { CliffOutcome } from './cliff.ts';
import type { GuardsOutcome } from './guards.ts';
import type { HandOutcome } from './hand.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { cascadeParameters } from './params.ts';
import type { SecondsOutcome } from './seconds.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface CascadeShape extends PanelShape {
  readonly parameters: typeof cascadeParameters;
  readonly outcomes: {
    readonly boxes: BoxesOutcome;
    readonly seconds: SecondsOutcome;
    readonly cliff: CliffOutcome;
    readonly guards: GuardsOutcome;
    readonly hand: HandOutcome;
  };
  readonly mainView: 'boxes';
}
