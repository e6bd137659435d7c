import { requireInput } from '../../conventions/modelInputError.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';
import { depthAt, gainAt } from './gainAt.ts';

/** The gain over the fall. */
export interface GainProfile {
  /** Log falls. */
  readonly falls: Float64Array;
  /** Gain with the depth that is left at that fall, and with calm depth. */
  readonly gains: Float64Array;
  readonly calmGains: Float64Array;
}

/**
 * How many dollars the next sales make sellable for each dollar sold, over the fall:
 * G(x) = λ/d(x)·Σ N·F′(x), λ = 0.01/depth, d(x) = max(dmin, 1/(1 + ψ·x)).
 *
 * @param scenario guards on leverage are in it; guards on time (override, halts, limits a second) are not.
 * @param falls log falls ≥ 0.
 * @returns null where impact is a square root: there the gain depends on what was sold before.
 * @throws ModelInputError as requireCascadeScenario, or for a negative fall.
 * @verified cascade.gain.test.ts: difference quotients of the curves; the share of exchanges alone, 0.3986
 *   at the defaults.
 * @example
 * gainProfile(DEFAULT_CASCADE, [0.05]).calmGains // [1.0584633548779634]
 */
export function gainProfile(scenario: CascadeScenario, falls: Iterable<number>): GainProfile | null {
  requireCascadeScenario(scenario);
  if (scenario.impact === 'sqrt') return null;
  const places = Float64Array.from(falls);
  requireInput(
    places.every(fall => fall >= 0),
    'gainProfile',
    'falls ≥ 0',
    places.find(fall => !(fall >= 0)),
  );
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const calmGains = places.map(fall => gainAt(bench, fall));
  const gains = calmGains.map((gain, place) => gain / depthAt(scenario, places[place]!));
  return { falls: places, gains, calmGains };
}
