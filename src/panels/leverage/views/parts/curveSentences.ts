import { certaintyOf } from '../../certainty.ts';
import { happenedTo, partedSides } from '../../history.ts';
import type { CurveOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { CurveText } from '../../types.ts';

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

/** The curve's value at a leverage that it was computed for. */
export function probabilityAt({ points }: CurveOutcome, leverage: number): number | null {
  return points.find(point => point.leverage === leverage)?.probability ?? null;
}

/** Up to which leverage the chance stays acceptable, and where the model and history part, both sides of history. */
export function curveSentence(outcome: CurveOutcome, values: LeverageValues, words: CurveText): string {
  const { hours, highestLeverage, history } = outcome;
  return words.sentence({
    ...values,
    hours,
    highest: highestLeverage.leverage,
    atLimit: highestLeverage.status === 'atLimit',
    noHistory: history.kind === 'none' ? history.reason : null,
    parted: partedSides(history, values, probabilityAt(outcome, values.leverage)),
  });
}
