import type { Axis } from '../../../../charts/axis.ts';
import { writeNumber } from '../../../../schema/index.ts';

/** Shares told in a hundred, from 0 to 100: never cut. Called once for each picture, so that the axis stays the same object. */
export function hundredAxis(title: string): Axis {
  return {
    title,
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: value => writeNumber(value * 100),
  };
}
