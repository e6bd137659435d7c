import { regularizedBeta } from './regularizedBeta.ts';

/** The chance that Student's t exceeds a value of at least 0: ½·I(ν/(ν + t²); ν/2, ½). */
export function studentTailChance(value: number, degreesOfFreedom: number): number {
  const square = value * value;
  // Near 0 the mirrored function keeps the digits of ½ less a little.
  return square < degreesOfFreedom
    ? 0.5 - regularizedBeta(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2) / 2
    : regularizedBeta(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5) / 2;
}
