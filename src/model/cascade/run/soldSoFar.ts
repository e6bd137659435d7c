import type { CascadeRun, CascadeSeller } from './cascadeRun.ts';

/**
 * How much has been sold up to each step by the sellers that are asked for.
 *
 * @param wanted which sellers count; all if absent.
 * @param until the last step that is asked for; all if absent.
 * @returns $M, until + 1 values, element 0 is 0; the last is what their ledgers say.
 * @verified cascade.laws.test.ts: rises, and ends at the ledger's sum.
 * @example
 * soldSoFar(runCascade({ ...DEFAULT_CASCADE, duration: 1 }))[0] // 0
 */
export function soldSoFar(
  run: CascadeRun,
  wanted: (seller: CascadeSeller) => boolean = () => true,
  until = run.steps,
): Float64Array {
  const total = new Float64Array(until + 1);
  for (const { flow } of run.sellers.filter(wanted))
    for (let step = 0; step < until; step++) total[step + 1]! += flow[step]!;
  for (let step = 0; step < until; step++) total[step + 1]! += total[step]!;
  return total;
}
