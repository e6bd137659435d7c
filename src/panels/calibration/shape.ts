import type { PanelShape } from '../panelTypes.ts';
import type {
  DecoderOutcome,
  FixOutcome,
  LevelsOutcome,
  MapOutcome,
  MoneyOutcome,
  RealForecastersOutcome,
  ReliabilityOutcome,
} from './outcomes.ts';
import type { OwnForecastsOutcome } from './ownForecastsOutcomes.ts';
import type { calibrationParameters } from './params.ts';
import type { TestYourselfOutcome } from './testYourselfOutcomes.ts';

/** What can be set and what is shown: the views are named here and nowhere else. */
export interface CalibrationShape extends PanelShape {
  readonly parameters: typeof calibrationParameters;
  readonly outcomes: {
    readonly levels: LevelsOutcome;
    readonly reliability: ReliabilityOutcome;
    readonly money: MoneyOutcome;
    readonly decoder: DecoderOutcome;
    readonly 'real-forecasters': RealForecastersOutcome;
    readonly map: MapOutcome;
    readonly fix: FixOutcome;
    readonly 'test-yourself': TestYourselfOutcome;
    readonly 'own-forecasts': OwnForecastsOutcome;
  };
  readonly mainView: 'levels';
}
