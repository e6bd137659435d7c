import {
  lawLoss,
  paretoQuantile,
  paretoTail,
  simulateDays,
  type TailLoss,
} from '../../model/guardrails/index.ts';
import { volatilityStart } from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import { quantile } from '../../model/statistics/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';

export interface TailsValues {
  readonly seed: number;
  readonly crash: number;
}

/** A loss that one day in so many exceeds, as days of calm have it. */
export interface TailRow {
  readonly oneIn: number;
  /** By a tail fitted to the greatest losses, with what the days do not rule out. */
  readonly fitted: TailLoss;
  /** By laws of the days' own mean and variance. */
  readonly normal: number;
  readonly student: number;
}

export interface TailsOutcome {
  readonly days: number;
  /** Days with a loss beyond the threshold, from which the tail is fitted. */
  readonly exceedances: number;
  readonly threshold: number;
  readonly shape: number;
  readonly shapeRange: { readonly lower: number; readonly upper: number };
  readonly greatest: number;
  readonly rows: readonly TailRow[];
}

const DAYS = 1000;
const BEYOND = 0.95;
const CONFIDENCE = 0.95;
export const ONE_IN: readonly number[] = [100, 1000, 10_000];
const STUDENT = { kind: 'student-t', degreesOfFreedom: 4 } as const;
/** A coin that stays as calm as bitcoin in its calm third on average. */
const CALM = volatilityStart({ asset: 'other', trailingVolatility: 0.4 });

/** What a window of calm says of the days that it did not see. */
export const tails: ViewComputation<TailsValues, TailsOutcome> = {
  draws: () => [],
  preview: () => null,
  compute: values => inOneStep(() => tailsOutcome(values)),
};

function tailsOutcome({ seed }: TailsValues): TailsOutcome {
  const returns = simulateDays({ start: CALM, days: DAYS }, createRng(seed).stream('calm window'));
  const losses = Array.from(returns, change => -change);
  const threshold = quantile(losses, BEYOND);
  const tail = paretoTail({ losses, threshold, confidence: CONFIDENCE });
  if (tail.kind !== 'tail') throw new RangeError(`${tail.exceedances} losses beyond the threshold`);
  return {
    ...{ days: DAYS, exceedances: tail.exceedances, threshold, shape: tail.shape },
    ...{ shapeRange: tail.shapeRange, greatest: Math.max(...losses) },
    rows: ONE_IN.map(oneIn => ({
      ...{ oneIn, fitted: paretoQuantile(tail, 1 / oneIn) },
      normal: lawLoss({ losses, law: { kind: 'normal' }, share: 1 / oneIn }),
      student: lawLoss({ losses, law: STUDENT, share: 1 / oneIn }),
    })),
  };
}
