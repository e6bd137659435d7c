import type { Axis } from '../../charts/axis.ts';
import type { Mark } from '../marks.ts';
import type { Area } from '../paper.ts';
import type { Measure } from '../typeface.ts';

/** What draws one kind of chart into a part of the picture. */
export type Draw<Chart> = (chart: Chart, area: Area, pen: Pen) => readonly Mark[];

/** What a drawing needs besides its chart. */
export interface Pen {
  readonly measure: Measure;
  /** What is said of an axis of powers: "Leverage, each step ×10". */
  readonly axisTitle: (axis: Axis) => string;
}
