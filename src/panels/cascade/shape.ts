import type { PanelShape } from '../panelTypes.ts';
import type { ClassBookOutcome } from './classBook.ts';
import type { CliffOutcome } from './cliff.ts';
import type { GaugeOutcome } from './gauge.ts';
import type { GuardsOutcome } from './guards.ts';
import type { HandOutcome } from './hand.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { OwnBookOutcome } from './ownBook.ts';
import type { OwnPositionOutcome } from './ownPosition.ts';
import type { cascadeParameters } from './params.ts';
import type { PhaseOutcome } from './phase.ts';
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
    readonly phase: PhaseOutcome;
    readonly gauge: GaugeOutcome;
    readonly 'own-position': OwnPositionOutcome;
    readonly 'own-book': OwnBookOutcome;
    readonly 'class-book': ClassBookOutcome;
  };
  readonly mainView: 'boxes';
}
