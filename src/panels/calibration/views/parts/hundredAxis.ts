import type { Axis } from '../../../../charts/axis.ts';
import type { Say } from '../../../../schema/index.ts';

/**
 * Shares told in a hundred, from 0 to 100: never cut. To be kept, so that a picture's axis stays the same
 * object.
 */
export function hundredAxis(title: string, say: Say): Axis {
  return {
    title,
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: value => say.number(value * 100),
  };
}
