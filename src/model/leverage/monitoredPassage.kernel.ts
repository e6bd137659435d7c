import { normalCdf } from '../normal-distribution/normalCdf.ts';
import { expMinusHalfSquare } from '../normal-distribution/normalTail.kernel.ts';

/** Gauss–Legendre nodes and weights on [0, 1], eight per standard deviation of one step. */
const NODES = Float64Array.of(
  0.019855071751231884,
  0.10166676129318664,
  0.2372337950418355,
  0.4082826787521751,
  0.591717321247825,
  0.7627662049581645,
  0.8983332387068134,
  0.9801449282487681,
);
const WEIGHTS = Float64Array.of(
  0.05061426814518813,
  0.11119051722668724,
  0.15685332293894363,
  0.181341891689181,
  0.181341891689181,
  0.15685332293894363,
  0.11119051722668724,
  0.05061426814518813,
);
const ORDER = 8;
const BLOCK = ORDER * ORDER;
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Jumps further than this many standard deviations from their mean are left out: 2.6e-12 of them. */
const REACH = 7;
const NEGLIGIBLE = 1e-305;

/**
 * The chance that a random walk with normal steps of variance 1 stands at or below 0 at one of its checks.
 *
 * The density of the walkers still alive is carried from check to check on Gauss–Legendre nodes (Nyström),
 * and the killed mass is added up, so rare chances keep their relative precision.
 *
 * @param start height above the barrier before the first step, above 0, in standard deviations of a step.
 * @param drift mean of a step, away from the barrier if positive.
 * @param checks how many steps, a whole number.
 * @verified golden/leverageMonitored.json: closed double integrals, Broadie–Glasserman–Kou's setting, the
 *   named cases.
 * @example
 * monitoredHitProbability(1, 0, 1) // 0.15865525393145707
 */
export function monitoredHitProbability(start: number, drift: number, checks: number): number {
  let killed = normalCdf(-(start + drift));
  if (checks === 1) return killed;
  const panels = Math.ceil(start + REACH * Math.sqrt(checks));
  const reach = REACH + start / checks;
  const lowestOffset = Math.floor(drift - reach) - 1;
  const highestOffset = Math.ceil(drift + reach) + 1;
  const blocks = transitionBlocks(lowestOffset, highestOffset, drift);
  let density = new Float64Array(panels * ORDER);
  let next = new Float64Array(panels * ORDER);
  for (let i = 0; i < density.length; i++) {
    density[i] = INVERSE_ROOT_TWO_PI * expMinusHalfSquare(heightOf(i) - start - drift);
  }
  const killShare = killShares(panels, drift);
  for (let check = 2; ; check++) {
    for (let i = 0; i < density.length; i++) killed += killShare[i]! * density[i]!;
    if (check === checks) return Math.min(1, killed);
    next.fill(0);
    for (let from = 0; from < panels; from++) {
      if (isNegligible(density, from)) continue;
      const first = Math.max(0, from + lowestOffset);
      const last = Math.min(panels - 1, from + highestOffset);
      for (let to = first; to <= last; to++) {
        spread(density, from, next, to, blocks, (to - from - lowestOffset) * BLOCK);
      }
    }
    [density, next] = [next, density];
  }
}

function heightOf(index: number): number {
  return Math.floor(index / ORDER) + NODES[index % ORDER]!;
}

/** Weight times the chance to be killed in the next step, for every node. */
function killShares(panels: number, drift: number): Float64Array {
  return Float64Array.from(
    { length: panels * ORDER },
    (_, i) => WEIGHTS[i % ORDER]! * normalCdf(-(heightOf(i) + drift)),
  );
}

/**
 * Weight times step density between the nodes of two panels; it depends only on how many panels lie between.
 */
function transitionBlocks(lowestOffset: number, highestOffset: number, drift: number): Float64Array {
  const blocks = new Float64Array((highestOffset - lowestOffset + 1) * BLOCK);
  let index = 0;
  for (let offset = lowestOffset; offset <= highestOffset; offset++) {
    for (let to = 0; to < ORDER; to++) {
      for (let from = 0; from < ORDER; from++) {
        const step = offset + NODES[to]! - NODES[from]! - drift;
        blocks[index++] = WEIGHTS[from]! * INVERSE_ROOT_TWO_PI * expMinusHalfSquare(step);
      }
    }
  }
  return blocks;
}

function isNegligible(density: Float64Array, panel: number): boolean {
  for (let i = panel * ORDER; i < (panel + 1) * ORDER; i++) if (density[i]! > NEGLIGIBLE) return false;
  return true;
}

function spread(
  density: Float64Array,
  from: number,
  next: Float64Array,
  to: number,
  blocks: Float64Array,
  block: number,
): void {
  const source = from * ORDER;
  const d0 = density[source]!;
  const d1 = density[source + 1]!;
  const d2 = density[source + 2]!;
  const d3 = density[source + 3]!;
  const d4 = density[source + 4]!;
  const d5 = density[source + 5]!;
  const d6 = density[source + 6]!;
  const d7 = density[source + 7]!;
  for (let node = 0; node < ORDER; node++) {
    const b = block + node * ORDER;
    next[to * ORDER + node]! +=
      blocks[b]! * d0 +
      blocks[b + 1]! * d1 +
      (blocks[b + 2]! * d2 + blocks[b + 3]! * d3) +
      (blocks[b + 4]! * d4 + blocks[b + 5]! * d5) +
      (blocks[b + 6]! * d6 + blocks[b + 7]! * d7);
  }
}
