import type { CalibrationBin } from '../curve/calibrationCurve.ts';

export type GapBin = Pick<CalibrationBin, 'count' | 'meanForecast' | 'observedRate'>;

/** What the smooth shape misses by up to two standard errors is chance. */
const CHANCE = 4;
/** A column of which the ones before leave only rounding. */
const NOTHING_NEW = 1e-12;
const HALF = 0.5;

interface Point {
  readonly x: number;
  readonly gap: number;
  /** One over the variance of the gap. */
  readonly weight: number;
}

/**
 * The shape of the gaps of some bins: a cubic in the forecast, and what it misses beyond chance.
 *
 * Weighted least squares on 1, x and x³ with x from one half, weights n/(r(1 − r)), r = (hits + ½)/(n + 1); of the rest ρ
 * of a bin ρ·max(0, 1 − 4/(ρ²·weight)) is added.
 *
 * @verified significanceForms.test.ts: cubics come back; chance is orthogonal to what is fitted; a lone bin is kept.
 * @example
 * gapProfile([{ count: 4, meanForecast: 0.75, observedRate: 0.5 }]) // [0.25]
 */
export function gapProfile(bins: readonly GapBin[]): readonly number[] {
  const points = bins.map(({ count, meanForecast, observedRate }): Point => {
    const rate = (observedRate * count + 0.5) / (count + 1);
    return { x: meanForecast, gap: meanForecast - observedRate, weight: count / (rate * (1 - rate)) };
  });
  const fitted = smoothGaps(points);
  return points.map(({ gap, weight }, place) => {
    const rest = gap - fitted[place]!;
    const certainty = rest * rest * weight;
    return fitted[place]! + rest * Math.max(0, 1 - CHANCE / Math.max(certainty, Number.MIN_VALUE));
  });
}

/** Weighted least squares on 1, x and x³, each taken without what those before it explain. */
function smoothGaps(points: readonly Point[]): readonly number[] {
  const columns = [() => 1, (x: number) => x - HALF, (x: number) => (x - HALF) ** 3];
  const inner = (one: readonly number[], other: readonly number[]) =>
    points.reduce((sum, { weight }, place) => sum + weight * one[place]! * other[place]!, 0);
  const gaps = points.map(({ gap }) => gap);
  const basis: (readonly number[])[] = [];
  let fitted: readonly number[] = gaps.map(() => 0);
  for (const column of columns.slice(0, points.length)) {
    let own: readonly number[] = points.map(({ x }) => column(x));
    for (const other of basis) {
      const share = inner(own, other) / inner(other, other);
      own = own.map((value, place) => value - share * other[place]!);
    }
    const size = inner(own, own);
    if (size <= NOTHING_NEW) continue;
    const share = inner(gaps, own) / size;
    basis.push(own);
    fitted = fitted.map((value, place) => value + share * own[place]!);
  }
  return fitted;
}
