import type { Rng } from '../../random/rng.ts';
import { sampleNormal } from '../../random/sampleNormal.ts';
import { edgeCorrelation } from './edgeCorrelation.ts';
import type { ScheduledStress } from './marketAssumptions.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';
import { simulateFadingSignal } from './simulateFadingSignal.ts';
import { stressShare } from './stressShare.ts';

/** What one stretch of market did, bar by bar. */
export interface MarketPath {
  readonly bars: number;
  /** 1 where stressed; entry 0 is the regime before the first bar, entry t + 1 that of bar t. */
  readonly stressed: Uint8Array;
  /** The perfect signal known before each bar (x). */
  readonly signal: Float64Array;
  /** The part of each bar that nobody can know (ε). */
  readonly noise: Float64Array;
  /** Volatility of each bar (σ_t). */
  readonly volatility: Float64Array;
  /** Return of each bar with the full edge. */
  readonly returns: Float64Array;
}

/** What becomes of the noise of every bar: as it was drawn, or the other way round. */
export type Chance = 'drawn' | 'turned';

/** A spell of stress at fixed bars. */
export interface StressSpell extends Pick<ScheduledStress, 'bars' | 'firstReturn'> {
  readonly firstBar: number;
}

/** How long a stretch is and what is done to its draws. */
export interface Stretch {
  readonly bars: number;
  /** A spell of stress at a fixed bar, or null. It changes no draw. */
  readonly scheduled: StressSpell | null;
  readonly chance: Chance;
}

/**
 * One random stretch of market: a regime that comes and goes, a fading signal and the returns it foretells a
 * little.
 *
 * Regime: two-state Markov chain from its long-run distribution. x_t = φ·x_{t−1} + √(1 − φ²)·ξ_t from its
 * long-run distribution. r_t = σ_t·(ρ·x_{t−1} + √(1 − ρ²)·ε_t), σ_t = σ or σ·m_σ.
 *
 * @param rng streams 'regime', 'signal' and 'noise' are taken from it, each with the same number of draws
 *   whatever the parameters, so that moving one parameter moves no other draw.
 * @verified golden/realityGapClosedForms.json: flips, stress share, Sharpe ratio within 4 standard errors.
 * @example
 * simulateMarketPath(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { bars: 10, scheduled: null, chance: 'drawn' }, createRng(1)).returns.length // 10
 */
export function simulateMarketPath(
  scenario: RealityGapScenario,
  { bars, scheduled, chance }: Stretch,
  rng: Rng,
): MarketPath {
  const { market } = scenario;
  const stressed = simulateRegime(scenario, bars, rng.stream('regime'));
  if (scheduled) stressed.fill(1, scheduled.firstBar + 1, scheduled.firstBar + 1 + scheduled.bars);
  const signal = simulateFadingSignal(bars, market.signalMemory, rng.stream('signal'));
  const noise = new Float64Array(bars);
  const noiseRng = rng.stream('noise');
  const side = chance === 'turned' ? -1 : 1;
  for (let bar = 0; bar < bars; bar++) noise[bar] = side * sampleNormal(noiseRng);
  const edge = edgeCorrelation(scenario);
  const noiseShare = Math.sqrt(1 - edge * edge);
  const volatility = Float64Array.from(
    { length: bars },
    (_, bar) => market.barVolatility * (stressed[bar + 1] === 1 ? market.stressVolatility : 1),
  );
  const returns = volatility.map((size, bar) => size * (edge * signal[bar]! + noiseShare * noise[bar]!));
  if (scheduled && scheduled.firstReturn !== null && scheduled.firstBar < bars)
    returns[scheduled.firstBar] = scheduled.firstReturn;
  return { bars, stressed, signal, noise, volatility, returns };
}

function simulateRegime({ market }: RealityGapScenario, bars: number, rng: Rng): Uint8Array {
  const stressed = new Uint8Array(bars + 1);
  let inStress = rng.next() < stressShare(market);
  stressed[0] = inStress ? 1 : 0;
  for (let bar = 1; bar <= bars; bar++) {
    const draw = rng.next();
    inStress = inStress ? draw >= market.stressEnds : draw < market.stressBegins;
    stressed[bar] = inStress ? 1 : 0;
  }
  return stressed;
}
