import { requireInput } from '../../conventions/modelInputError.ts';
import { SELLER_KINDS, type SellerKind } from '../run/cascadeRun.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import { reachedShare } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';

/** The book: what is to be sold once the price has fallen so far. */
export interface DueByFall {
  /** Log falls, as they were asked for. */
  readonly falls: Float64Array;
  /** $M due up to each fall, by who sells. */
  readonly due: Readonly<Record<SellerKind, Float64Array>>;
}

/**
 * The book of a scenario: Σ N·F(x) of each kind of seller, whatever anybody sells meanwhile.
 *
 * @param scenario guards on leverage are in it; guards on time (override, halts, limits a second) are not.
 * @param falls log falls ≥ 0.
 * @throws ModelInputError as requireCascadeScenario, or for a negative fall.
 * @verified cascade.book.test.ts: its slope is the gain of gainProfile; at a deep fall all positions.
 * @example
 * dueByFall(DEFAULT_CASCADE, [0.045]).due.model // [200]
 */
export function dueByFall(scenario: CascadeScenario, falls: Iterable<number>): DueByFall {
  requireCascadeScenario(scenario);
  const places = Float64Array.from(falls);
  requireInput(
    places.every(fall => fall >= 0),
    'dueByFall',
    'falls ≥ 0',
    places.find(fall => !(fall >= 0)),
  );
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const due = Object.fromEntries(
    SELLER_KINDS.map((kind, place) => [
      kind,
      places.map(fall => {
        let amount = 0;
        for (let seller = 0; seller < bench.sellers; seller++)
          if (bench.kinds[seller] === place)
            amount += bench.columns.notional[seller]! * reachedShare(bench, seller, fall);
        return amount;
      }),
    ]),
  ) as Record<SellerKind, Float64Array>;
  return { falls: places, due };
}
