import type { PanelShape } from '../panelTypes.ts';
import type { CurveOutcome, OddsOutcome, PathsOutcome, PositionOutcome, SimplerOutcome } from './outcomes.ts';
import type { leverageParameters } from './params.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface LeverageShape extends PanelShape {
  readonly parameters: typeof leverageParameters;
  readonly outcomes: {
    readonly odds: OddsOutcome;
    readonly curve: CurveOutcome;
    readonly paths: PathsOutcome;
    readonly simpler: SimplerOutcome;
    readonly position: PositionOutcome;
  };
  readonly mainView: 'odds';
}
