import type { Rng } from '../../random/rng.ts';
import { logOddsOf } from '../generator/sampleLogOdds.ts';

/** So many trades pass each step together: a loop with one slow function takes two thirds of the time of a loop with all. */
const BLOCK = 512;
/** The hit rate is known in advance on steps of 1/16 in log-odds, up to 40. */
const STEPS_PER_UNIT = 16;
const STEPS = 640;
/** Far more than a hit rate is rounded by. */
const ROUNDING = 1e-12;

/**
 * Draws log-odds and hits as `sampleLogOdds` and a draw below the hit rate would, trade after trade.
 *
 * @param hitRateAt rises or falls with log-odds throughout. @param logOdds and @param won are written.
 * @verified drawTrades.test.ts: bit-equal to the plain twin.
 */
export function drawTrades(
  alpha: number,
  hitRateAt: (logOdds: number) => number,
  rng: Rng,
  logOdds: Float64Array,
  won: Uint8Array,
): void {
  const lower = hitRateAtSteps(hitRateAt, Math.min, -ROUNDING);
  const upper = hitRateAtSteps(hitRateAt, Math.max, ROUNDING);
  const exponents = new Float64Array(BLOCK);
  const directions = new Float64Array(BLOCK);
  const luck = new Float64Array(BLOCK);
  for (let from = 0; from < logOdds.length; from += BLOCK) {
    const size = Math.min(BLOCK, logOdds.length - from);
    for (let i = 0; i < size; i++) {
      exponents[i] = rng.next();
      directions[i] = rng.next();
      luck[i] = rng.next();
    }
    for (let i = 0; i < size; i++) exponents[i] = -Math.log(1 - exponents[i]!) / alpha;
    for (let i = 0; i < size; i++) directions[i] = Math.cos(2 * Math.PI * directions[i]!);
    for (let i = 0; i < size; i++) logOdds[from + i] = Math.abs(logOddsOf(exponents[i]!, directions[i]!));
    for (let i = 0; i < size; i++) {
      const known = logOdds[from + i]!;
      const step = Math.min(STEPS, Math.floor(known * STEPS_PER_UNIT));
      if (luck[i]! < lower[step]!) won[from + i] = 1;
      else if (luck[i]! < upper[step]!) won[from + i] = luck[i]! < hitRateAt(known) ? 1 : 0;
    }
  }
}

/** A bound of the hit rate on each step; beyond the last it is not known in advance. */
function hitRateAtSteps(
  hitRateAt: (logOdds: number) => number,
  bound: (left: number, right: number) => number,
  rounding: number,
): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => {
    if (step === STEPS) return rounding * Infinity;
    const [left, right] = [step, step + 1].map(place => hitRateAt(place / STEPS_PER_UNIT));
    return bound(left!, right!) + rounding;
  });
}
