import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { almgrenImpact } from './almgrenImpact.ts';
import { squareRootImpact } from './squareRootImpact.ts';
import { volumeShareSlippage } from './volumeShareSlippage.ts';

const ONE_DAY = 1;

/** What one order costs by three laws, as fractions of the price. */
export interface ImpactLaws {
  /** Money in the order, and its share of a day's volume. */
  readonly order: number;
  readonly shareOfVolume: number;
  readonly squareRoot: number;
  readonly almgrenTemporary: number;
  readonly volumeShare: number;
}

/**
 * What one order for as much money as follows the signal costs by three laws.
 *
 * Order = account + followers, spread over one day. Of Almgren's law only the temporary part: the permanent
 * one asks for the number of shares there are, which a perpetual does not have.
 *
 * @throws ModelInputError where one of the laws refuses the order.
 * @verified test: equal to squareRootImpact, almgrenImpact and volumeShareSlippage asked by hand.
 * @example
 * impactLaws({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), account: 2e6, followers: 6e6 }).order // 8000000
 */
export function impactLaws({ market, account, followers }: RealityGapScenario): ImpactLaws {
  const order = account + followers;
  const shareOfVolume = order / market.dailyVolume;
  const dailyVolatility = market.barVolatility;
  return {
    order,
    shareOfVolume,
    squareRoot: squareRootImpact({
      scale: market.impactScale,
      dailyVolatility,
      quantity: order,
      dailyVolume: market.dailyVolume,
    }).average,
    almgrenTemporary: almgrenImpact({
      dailyVolatility,
      shareOfDailyVolume: shareOfVolume,
      durationDays: ONE_DAY,
      turnoverDays: ONE_DAY,
    }).temporary,
    volumeShare: volumeShareSlippage({ shareOfVolume }),
  };
}
