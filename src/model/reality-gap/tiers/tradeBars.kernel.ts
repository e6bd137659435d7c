import type { ExecutionTerms } from './executionTerms.ts';

/** The days as the kernel wants them. */
export interface TradedDays {
  /** +1 or −1: the side the rule wants on each bar. */
  readonly sides: Float64Array;
  /** Regime before the first bar, then of every bar (one longer than the days). */
  readonly stressed: Uint8Array;
  /** Returns after fading. */
  readonly returns: Float64Array;
}

/**
 * The account returns and equity of one rule under given terms: runTier without the ledger, about ten times
 * as fast.
 *
 * @param net and @param equity are written, one value a bar.
 * @verified test/model/reality-gap/tiers/tiers.test.ts: equal to runTier for every coalition of causes.
 */
export function tradeBars(
  days: TradedDays,
  terms: ExecutionTerms,
  net: Float64Array,
  equity: Float64Array,
): void {
  const { sides, stressed, returns } = days;
  const bars = returns.length;
  const size = terms.positionSize;
  const filledCalm = terms.filledShare.calm;
  const filledStress = terms.filledShare.stress;
  const lateCalm = terms.latency.calm;
  const lateStress = terms.latency.stress;
  const linearCalm = terms.linearCost.calm;
  const linearStress = terms.linearCost.stress;
  const impactCalm = terms.impactCost.calm;
  const impactStress = terms.impactCost.stress;
  const { funding, crowdedFunding, crowdPush, crowdThreshold, crowdRebound, overrideFloor, overrideBars } =
    terms;
  let value = 1;
  let watermark = 1;
  let position = 0;
  let flatBars = 0;
  let rebound = 0;
  for (let bar = 0; bar < bars; bar++) {
    const target = flatBars > 0 ? 0 : size * sides[bar]!;
    let effective = position;
    let paid = 0;
    if (target !== position) {
      const inStress = stressed[bar] === 1;
      const change = (inStress ? filledStress : filledCalm) * (target - position);
      const traded = Math.abs(change);
      position += change;
      effective = position - (inStress ? lateStress : lateCalm) * change;
      paid =
        traded * (inStress ? linearStress : linearCalm) +
        traded * Math.sqrt(traded) * (inStress ? impactStress : impactCalm);
    }
    let gain = returns[bar]! + rebound;
    rebound = 0;
    if (crowdPush > 0 && stressed[bar + 1] === 1) {
      const side = effective > 0 ? 1 : effective < 0 ? -1 : 0;
      if (-side * returns[bar]! > crowdThreshold) {
        gain -= side * crowdPush;
        rebound = crowdRebound * side * crowdPush;
      }
    }
    let earned = effective * gain - (paid + (effective * funding + Math.abs(effective) * crowdedFunding));
    if (value === 0) earned = 0;
    else if (earned < -1) earned = -1;
    value *= 1 + earned;
    net[bar] = earned;
    equity[bar] = value;
    if (value > watermark) watermark = value;
    if (flatBars > 0) {
      flatBars--;
      if (flatBars === 0) watermark = value;
    } else if (value < watermark * overrideFloor) flatBars = overrideBars;
  }
}
