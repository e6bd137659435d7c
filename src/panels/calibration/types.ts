import type { PanelTypes } from '../panelTypes.ts';
import type { CalibrationShape } from './shape.ts';
import type { CalibrationText } from './text.en.ts';

/** All that is particular to this panel. */
export interface CalibrationTypes extends CalibrationShape, PanelTypes {
  readonly parameters: CalibrationShape['parameters'];
  readonly outcomes: CalibrationShape['outcomes'];
  readonly mainView: CalibrationShape['mainView'];
  readonly assets: unknown;
  readonly text: CalibrationText;
}
