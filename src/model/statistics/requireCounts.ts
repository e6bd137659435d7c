import { requireInput } from '../conventions/modelInputError.ts';

/** How often something happened in independent trials. */
export interface Counts {
  /** How many trials succeeded, 0 to trials. */
  readonly successes: number;
  /** How many there were, at least 1. */
  readonly trials: number;
}

/** Refuses counts that cannot be: no trials, or more successes than trials. */
export function requireCounts({ successes, trials }: Counts, functionName: string): void {
  requireInput(trials > 0 && trials < Infinity, functionName, 'at least one trial', trials);
  requireInput(successes >= 0 && successes <= trials, functionName, '0 ≤ successes ≤ trials', successes);
}
