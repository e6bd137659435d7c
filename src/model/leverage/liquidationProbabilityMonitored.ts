import { requireInput } from '../conventions/modelInputError.ts';
import type { Probability } from '../conventions/quantities.ts';
import { normalCdf } from '../normal-distribution/normalCdf.ts';
import { type ConstantVolatilityScenario, reachesBarrier, scaledPassage } from './constantVolatility.ts';
import { monitoredHitProbability } from './monitoredPassage.kernel.ts';

const MOST_CHECKS = 10_000;
/** Barriers further away than this, in standard deviations at the end, are hit with less than 1e-300. */
const OUT_OF_REACH = 39;
/**
 * A mean step toward the barrier of this many of its standard deviations is never undone: only the end
 * counts.
 */
const ONE_WAY = 40;

/**
 * The chance of liquidation at constant volatility if the exchange looked only at a number of equally spaced
 * moments.
 *
 * 1 − P(X_T/n > b, …, X_T > b) for the log price X at n checks, the last at the end (long; short with > and <
 * swapped). One check is the chance that a calculator gives that looks only at the end, one a day is what
 * daily closes show. As n grows the result rises to {@link liquidationProbabilityConstant}, with a gap of
 * about 1/√n.
 *
 * @param scenario as in liquidationProbabilityConstant.
 * @param checks n, a whole number from 1 to 10,000; the time taken grows as n^1.5 (30 checks 2 ms, 720 a
 *   quarter of a second).
 * @returns a probability, right to about 1e-11.
 * @throws ModelInputError outside these ranges.
 * @see Broadie, Glasserman, Kou, A continuity correction for discrete barrier options, Mathematical Finance 7
 *   (1997), for the size of the gap; the method is quadrature of the transition density (Nyström).
 * @verified golden/leverageMonitored.json.
 * @example
 * liquidationProbabilityMonitored({ annualVolatility: 0.5, annualDrift: 0, horizonYears: 1 / 365, leverage: 20, side: 'long', maintenanceMargin: 0.005, checks: 24 }) // 0.06198830210993
 */
export function liquidationProbabilityMonitored(
  scenario: ConstantVolatilityScenario & { readonly checks: number },
): Probability {
  const name = 'liquidationProbabilityMonitored';
  const { checks } = scenario;
  requireInput(
    Number.isInteger(checks) && checks >= 1 && checks <= MOST_CHECKS,
    name,
    'a whole number of checks from 1 to 10,000',
    checks,
  );
  const passage = scaledPassage(scenario, name);
  switch (passage.kind) {
    case 'immediate':
      return 1;
    case 'straight-line':
      return reachesBarrier(passage) ? 1 : 0;
    case 'random': {
      const { distance, drift } = passage;
      if (distance + Math.min(drift, 0) > OUT_OF_REACH) return 0;
      const steps = Math.sqrt(checks);
      if (drift < -steps * ONE_WAY) return normalCdf(-distance - drift);
      return monitoredHitProbability(distance * steps, drift / steps, checks);
    }
    default:
      return passage satisfies never;
  }
}
