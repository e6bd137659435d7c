import { MOST_CASCADE_STEPS } from './cascadeLimits.ts';
import type { CascadeScenario } from './cascadeScenario.ts';
import { roundToEven } from './roundToEven.ts';

/** What numbers that are each within their limits can still get wrong together. */
export type CascadeFault = 'no-step' | 'too-many-steps' | 'liquidated-at-once';

/**
 * Whether numbers within their limits fit together: 1 to MOST_CASCADE_STEPS steps of round(duration/timeStep),
 * and on every platform 1/L > maintenanceMargin, or its users would be liquidated at once.
 *
 * @param scenario each number within CASCADE_LIMITS.
 * @returns the first fault, null for none.
 * @verified cascade.scenario.test.ts: each fault, and the scenario just short of it.
 * @example
 * cascadeFault({ ...DEFAULT_CASCADE, maintenanceMargin: 0.1 }) // 'liquidated-at-once'
 */
export function cascadeFault(scenario: CascadeScenario): CascadeFault | null {
  const steps = roundToEven(scenario.duration / scenario.timeStep);
  if (steps < 1) return 'no-step';
  if (steps > MOST_CASCADE_STEPS) return 'too-many-steps';
  const apart = scenario.platforms > 1 ? (1 - scenario.similarity) * scenario.leverageSpread : 0;
  const chosen = scenario.hands?.map(({ leverage }) => leverage) ?? [scenario.leverage];
  const highest = Math.max(...chosen) * Math.exp(apart);
  return highest * scenario.maintenanceMargin < 1 ? null : 'liquidated-at-once';
}
