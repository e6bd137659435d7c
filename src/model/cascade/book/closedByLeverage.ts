import type { Fraction } from '../../conventions/quantities.ts';
import type { CascadeRun } from '../run/cascadeRun.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { platformsOf } from './platformsOf.ts';

/** What became of the positions at one leverage, as shares of them; the rest is still open. */
export interface ClosedAtLeverage {
  /** As it was wanted, before a cap. */
  readonly leverage: number;
  /** Positions at the price before the event, after a cap, $M. */
  readonly openInterest: number;
  readonly exchange: Fraction;
  /** Sold by a model, or by an order to stop a loss. */
  readonly sold: Fraction;
}

/**
 * What became of the positions at each leverage of a book of raised hands, or at the one leverage of a
 * scenario without: models run the same share of all, and sell all alike.
 *
 * @param run of this scenario.
 * @returns in the order of the hands; shares of 0 where there are no positions.
 * @verified cascade.book.test.ts: weighted by positions they are the shares of the ledgers, and a book of one
 *   leverage has those of the whole.
 * @example
 * closedByLeverage(runCascade(DEFAULT_CASCADE), DEFAULT_CASCADE).length // 1
 */
export function closedByLeverage(run: CascadeRun, scenario: CascadeScenario): readonly ClosedAtLeverage[] {
  const platforms = platformsOf(scenario);
  const wanted = scenario.hands?.map(({ leverage }) => leverage) ?? [scenario.leverage];
  return wanted.map((leverage, place) => {
    let openInterest = 0;
    let exchange = 0;
    let sold = 0;
    for (const { index, books } of platforms) {
      const book = books[place]!;
      const closed = closedOf(run, { platform: index, leverage: book.leverage });
      openInterest += book.openInterest;
      exchange += (1 - scenario.modelShare) * book.openInterest * closed.exchange;
      sold +=
        book.openInterest * ((1 - scenario.modelShare) * closed.stop + scenario.modelShare * closed.model);
    }
    const ofAll = (amount: number) => (openInterest > 0 ? amount / openInterest : 0);
    return { leverage, openInterest, exchange: ofAll(exchange), sold: ofAll(sold) };
  });
}

/** Of the users without a model, and of the models: shares that were sold on a platform at a leverage. */
function closedOf(
  { sellers }: CascadeRun,
  { platform, leverage }: { readonly platform: number; readonly leverage: number },
) {
  const here = sellers.filter(seller => seller.platform === platform);
  const others = here.filter(seller => seller.leverage === leverage);
  const held = others.reduce((sum, { notional }) => sum + notional, 0);
  const ofOthers = (kind: 'liquidation' | 'stop') =>
    held > 0 ? others.reduce((sum, seller) => sum + (seller.kind === kind ? seller.sold : 0), 0) / held : 0;
  const model = here.find(({ kind }) => kind === 'model');
  return {
    exchange: ofOthers('liquidation'),
    stop: ofOthers('stop'),
    model: model === undefined ? 0 : model.sold / model.notional,
  };
}
