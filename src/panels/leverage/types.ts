import type { PanelTypesOf } from '../panelTypes.ts';
import type { TextInParts } from '../textParts.ts';
import type { MarketHistory } from './history.ts';
import type { LeverageShape } from './shape.ts';
import type * as words from './text.en.ts';

/** All its words in one language; those of the views below the first picture come with them. */
export type LeverageText = TextInParts<typeof words>;
export type CurveText = typeof words.curve;
export type PathsText = typeof words.paths;
export type SimplerText = typeof words.simpler;
export type PositionText = typeof words.position;
export type { HistoryHere } from './chosenPoint.en.ts';
export type AnswerText = typeof words.answer;

/** All that is particular to this panel. */
export type LeverageTypes = PanelTypesOf<LeverageShape, LeverageText, { readonly history: MarketHistory }>;
