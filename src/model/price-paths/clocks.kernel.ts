import type { Rng } from '../random/rng.ts';
import { NORMAL_INNER_EDGE, NORMAL_WIDTH, normalOutsideCore } from '../random/ziggurat.kernel.ts';
import { type ClockBlock, type ClockPlan, PATHS_PER_BLOCK } from './clockBlock.ts';
import { HOURLY_PERSISTENCE, HOURLY_SHOCK, SLOW_DIRECTIONS } from './slowDirections.ts';
import { MIXING_SHAPE, TAIL_START_SHIFT, WILD_MIXING_FROM, WILD_MIXING_RATIO } from './tailProposal.ts';

const TWO_POW_MINUS_32 = 2 ** -32;
/** Marsaglia and Tsang's gamma: d·(1 + c·z)³ with d = α − ⅓, c = 1/√(9d); λ = (α − 1)/gamma. */
const GAMMA_D = MIXING_SHAPE - 1 / 3;
const GAMMA_C = 1 / Math.sqrt(9 * GAMMA_D);
const GAMMA_SQUEEZE = 0.0331;
const MIXING_SCALE = (MIXING_SHAPE - 1) / GAMMA_D;
/**
 * Below this an eighth-degree Taylor sum of exp is right to 1e-11, and to 1e-16 for all but one step in ten.
 */
const SMALL_STEP = 0.25;

/**
 * Draws plain noise for a block, hour by hour for all its paths, as deviations of log-volatility from its
 * start, and adds up the noise's components along the slow directions.
 */
function runLogVolatility(plan: ClockPlan, block: ClockBlock, components: Float64Array, rng: Rng): void {
  const { clocks: deviations, paths } = block;
  const state = rng.initialState();
  const rare = rng.stream('rare');
  const [first, second, third] = plan.directions;
  // Local names of imported tables: module loaders of tests look every imported name up anew.
  const width = NORMAL_WIDTH;
  const innerEdge = NORMAL_INNER_EDGE;
  const stride = PATHS_PER_BLOCK;
  const persistence = HOURLY_PERSISTENCE;
  const shock = HOURLY_SHOCK;
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let counter = state[3]!;
  for (let path = 0; path < paths; path++) deviations[path] = 0;
  for (let hour = 1; hour < plan.hours; hour++) {
    const row = hour * stride;
    const before = row - stride;
    const weight0 = first === undefined ? 0 : first.shocks[hour - 1]!;
    const weight1 = second === undefined ? 0 : second.shocks[hour - 1]!;
    const weight2 = third === undefined ? 0 : third.shocks[hour - 1]!;
    for (let path = 0; path < paths; path++) {
      let z = 0;
      for (;;) {
        const bits = (a + b + counter) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        counter = (counter + 1) | 0;
        const layer = bits & 255;
        z = ((bits >> 8) + 0.5) * width[layer]!;
        if (Math.abs(z) < innerEdge[layer]!) break;
        // The plus tells the compiler that this is a number too: without it every z is kept on the heap.
        z = +normalOutsideCore(layer, z, rare);
        if (!Number.isNaN(z)) break;
      }
      deviations[row + path] = persistence * deviations[before + path]! + shock * z;
      components[path] = components[path]! + weight0 * z;
      components[stride + path] = components[stride + path]! + weight1 * z;
      components[2 * stride + path] = components[2 * stride + path]! + weight2 * z;
    }
  }
}

/**
 * Draws the mixing value of every hour (the first attempt at the first hour's from its even point) and sums
 * the clocks; the block's deviations become clocks, and the likelihood ratios up to each hour become weights
 * 1/(1 − t + t·R), t the share of tail paths.
 */
