import type { Axis } from '../../../../charts/axis.ts';
import type { CurveRule } from '../../../../charts/curve.ts';
import type { Distribution } from '../../../../charts/OverlappingDistributions.tsx';
import type { LinesChart } from '../../../../pictures/chart.ts';

/** Room over the highest hill, as a share of it. */
const HEADROOM = 1.25;

/** Hills as filled lines, each named at its top; their heights have no scale. */
export function hillsChart(x: Axis, hills: readonly Distribution[], rules: readonly CurveRule[]): LinesChart {
  const highest = hills.flatMap(({ points }) => points).reduce((top, { y }) => Math.max(top, y), 0);
  return {
    kind: 'lines',
    x,
    y: { title: '', scale: 'linear', domain: [0, highest * HEADROOM], ticks: [], format: String },
    lines: hills.map(({ id, role, label, points }) => {
      const top = points.reduce((most, point) => (point.y > most.y ? point : most));
      return { id, role, label, points, filled: true, labelled: { at: top, side: 'left' as const } };
    }),
    rules,
  };
}
