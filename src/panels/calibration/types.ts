import type { PanelTypesOf } from '../panelTypes.ts';
import type { TextInParts } from '../textParts.ts';
import type { PublishedSets } from './realForecasters.ts';
import type { CalibrationShape } from './shape.ts';
import type * as words from './text.en.ts';

/** All its words in one language; those of the views below the first picture come with them. */
export type CalibrationText = TextInParts<typeof words>;
export type ReliabilityText = typeof words.reliability;
export type MoneyText = typeof words.money;
export type DecoderText = typeof words.decoder;
export type MapText = typeof words.map;
export type FixText = typeof words.fix;
export type AnswerText = typeof words.answer;

/** Words of the reader's own forecasts, and of the test of oneself. */
export type OwnForecastsText = Awaited<ReturnType<CalibrationText['later']['ownForecasts']>>;
export type RealForecastersText = Awaited<ReturnType<CalibrationText['later']['realForecasters']>>;
export type TestYourselfText = Awaited<ReturnType<CalibrationText['later']['testYourself']>>;

/** All that is particular to this panel. */
export type CalibrationTypes = PanelTypesOf<
  CalibrationShape,
  CalibrationText,
  { readonly forecasters: PublishedSets }
>;
