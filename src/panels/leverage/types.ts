import type { PanelTypes } from '../panelTypes.ts';
import type { MarketHistory } from './history.ts';
import type { LeverageShape } from './shape.ts';
import type { LeverageText } from './text.en.ts';

export type { LeverageText };

/** All that is particular to this panel. */
export interface LeverageTypes extends LeverageShape, PanelTypes {
  readonly parameters: LeverageShape['parameters'];
  readonly outcomes: LeverageShape['outcomes'];
  readonly mainView: LeverageShape['mainView'];
  readonly assets: { readonly history: MarketHistory };
  readonly text: LeverageText;
}
