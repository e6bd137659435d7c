import {
  exactForecastQuality,
  hitRateAtStated,
  shareStatedFrom,
  stakeFraction,
} from '../../model/calibration/index.ts';
import { nearestPlace } from '../../model/statistics/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { dialsOf, planOf } from './forecaster.ts';
import { fullMoney, previewMoney } from './money.ts';
import { moneyPieces } from './moneyPieces.ts';
import type { LevelsOutcome, MoneySummary, StatedLevel } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { fewTraders, traderCount } from './traders.ts';

export const STANDARD_LEVELS: readonly number[] = [0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * The first screen: what the model says and what happens, level by level, and what staking by it does to
 * money.
 */
export const levels: ViewComputation<CalibrationValues, LevelsOutcome> = {
  draws: () => [],
  preview(values, { draws }) {
    const few = fewTraders(values, draws);
    return few && levelsOutcome(values, previewMoney(values, sharesOf(values), few), few.paths);
  },
  *compute(values, context): Work<LevelsOutcome> {
    const money = yield* fullMoney(values, sharesOf(values), context);
    return levelsOutcome(values, money, traderCount(values.trades));
  },
  pieces: values => moneyPieces(values, sharesOf(values)),
};

/** The five standard levels, with the reader's own in the place of the nearest. */
export function shownLevels(level: number): readonly number[] {
  if (STANDARD_LEVELS.includes(level)) return STANDARD_LEVELS;
  return STANDARD_LEVELS.with(nearestPlace(STANDARD_LEVELS, level, 'difference'), level);
}

/** How often the model is right at each level, exactly. */
export function levelsAt(values: CalibrationValues): readonly StatedLevel[] {
  const dials = dialsOf(values);
  return shownLevels(values.level).map(stated => ({ stated, happened: hitRateAtStated(stated, dials) }));
}

/** The reader's model and an honest one. */
function sharesOf({ realConfidence }: CalibrationValues): readonly number[] {
  return [realConfidence, 1];
}

function levelsOutcome(
  values: CalibrationValues,
  [own, honest]: readonly MoneySummary[],
  traders: number,
): LevelsOutcome {
  return {
    level: values.level,
    levels: levelsAt(values),
    shareFrom: shareStatedFrom(values.level, dialsOf(values)),
    exact: exactForecastQuality(dialsOf(values)),
    stakeThere: stakeFraction(values.level, planOf(values)),
    own: own!,
    honest: honest!,
    traders,
  };
}
