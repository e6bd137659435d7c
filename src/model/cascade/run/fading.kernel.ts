import { type CascadeBench, DUST, LIQUIDATION } from './cascadeBench.ts';

/** Where the price of an event stands: volume over depth that is still felt, the one that stays, the deepest fall. */
interface Standing {
  readonly transient: number;
  readonly permanent: number;
  readonly low: number;
}

/** An event after a step that fell no deeper, and what was sold in it and so far. */
interface AfterStep extends Standing {
  /** A person has stopped the models that obey. */
  readonly isStopped: boolean;
  readonly volume: number;
  readonly effective: number;
  readonly marketVolume: number;
  readonly effVolume: number;
}

/** What may still be added, a few times over, so that a sum that keeps its value now keeps it while less and less is added. */
const MARGIN = 16;

const keepsItsValue = (sum: number, added: number) => sum + MARGIN * added === sum;

/**
 * True where the rest of an event is known to the last bit: everybody has seen its deepest fall, what they still sell
 * dies away at least as fast as the price comes back, and is so little that no sum takes notice of it.
 *
 * Not asked where sales are limited, insured or halted: there what is sold depends on more than what is left.
 *
 * @verified cascade.fading.test.ts: the same bits as without it.
 */
export function hasFaded(bench: CascadeBench, after: AfterStep): boolean {
  const { alone, alones, tally } = bench;
  const { volume, effective, transient, permanent } = after;
  if (tally.hasRateCap) return false;
  const { permanentShare, keep } = tally;
  if (
    !keepsItsValue(after.marketVolume, volume) ||
    !keepsItsValue(after.effVolume, effective) ||
    !keepsItsValue(permanent, permanentShare * effective) ||
    !keepsItsValue(transient * keep, (1 - permanentShare) * effective)
  )
    return false;
  for (let a = 0; a < alones; a++) if (!sellsNothingOfNote(bench, alone[a]!, after)) return false;
  return true;
}

function sellsNothingOfNote(bench: CascadeBench, s: number, { isStopped, low }: AfterStep): boolean {
  const { columns, kinds, overridden, tally } = bench;
  const { backlog, released, seen, sold, proceeds, sellerLoss, notional } = columns;
  if (isStopped && overridden[s] === 1) return true;
  if (seen[s] !== low) return false;
  const left = backlog[s]!;
  if (left === 0) return true;
  const amount = left * released[s]!;
  return (
    1 - released[s]! <= tally.keep &&
    (kinds[s] !== LIQUIDATION || amount <= DUST * notional[s]!) &&
    keepsItsValue(sold[s]!, amount) &&
    keepsItsValue(proceeds[s]!, amount) &&
    keepsItsValue(sellerLoss[s]!, amount)
  );
}

/**
 * Ends an event that has faded: the price comes back, and what is left is sold without anybody noticing.
 *
 * @param from the first step that is left.
 * @returns the volume over depth that is felt at the end.
 */
export function letFade(bench: CascadeBench, from: number, standing: Standing, record: boolean): number {
  for (let a = 0; a < bench.alones; a++) sellTheRest(bench, a, from, record);
  return comeBack(bench, from, standing);
}

function sellTheRest(bench: CascadeBench, a: number, from: number, record: boolean): void {
  const { flows, columns, tally } = bench;
  const { steps } = tally;
  const s = bench.alone[a]!;
  const released = columns.released[s]!;
  let left = columns.backlog[s]!;
  let amount = 0;
  for (let step = from; step < steps; step++) {
    amount = left * released;
    if (amount === 0) break;
    left -= amount;
    if (record) flows[a * steps + step] = amount;
  }
  columns.backlog[s] = left;
  if (from < steps) columns.selling[s] = amount;
}

function comeBack(bench: CascadeBench, from: number, { transient, permanent, low }: Standing): number {
  const { falls, deepest, tally } = bench;
  const { steps, keep, shock, impact, squareRoot } = tally;
  let felt = transient;
  for (let step = from; step < steps; step++) {
    felt *= keep;
    const impacted = felt + permanent;
    falls[step + 1] = shock + impact * (squareRoot ? Math.sqrt(impacted) : impacted);
    deepest[step + 1] = low;
  }
  return felt;
}
