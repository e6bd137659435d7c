import {
  logLiquidationFall,
  type PositionOutcome,
  positionInCascade,
  runCascade,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** What becomes of a position of one's own in the event. */
export interface OwnPositionOutcome {
  readonly event: BoxesOutcome;
  /** Or why there is none. */
  readonly position: PositionOutcome | 'no-such-platform' | 'closed-at-once';
}

export const ownPosition: ViewComputation<CascadeValues, OwnPositionOutcome> = {
  draws: () => [],
  preview(values, context) {
    const event = boxes.preview(values, context);
    return event && { event, position: positionOf(values) };
  },
  *compute(values, context): Work<OwnPositionOutcome> {
    return { event: yield* boxes.compute(values, context), position: positionOf(values) };
  },
};

function positionOf(values: CascadeValues): OwnPositionOutcome['position'] {
  const { ownLeverage: leverage, ownPlatform, ownStop, platforms, maintenanceMargin } = values;
  if (ownPlatform > platforms) return 'no-such-platform';
  if (!(logLiquidationFall(leverage, maintenanceMargin) > 0)) return 'closed-at-once';
  const scenario = cascadeScenario(values);
  return positionInCascade(runCascade(scenario), scenario, {
    ...{ platform: ownPlatform - 1, leverage, stopDistance: ownStop },
  });
}
