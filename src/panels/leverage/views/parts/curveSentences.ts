import { certaintyOf } from '../../certainty.ts';
import { happenedTo } from '../../history.ts';
import type { CurveOutcome, CurvePoint } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import { type Modelled, partedSides } from '../../parting.ts';
import type { CurveText, HistoryHere } from '../../types.ts';

/** The series of history: the reader's side, and the other. */
export const HISTORY = 'history';
export const OTHER_SIDE = 'other-side';

export const opposite = (side: LeverageValues['side']) => (side === 'long' ? 'short' : 'long');

interface Told extends Pick<CurveOutcome, 'history'> {
  readonly values: LeverageValues;
  readonly words: CurveText;
}

/** A point in words: "20×: 12 of 100", and for one of history all that it rests on. */
export function curvePointWords(
  {
    series,
    x: leverage,
    y: probability,
  }: { readonly series: string; readonly x: number; readonly y: number },
  { history, values, words }: Told,
): string {
  if (series !== HISTORY && series !== OTHER_SIDE)
    return words.point({ leverage, probability, certainty: certaintyOf({ ...values, leverage }) });
  const position = { leverage, side: series === HISTORY ? values.side : opposite(values.side) };
  return words.historyPoint({ ...position, happened: happenedTo(history, position)! });
}

/** The curve's point at a leverage that it was computed for. */
export function pointAt({ points }: CurveOutcome, leverage: number): CurvePoint | null {
  return points.find(point => point.leverage === leverage) ?? null;
}

/** What history has at the reader's leverage, on both sides; null where there is none. */
function historyHere({ history }: CurveOutcome, { leverage, side }: LeverageValues): HistoryHere | null {
  if (history.kind === 'none') return null;
  return {
    ...{ leverage, side },
    happened: happenedTo(history, { leverage, side }),
    other: happenedTo(history, { leverage, side: opposite(side) }),
    counted: [...new Set(history.rows.map(row => row.leverage))].sort((a, b) => a - b),
  };
}

/** Up to which leverage the chance stays acceptable, and what history has at the reader's; where the model parts from it, both sides. */
export function curveSentence(outcome: CurveOutcome, values: LeverageValues, words: CurveText): string {
  const { hours, highestLeverage, history } = outcome;
  return words.sentence({
    ...values,
    hours,
    highest: highestLeverage.leverage,
    atLimit: highestLeverage.status === 'atLimit',
    noHistory: history.kind === 'none' ? history.reason : null,
    here: historyHere(outcome, values),
    parted: partedSides(history, values, modelledAt(pointAt(outcome, values.leverage))),
  });
}

function modelledAt(point: CurvePoint | null): Modelled | null {
  return point && { value: point.probability, standardError: point.standardError };
}
