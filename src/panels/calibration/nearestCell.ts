import { nearestPlace } from '../../model/statistics/index.ts';
import type { MapOutcome } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

/**
 * The square of the map that is nearest to the reader's model: confidence by its ratio, accuracy by its
 * difference.
 */
export function nearestCell(
  { shares, accuracies }: Pick<MapOutcome, 'shares' | 'accuracies'>,
  { realConfidence, accuracy }: Pick<CalibrationValues, 'realConfidence' | 'accuracy'>,
): readonly [row: number, column: number] {
  return [nearestPlace(shares, realConfidence, 'ratio'), nearestPlace(accuracies, accuracy, 'difference')];
}
