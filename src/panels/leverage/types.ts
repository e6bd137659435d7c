import type { PanelTypesOf } from '../panelTypes.ts';
import type { MarketHistory } from './history.ts';
import type { LeverageShape } from './shape.ts';
import type { LeverageText } from './text.en.ts';

export type { LeverageText };

/** All that is particular to this panel. */
export type LeverageTypes = PanelTypesOf<LeverageShape, LeverageText, { readonly history: MarketHistory }>;
