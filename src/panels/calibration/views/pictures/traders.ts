import type { DotCase } from '../../../../charts/DotPair.tsx';
import type { DotsChart } from '../../../../pictures/chart.ts';
import type { CalibrationText } from '../../types.ts';

/** A hundred traders under each of a few confidences. */
export function tradersChart(cases: readonly DotCase[], { traderDots }: CalibrationText): DotsChart {
  return {
    kind: 'dots',
    boxes: cases.map(({ id, heading, figure, counts, partial }) => ({
      id,
      heading,
      figure,
      counts,
      partial,
    })),
    stateWords: { worst: traderDots.halved },
  };
}