function runMixing(plan: ClockPlan, block: ClockBlock, slow: Float64Array, rng: Rng): void {
  const { clocks, weights, logVolatilityStart, firstMixingShock, wildHour, wildMixing, paths } = block;
  const { hourShare, laterShare } = plan.proposal;
  const { logVolatilityOffset, logVolatilitySpread } = plan.start;
  const plainShare = 1 - plan.tailShare;
  const [first, second, third] = plan.directions;
  const state = rng.initialState();
  const rare = rng.stream('rare');
  const width = NORMAL_WIDTH;
  const innerEdge = NORMAL_INNER_EDGE;
  const stride = PATHS_PER_BLOCK;
  const wildFrom = WILD_MIXING_FROM;
  const twiceLog = new Float64Array(PATHS_PER_BLOCK);
  const variance = new Float64Array(PATHS_PER_BLOCK);
  const clock = new Float64Array(PATHS_PER_BLOCK);
  const startRatio = new Float64Array(PATHS_PER_BLOCK);
  const wildRatio = new Float64Array(PATHS_PER_BLOCK);
  for (let path = 0; path < paths; path++) {
    const start = logVolatilityStart[path]!;
    const standardStart = (start - logVolatilityOffset) / logVolatilitySpread;
    startRatio[path] = plan.tailShare * Math.exp(TAIL_START_SHIFT * (standardStart - 0.5 * TAIL_START_SHIFT));
    twiceLog[path] = 2 * start;
    variance[path] = Math.exp(2 * start);
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let counter = state[3]!;
  let persistence = 1;
  for (let hour = 1; hour <= plan.hours; hour++) {
    const row = (hour - 1) * PATHS_PER_BLOCK;
    const effect0 = first === undefined ? 0 : first.effect[hour - 1]!;
    const effect1 = second === undefined ? 0 : second.effect[hour - 1]!;
    const effect2 = third === undefined ? 0 : third.effect[hour - 1]!;
    const share = hourShare[hour]!;
    const later = laterShare[hour]!;
    const mayBeWild = share > 0;
    for (let path = 0; path < paths; path++) {
      const log =
        2 *
        (persistence * logVolatilityStart[path]! +
          clocks[row + path]! +
          effect0 * slow[path]! +
          effect1 * slow[stride + path]! +
          effect2 * slow[2 * stride + path]!);
      const step = log - twiceLog[path]!;
      twiceLog[path] = log;
      const growth =
        Math.abs(step) < SMALL_STEP
          ? 1 +
            step *
              (1 +
                step *
                  (1 / 2 +
                    step *
                      (1 / 6 +
                        step *
                          (1 / 24 +
                            step * (1 / 120 + step * (1 / 720 + step * (1 / 5040 + step * (1 / 40320))))))))
          : Math.exp(step);
      const hourVariance = variance[path]! * growth;
      variance[path] = hourVariance;
      let mixing = 0;
      let isEven = hour === 1;
      for (;;) {
        let bits = (a + b + counter) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        counter = (counter + 1) | 0;
        const layer = bits & 255;
        let z = ((bits >> 8) + 0.5) * width[layer]!;
        if (Math.abs(z) >= innerEdge[layer]!) {
          z = +normalOutsideCore(layer, z, rare);
          if (Number.isNaN(z)) continue;
        }
        bits = (a + b + counter) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + bits) | 0;
        counter = (counter + 1) | 0;
        if (isEven) {
          z = firstMixingShock[path]!;
          isEven = false;
        }
        const root = 1 + GAMMA_C * z;
        if (root <= 0) continue;
        const cube = root * root * root;
        const square = z * z;
        const uniform = (bits >>> 0) * TWO_POW_MINUS_32;
        if (
          uniform < 1 - GAMMA_SQUEEZE * square * square ||
          Math.log(uniform) < 0.5 * square + GAMMA_D * (1 - cube + Math.log(cube))
        ) {
          mixing = MIXING_SCALE / cube;
          break;
        }
      }
      if (wildHour[path] === hour) mixing = wildMixing[path]!;
      if (mixing > wildFrom && mayBeWild) {
        wildRatio[path] =
          wildRatio[path]! +
          share * WILD_MIXING_RATIO * mixing * Math.sqrt(mixing) * Math.exp((MIXING_SHAPE - 1) / mixing);
      }
      const sum = clock[path]! + hourVariance * mixing;
      clock[path] = sum;
      clocks[row + path] = sum;
      // Once no later hour can be the wild one, the weights stay.
      weights[row + path] = mayBeWild
        ? 1 / (plainShare + startRatio[path]! * (wildRatio[path]! + later))
        : weights[row - stride + path]!;
    }
    persistence *= HOURLY_PERSISTENCE;
  }
}

/**
 * Fills a placed block with unit clocks C_h = Σ_{k≤h} e^(2·x_k)·λ_k and their weights, for every hour of the
 * plan.
 *
 * The loops go hour by hour over all paths and noise and mixing have streams of their own, so the clocks of
 * the first hours hardly change when more hours are asked for (only through the slow directions).
 *
 * @verified simulateClockBlock.test.ts: equals a plain twin that has neither blocks nor inlined generators.
 */
export function runClocks(plan: ClockPlan, block: ClockBlock, rng: Rng): void {
  const components = new Float64Array(PATHS_PER_BLOCK * SLOW_DIRECTIONS);
  runLogVolatility(plan, block, components, rng.stream('log-volatility'));
  for (let i = 0; i < components.length; i++) components[i] = block.slowComponents[i]! - components[i]!;
  runMixing(plan, block, components, rng.stream('mixing'));
}
