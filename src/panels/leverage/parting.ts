import { isClear } from '../../schema/index.ts';
import { type Happened, type HistoryRecord, happenedTo, historyRow, type Trend } from './history.ts';
import type { LeverageValues } from './params.ts';

const HOURS_OF_A_DAY = 24;

/** A chance of the model with its simulation error. */
export interface Modelled {
  readonly value: number;
  readonly standardError: number;
}

/**
 * On which side of history's 95 % interval the model lies: 'more' where it says more than that; null within it, within two
 * of its own errors of its ends, and where nothing was hit.
 */
export function partsFromHistory(
  { value, standardError }: Modelled,
  happened: Pick<Happened, 'interval'> | null,
): 'more' | 'fewer' | null {
  if (!happened?.interval) return null;
  const [low, high] = happened.interval;
  if (value > high) return isClear(value, standardError, high) ? 'more' : null;
  return value < low && isClear(value, standardError, low) ? 'fewer' : null;
}

/** What the market did, as far as it goes with the side that was hit more often; or what the reader assumes. */
export type SidesDiffer = 'with-trend' | 'sharper-falls' | 'assumed-trend' | 'not-constant' | 'unexplained';

interface SidesBesideModel {
  readonly trend: Trend;
  readonly hours: number;
  readonly long: number;
  readonly short: number;
  /** What the model says of both, or under an assumed trend of the reader's side. */
  readonly modelled: number;
  readonly model: LeverageValues['model'];
  readonly drift: number;
}

/**
 * Why the model parts from history: where it lies between the two sides, bets against the trend of those hours, or, within
 * a day of a level market, falls that look sharper than its rises. Where it lies beside both, a volatility that never
 * changes is not what there was. A trend that the reader assumes comes before all of it. Anything else is not explained.
 */
export function whySidesDiffer({
  trend,
  hours,
  long,
  short,
  modelled,
  model,
  drift,
}: SidesBesideModel): SidesDiffer {
  if (drift !== 0) return 'assumed-trend';
  const isBetween = Math.min(long, short) <= modelled && modelled <= Math.max(long, short);
  if (!isBetween) return model === 'constant' ? 'not-constant' : 'unexplained';
  if (trend === 'rose' && short > long) return 'with-trend';
  if (trend === 'fell' && long > short) return 'with-trend';
  return trend === 'level' && long > short && hours <= HOURS_OF_A_DAY ? 'sharper-falls' : 'unexplained';
}

/** What both sides of history met where the model lies outside the interval of the reader's. */
export interface PartedSides {
  /** What the model says of both, or under an assumed trend of the reader's side. */
  readonly modelled: number;
  readonly trend: Trend;
  readonly why: SidesDiffer;
}

/** Why a position's chance lies outside history's interval; null where it does not. */
export function partedSides(
  history: HistoryRecord,
  position: Pick<LeverageValues, 'leverage' | 'side' | 'model' | 'drift'>,
  modelled: Modelled | null,
): PartedSides | null {
  if (history.kind === 'none' || modelled === null) return null;
  if (partsFromHistory(modelled, happenedTo(history, position)) === null) return null;
  const { trend, hours } = history;
  const share = (side: 'long' | 'short') => historyRow(history, position.leverage, side)!.probability;
  const why = whySidesDiffer({
    ...{ trend, hours, long: share('long'), short: share('short') },
    ...{ modelled: modelled.value, model: position.model, drift: position.drift },
  });
  return { modelled: modelled.value, trend, why };
}
