import { halfDecadesAround } from '../../model/statistics/index.ts';
import type { MoneyWay } from './outcomes.ts';
import { START_MONEY } from './startMoney.ts';

/** The picture reaches at most from a millionth of the start to a million times it. */
const MOST_DECADES = 6;

/** Whole half decades around all lines, the start among them, in money. */
export function moneyReach(ways: readonly MoneyWay[]): readonly [number, number] {
  const logs = ways.flatMap(({ line }) => line.map(({ logMoney }) => logMoney));
  const [low, high] = halfDecadesAround(logs, MOST_DECADES);
  return [START_MONEY * low, START_MONEY * high];
}
