import {
  lawLoss,
  paretoQuantile,
  paretoTail,
  simulateDays,
  type TailLoss,
} from '../../model/guardrails/index.ts';
import { volatilityStart } from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import { quantile, variance } from '../../model/statistics/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';

export interface TailsValues {
  readonly seed: number;
  readonly crash: number;
}

/** A loss that one day in so many exceeds, as the days of the calmest window have it. */
export interface TailRow {
  readonly oneIn: number;
  /** By a tail fitted to the greatest losses, with what the days do not rule out; open above from a loss of all on. */
  readonly fitted: TailLoss;
  /** By laws of the days' own mean and variance. */
  readonly normal: number;
  readonly student: number;
  /** How many of the other days lost more than the fitted loss. */
  readonly exceeded: number;
}

export interface TailsOutcome {
  /** Days in all, and those of the calmest window among them, which begins after so many. */
  readonly days: number;
  readonly window: number;
  readonly from: number;
  /** Days of the window with a loss beyond the threshold, from which the tail is fitted. */
  readonly exceedances: number;
  readonly threshold: number;
  readonly shape: number;
  readonly shapeRange: { readonly lower: number; readonly upper: number };
  /** The greatest loss of a day of all. */
  readonly greatest: number;
  readonly rows: readonly TailRow[];
}

/** Ten years, and in them the calmest of all windows that begin on every tenth day. */
const DAYS = 3650;
const WINDOW = 250;
const WINDOWS_APART = 10;
const BEYOND = 0.9;
const CONFIDENCE = 0.95;
const ONE_IN: readonly number[] = [100, 1000, 10_000];
const STUDENT = { kind: 'student-t', degreesOfFreedom: 4 } as const;
const START = volatilityStart({ asset: 'btc', regime: 'longrun' });

/** What the calmest days of ten years say of the days that they did not see. */
export const tails: ViewComputation<TailsValues, TailsOutcome> = {
  parameters: ['crash', 'seed'],
  draws: () => [],
  preview: () => null,
  compute: values => inOneStep(() => tailsOutcome(values)),
};

function tailsOutcome({ seed }: TailsValues): TailsOutcome {
  const returns = simulateDays({ start: START, days: DAYS }, createRng(seed).stream('ten years'));
  const all = Array.from(returns, change => -change);
  const from = calmestWindow(all);
  const losses = all.slice(from, from + WINDOW);
  const others = [...all.slice(0, from), ...all.slice(from + WINDOW)];
  const threshold = quantile(losses, BEYOND);
  const tail = paretoTail({ losses, threshold, confidence: CONFIDENCE });
  if (tail.kind !== 'tail') throw new RangeError(`${tail.exceedances} losses beyond the threshold`);
  const { exceedances, shape, shapeRange } = tail;
  return {
    ...{ days: DAYS, window: WINDOW, from, exceedances, threshold, shape, shapeRange },
    greatest: Math.max(...all),
    rows: ONE_IN.map(oneIn => {
      const share = 1 / oneIn;
      const fitted = withinAll(paretoQuantile(tail, share));
      return {
        ...{ oneIn, fitted },
        normal: lawLoss({ losses, law: { kind: 'normal' }, share }),
        student: lawLoss({ losses, law: STUDENT, share }),
        exceeded: others.filter(loss => loss > fitted.value).length,
      };
    }),
  };
}

/** Where the window with the smallest variance begins. */
function calmestWindow(losses: readonly number[]): number {
  let calmest = { from: 0, spread: Number.POSITIVE_INFINITY };
  for (let from = 0; from + WINDOW <= losses.length; from += WINDOWS_APART) {
    const spread = variance(losses.slice(from, from + WINDOW), { deltaDegreesOfFreedom: 1 });
    if (spread < calmest.spread) calmest = { from, spread };
  }
  return calmest.from;
}

/** Nobody loses more than all: a range that reaches beyond rules out no loss. */
function withinAll({ value, lower, upper }: TailLoss): TailLoss {
  return {
    ...{ value: Math.min(1, value), lower: Math.min(1, lower) },
    upper: upper === null || upper >= 1 ? null : upper,
  };
}
