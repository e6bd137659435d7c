import type { Multiple } from '../../conventions/quantities.ts';
import type {
  GrowPolicy,
  LeveragePolicy,
  PosteriorPolicy,
  StressFloorPolicy,
  TightenPolicy,
  VolatilityTargetPolicy,
} from './leveragePolicy.ts';
import { posteriorLeverage } from './posteriorLeverage.ts';

/** A policy at work: what it wants this morning, and what it learns from the day. */
export interface PolicyAtWork {
  wanted(): Multiple;
  learn(dayReturn: number): void;
}

/** Starts a policy, checked before, with an empty memory. */
export function startPolicy(policy: LeveragePolicy): PolicyAtWork {
  switch (policy.kind) {
    case 'fixed':
      return { wanted: () => policy.leverage, learn: () => undefined };
    case 'grow':
      return growing(policy);
    case 'tighten':
      return tightening(policy);
    case 'volt':
      return targeting(policy, 0);
    case 'unc':
      return targeting(policy, policy.stress ** 2);
    case 'posterior':
      return updating(policy);
  }
}

function growing({ start, step, unit, least, most }: GrowPolicy): PolicyAtWork {
  let leverage = start;
  return {
    wanted: () => leverage,
    learn: dayReturn => {
      leverage =
        dayReturn > 0
          ? Math.min(most, leverage * Math.exp(step))
          : Math.max(least, leverage * Math.exp((step * dayReturn) / unit));
    },
  };
}

function tightening({ from, to, days }: TightenPolicy): PolicyAtWork {
  let passed = 0;
  return {
    wanted: () => to + (from - to) * Math.exp(-passed / days),
    learn: () => {
      passed += 1;
    },
  };
}

function targeting(
  { target, start, memory, most }: Omit<VolatilityTargetPolicy | StressFloorPolicy, 'kind'>,
  floor: number,
): PolicyAtWork {
  let variance = start * start;
  return {
    wanted: () => Math.min(most, target / Math.sqrt(variance + floor)),
    learn: dayReturn => {
      variance = memory * variance + (1 - memory) * dayReturn * dayReturn;
    },
  };
}

function updating({ volatility, priorSpread, most }: PosteriorPolicy): PolicyAtWork {
  let sum = 0;
  let observations = 0;
  return {
    wanted: () => {
      const mean = observations > 0 ? sum / observations : 0;
      return Math.min(most, posteriorLeverage({ mean, observations, volatility, priorSpread }).leverage);
    },
    learn: dayReturn => {
      sum += dayReturn;
      observations += 1;
    },
  };
}
