import { type RealityGapScenario, reversalOrder } from '../../model/reality-gap/index.ts';

/**
 * The largest order that moves the price, as a multiple of what trades on a usual day: own money where its impact is on,
 * the followers' where they are. Above 1 the law of impact is asked for more than anybody saw it in.
 */
export function orderShare(scenario: RealityGapScenario): number {
  const { market, switchedOff } = scenario;
  const order = reversalOrder({
    ...scenario,
    account: switchedOff.includes('impact') ? 0 : scenario.account,
    followers: switchedOff.includes('crowd') ? 0 : scenario.followers,
  });
  return order / market.dailyVolume;
}
