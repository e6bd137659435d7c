import type { Chart } from '../chart.ts';
import type { Mark } from '../marks.ts';
import type { Area } from '../paper.ts';
import { drawDots } from './dots.ts';
import type { Pen } from './drawing.ts';
import { drawHeat } from './heat.ts';
import { drawLines } from './lines.ts';
import { drawPairs } from './pairs.ts';
import { drawRanges } from './ranges.ts';
import { drawRows } from './rows.ts';
import { drawShades } from './shades.ts';
import { drawSteps } from './steps.ts';

/** Draws a chart of any kind into a part of the picture. */
export function drawChart(chart: Chart, area: Area, pen: Pen): readonly Mark[] {
  switch (chart.kind) {
    case 'dots':
      return drawDots(chart, area, pen);
    case 'pairs':
      return drawPairs(chart, area, pen);
    case 'lines':
      return drawLines(chart, area, pen);
    case 'steps':
      return drawSteps(chart, area, pen);
    case 'heat':
      return drawHeat(chart, area, pen);
    case 'shades':
      return drawShades(chart, area, pen);
    case 'rows':
      return drawRows(chart, area, pen);
    case 'ranges':
      return drawRanges(chart, area, pen);
    default:
      return chart satisfies never;
  }
}
