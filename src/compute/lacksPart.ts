import type { Failure, RunEnd } from './runner.ts';

/** True of work that failed because a part of what computes did not arrive. */
export function lacksPart(end: RunEnd): end is Failure {
  return end.kind === 'failed' && end.fault === 'not-loaded';
}
