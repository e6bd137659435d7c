import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { NewDayCause } from './gapCauses.ts';

/**
 * Those of some causes that the reader has not switched off.
 *
 * @verified through executionTerms.
 * @example
 * activeCauses({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), switchedOff: ['fees'] }, ['fees', 'spread']).has('fees') // false
 */
export function activeCauses(
  { switchedOff }: RealityGapScenario,
  causes: readonly NewDayCause[],
): ReadonlySet<NewDayCause> {
  return new Set(causes.filter(cause => !switchedOff.includes(cause)));
}
