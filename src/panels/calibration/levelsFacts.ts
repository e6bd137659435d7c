import { FLAT_STAKE } from './forecaster.ts';
import { type Growth, growthOf } from './growth.ts';
import { chosenLevel, type LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues, Stake } from './params.ts';

/** Nearer than this what it says happens. */
const SAME = 5e-4;

/** All that is told of the first screen, as one flat record. */
export interface LevelsFacts {
  readonly accuracy: number;
  readonly meanConfidence: number;
  /** What it says where the reader asks, and how often that happens. */
  readonly stated: number;
  readonly happened: number;
  readonly isTooSure: boolean;
  /** True where all of its confidence is real, so that there is nothing to compare it with. */
  readonly isHonest: boolean;
  readonly payoffPer100: number;
  readonly stake: Stake;
  /** The share of the money that a flat stake puts on every trade. */
  readonly flatStake: number;
  readonly trades: number;
  /** Chances of losing half on the way, and of having less at the end. */
  readonly halved: number;
  readonly honestHalved: number;
  readonly endedBelowStart: number;
  readonly growth: Growth;
  readonly honestGrowth: Growth;
  /** True where too little of its confidence is real and money grows all the same. */
  readonly isTooSureAndGrows: boolean;
}

/** What sentence, guesses and scenes tell of an outcome. */
export function levelsFacts(outcome: LevelsOutcome, values: CalibrationValues): LevelsFacts {
  const { stated, happened } = chosenLevel(outcome);
  const { own, honest, exact } = outcome;
  const growth = growthOf(own.growth);
  return {
    accuracy: exact.accuracy,
    meanConfidence: exact.meanConfidence,
    stated,
    happened,
    isTooSure: happened < stated - SAME,
    isHonest: values.realConfidence === 1,
    payoffPer100: values.payoffPer100,
    stake: values.stake,
    flatStake: FLAT_STAKE,
    trades: values.trades,
    halved: own.halved.value,
    honestHalved: honest.halved.value,
    endedBelowStart: own.endedBelowStart.value,
    growth,
    honestGrowth: growthOf(honest.growth),
    isTooSureAndGrows: values.realConfidence < 1 && growth.course === 'grows',
  };
}
