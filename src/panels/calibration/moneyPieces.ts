import { moneyOutcomes } from '../../model/calibration/index.ts';
import type { Piece } from '../defineComputation.ts';
import { plansOf } from './money.ts';
import type { CalibrationValues } from './params.ts';
import { drawChunk, traderChunks } from './traders.ts';

/** What comes of the traders of fullMoney, chunk by chunk from the last to the first, where they are too many to be kept. */
export function* moneyPieces(
  values: CalibrationValues,
  shares: readonly number[],
): Generator<number | Piece, void> {
  const { count, areMany } = traderChunks(values.trades);
  if (!areMany) return;
  const plans = plansOf(values, shares);
  for (let number = count - 1; number >= 0; number--) {
    const chunk = drawChunk(values, number);
    yield 0;
    yield { number, made: plans.map(plan => moneyOutcomes(chunk, plan)) };
  }
}
