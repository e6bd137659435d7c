import type { UprightMark } from '../../../../charts/RangeStrip.tsx';
import { certaintyOf } from '../../certainty.ts';
import type { PositionOutcome, PriceRange } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { PositionText } from '../../types.ts';

/** How often such positions lose the whole stake. */
export function positionSentence(
  { hours, stake, chances, levels }: PositionOutcome,
  values: LeverageValues,
  words: PositionText,
): string {
  return words.sentence({
    ...values,
    status: levels.status,
    certainty: certaintyOf(values),
    hours,
    stake,
    probability: chances.wipedOut.value,
  });
}

/** What that chance does not say, paragraph by paragraph. */
export function positionAsides(
  { beyond, hours, fees }: PositionOutcome,
  values: LeverageValues,
  words: PositionText,
): readonly string[] {
  return words.asides({ ...values, ...beyond, hours, fees });
}

/** What the price is told in: money, or hundredths of an entry price that is not known. */
export function unitOf({ entryPrice }: LeverageValues): number {
  return entryPrice ?? 100;
}

/** The price that ends it, if there is one, and the one at which it begins. */
export function marksOf(
  { levels, adverseMove, stake, notional }: PositionOutcome,
  values: LeverageValues,
  words: PositionText,
): readonly UprightMark[] {
  const unit = unitOf(values);
  const entry: UprightMark = {
    id: 'entry',
    role: 'start',
    value: unit,
    label: words.entry({ price: unit, notional }),
  };
  if (levels.liquidationPrice === null || adverseMove === null) return [entry];
  const price = levels.liquidationPrice * unit;
  return [
    {
      id: 'limit',
      role: 'limit',
      endSide: values.side === 'long' ? 'below' : 'above',
      value: price,
      label: words.limit({ price, side: values.side, share: adverseMove, stake }),
    },
    entry,
  ];
}

type Ends = Pick<PriceRange, 'low' | 'high'>;

/** The ends of a range of prices in what the price is told in. */
export function endsOf({ low, high }: Ends, values: LeverageValues) {
  const unit = unitOf(values);
  return { low: low.value * unit, high: high.value * unit };
}

/** "between 89 and 112". */
export function rangeWords(range: Ends, values: LeverageValues, words: PositionText): string {
  return words.between(endsOf(range, values));
}
