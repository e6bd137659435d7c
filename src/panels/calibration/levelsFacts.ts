import { chanceTold, type ToldChance } from './chanceTold.ts';
import { FLAT_STAKE } from './forecaster.ts';
import { type MiddleEnd, middleEnd } from './middle.ts';
import { chosenLevel, type LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues, Stake } from './params.ts';
import { everStakes, toldMedian } from './rarity.ts';

/** All that is told of the first screen, as one flat record. */
export interface LevelsFacts {
  readonly accuracy: number;
  readonly meanConfidence: number;
  /** What it says where the reader asks, and how often that happens. */
  readonly stated: number;
  readonly happened: number;
  /** How much of its confidence is real: 1 is honest, more is modest. */
  readonly realConfidence: number;
  /** True where all of its confidence is real, so that there is nothing to compare it with. */
  readonly isHonest: boolean;
  readonly payoffPer100: number;
  readonly stake: Stake;
  /** The share of the money that a flat stake puts on every trade. */
  readonly flatStake: number;
  /** The share that goes on a trade where it says what the reader asks. */
  readonly stakeThere: number;
  /** The share of its calls that state so much or more. */
  readonly shareFrom: number;
  /** The share of its trades with a stake. */
  readonly tradedShare: number;
  /** The share that goes on the middle one of the trades with a stake, its own and an honest one's; null if none ever has one. */
  readonly medianStake: number | null;
  readonly honestMedianStake: number | null;
  readonly trades: number;
  /** Chances of losing half on the way, and of having less at the end. */
  readonly halved: ToldChance;
  readonly honestHalved: ToldChance;
  readonly endedBelowStart: ToldChance;
  /** What the middle trader has in the end. */
  readonly middle: MiddleEnd;
  readonly honestMiddle: MiddleEnd;
}

/** What sentence, guesses and scenes tell of an outcome. */
export function levelsFacts(outcome: LevelsOutcome, values: CalibrationValues): LevelsFacts {
  const { stated, happened } = chosenLevel(outcome);
  const { own, honest, exact } = outcome;
  return {
    accuracy: exact.accuracy,
    meanConfidence: exact.meanConfidence,
    stated,
    happened,
    realConfidence: values.realConfidence,
    isHonest: values.realConfidence === 1,
    payoffPer100: values.payoffPer100,
    stake: values.stake,
    flatStake: FLAT_STAKE,
    stakeThere: outcome.stakeThere,
    shareFrom: outcome.shareFrom,
    tradedShare: own.tradedShare,
    medianStake: toldMedian(own),
    honestMedianStake: toldMedian(honest),
    trades: values.trades,
    halved: chanceTold(own.halved, everStakes(own)),
    honestHalved: chanceTold(honest.halved, everStakes(honest)),
    endedBelowStart: chanceTold(own.endedBelowStart, everStakes(own)),
    middle: middleEnd(own.middleLogEnd),
    honestMiddle: middleEnd(honest.middleLogEnd),
  };
}
