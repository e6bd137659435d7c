import { requireInput } from '../../conventions/modelInputError.ts';
import type { LeveragePolicy, StressFloorPolicy, VolatilityTargetPolicy } from './leveragePolicy.ts';

/** Refuses a policy with a number that has no meaning. */
export function requirePolicy(policy: LeveragePolicy, functionName: string): void {
  const positive = (name: string, value: number) =>
    requireInput(value > 0 && value < Infinity, functionName, `${name} above 0`, value);
  const notBelowZero = (name: string, value: number) =>
    requireInput(value >= 0 && value < Infinity, functionName, `${name} ≥ 0`, value);
  switch (policy.kind) {
    case 'fixed':
      notBelowZero('leverage', policy.leverage);
      return;
    case 'grow':
      positive('start', policy.start);
      notBelowZero('step', policy.step);
      positive('unit', policy.unit);
      notBelowZero('least', policy.least);
      requireInput(policy.most >= policy.least, functionName, 'most ≥ least', policy.most);
      positive('most', policy.most);
      return;
    case 'tighten':
      notBelowZero('from', policy.from);
      notBelowZero('to', policy.to);
      positive('days', policy.days);
      return;
    case 'volt':
    case 'unc':
      requireTarget(policy, functionName);
      if (policy.kind === 'unc') notBelowZero('stress', policy.stress);
      return;
    case 'posterior':
      positive('volatility', policy.volatility);
      positive('priorSpread', policy.priorSpread);
      positive('most', policy.most);
  }
}

function requireTarget(
  { target, start, memory, most }: VolatilityTargetPolicy | StressFloorPolicy,
  functionName: string,
): void {
  for (const [name, value] of Object.entries({ target, start, most }))
    requireInput(value > 0 && value < Infinity, functionName, `${name} above 0`, value);
  requireInput(memory >= 0 && memory < 1, functionName, 'memory in [0, 1)', memory);
}
