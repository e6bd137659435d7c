import type { PanelShape } from '../panelTypes.ts';
import type {
  AccountOutcome,
  CapacityOutcome,
  FactsOutcome,
  LuckOutcome,
  NoiseOutcome,
  OwnNumbersOutcome,
  StressOutcome,
  TimelineOutcome,
} from './outcomes.ts';
import type { realityGapParameters } from './params.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface RealityGapShape extends PanelShape {
  readonly parameters: typeof realityGapParameters;
  readonly outcomes: {
    readonly timeline: TimelineOutcome;
    readonly account: AccountOutcome;
    readonly luck: LuckOutcome;
    readonly noise: NoiseOutcome;
    readonly capacity: CapacityOutcome;
    readonly stress: StressOutcome;
    readonly facts: FactsOutcome;
    readonly 'own-numbers': OwnNumbersOutcome;
  };
  readonly mainView: 'timeline';
}
