import type { PanelTypes } from '../panelTypes.ts';
import type { RealityGapShape } from './shape.ts';
import type { RealityGapText } from './text.en.ts';

/** All that is particular to this panel. */
export interface RealityGapTypes extends RealityGapShape, PanelTypes {
  readonly parameters: RealityGapShape['parameters'];
  readonly outcomes: RealityGapShape['outcomes'];
  readonly mainView: RealityGapShape['mainView'];
  readonly assets: unknown;
  readonly text: RealityGapText;
}
