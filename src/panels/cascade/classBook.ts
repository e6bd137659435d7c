import { type ClosedAtLeverage, closedByLeverage, runCascade } from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario, HAND_LEVERAGES } from './scenario.ts';

/** The class as the order book: who raised a hand for which leverage, and what became of their positions. */
export interface ClassBookOutcome {
  readonly levels: readonly ClassLevel[];
  readonly hands: number;
  /** Deepest fall as a share of the price, and seconds to it; of the market's own book while no hand is up. */
  readonly fall: number;
  readonly timeToTrough: number;
}

export interface ClassLevel extends Pick<ClosedAtLeverage, 'leverage' | 'exchange' | 'sold'> {
  readonly hands: number;
}

export const classBook: ViewComputation<CascadeValues, ClassBookOutcome> = {
  draws: () => [],
  preview: values => (values.duration / values.timeStep > STEPS_WITHIN_A_FRAME ? null : classOf(values)),
  *compute(values): Work<ClassBookOutcome> {
    yield 0;
    return classOf(values);
  },
};

/** One event of so many steps is there within a frame. */
const STEPS_WITHIN_A_FRAME = 20_000;

function classOf(values: CascadeValues): ClassBookOutcome {
  const scenario = cascadeScenario(values);
  const run = runCascade(scenario);
  const closed = scenario.hands === null ? [] : closedByLeverage(run, scenario);
  const levels = HAND_LEVERAGES.map(([name, leverage]): ClassLevel => {
    const at = closed.find(level => level.leverage === leverage);
    return { leverage, hands: values[name], exchange: at?.exchange ?? 0, sold: at?.sold ?? 0 };
  });
  return {
    levels,
    hands: levels.reduce((sum, { hands }) => sum + hands, 0),
    fall: run.troughPct,
    timeToTrough: run.timeToTrough,
  };
}
