import type { Axis } from '../charts/axis.ts';
import type { Chart } from './chart.ts';

/** An axis that says nothing of how far its values go. */
function bare(axis: Axis): Axis {
  return { ...axis, ticks: [], title: '' };
}

/** A chart before its answer is shown: what it is about stands there, no number and no mark of the answer does. */
export function coveredChart(chart: Chart): Chart {
  switch (chart.kind) {
    case 'dots':
      return {
        ...chart,
        boxes: chart.boxes.map(({ id, heading }) => ({
          ...{ id, heading, figure: '', foot: '' },
          counts: { worst: 0, middle: 0, best: 100 },
        })),
        stateWords: {},
        keyLead: undefined,
      };
    case 'pairs':
      return {
        ...chart,
        rows: chart.rows.map(({ id, label, first, firstText }) => ({
          ...{ id, label, first, firstText, second: null, secondText: '' },
        })),
      };
    case 'lines':
      return { kind: 'lines', x: chart.x, y: bare(chart.y), lines: [] };
    case 'steps': {
      const [first] = chart.rows;
      return { ...chart, rows: first ? [first] : [] };
    }
    case 'heat':
      return {
        ...{ kind: 'heat', columnTitle: chart.columnTitle, rowTitle: chart.rowTitle },
        ...{ columns: chart.columns, rows: chart.rows },
        cells: chart.cells.map(row => row.map(() => ({ value: 0, text: '' }))),
      };
    case 'shades':
      return { ...chart, cells: [], line: { ...chart.line, points: [] } };
    case 'rows':
      return {
        ...chart,
        rows: chart.rows.map(({ id, label, role }) => ({ id, label, role, text: '', share: 0 })),
      };
    case 'ranges':
      return { ...chart, axis: bare(chart.axis), rows: [], marks: [] };
    default:
      return chart satisfies never;
  }
}
