import type { Estimate } from '../../conventions/quantities.ts';
import { tableError } from '../../price-paths/clockErrors.ts';
import { clockMean } from '../../price-paths/clockMean.ts';
import {
  type ClockMethod,
  type ClockQuestion,
  clockMethod,
  clockNodes,
} from '../../price-paths/clockNodes.ts';
import type { StakeChances } from './stakeBelow.ts';

/** Both chances of a stake as means over the clocks: exact given the clock. */
export interface StakeEstimates {
  readonly liquidated: Estimate<ClockMethod>;
  readonly below: Estimate<ClockMethod>;
}

/**
 * Averages the chances of a stake over clocks; standard errors from replicates, for a table from its own errors
 * at both distances (a bound for `below`).
 */
export function stakeFromClocks(chances: StakeChances, question: ClockQuestion): StakeEstimates {
  const nodes = clockNodes(question);
  const { clocks, hours } = question;
  const mean = (name: 'liquidated' | 'below') =>
    clockMean(nodes, (rootVariances, weights) => {
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * chances.given(rootVariances[i]!)[name];
      return sum;
    });
  const errorAt = (distance: number) =>
    clocks.kind === 'table' ? tableError(clocks, hours, distance / nodes.hourlyVolatility) : 0;
  const ofTable = {
    liquidated: errorAt(chances.barrierDistance),
    below: errorAt(chances.barrierDistance) + errorAt(chances.neededDistance) / 2,
  };
  const estimate = (name: 'liquidated' | 'below'): Estimate<ClockMethod> => {
    const { value, standardError } = mean(name);
    return {
      value: Math.min(1, value),
      standardError: standardError ?? ofTable[name],
      method: clockMethod(clocks),
    };
  };
  return { liquidated: estimate('liquidated'), below: estimate('below') };
}
