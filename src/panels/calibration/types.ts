import type { PanelTypesOf } from '../panelTypes.ts';
import type { CalibrationShape } from './shape.ts';
import type { CalibrationText } from './text.en.ts';

export type { CalibrationText } from './text.en.ts';

/** Words of the reader's own forecasts, and of the test of oneself. */
export type OwnForecastsText = Awaited<ReturnType<CalibrationText['later']['ownForecasts']>>;
export type TestYourselfText = Awaited<ReturnType<CalibrationText['later']['testYourself']>>;

/** All that is particular to this panel. */
export type CalibrationTypes = PanelTypesOf<CalibrationShape, CalibrationText>;
