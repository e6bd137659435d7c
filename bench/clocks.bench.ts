import { randomGamma, randomNormal } from 'd3-random';
import { changingVolatilityShape } from '../src/model/price-paths/changingVolatilityShape.ts';
import { clockPlan, emptyClockBlock, PATHS_PER_BLOCK } from '../src/model/price-paths/clockBlock.ts';
import { simulateClockBlock } from '../src/model/price-paths/simulateClockBlock.ts';
import { volatilityStart } from '../src/model/price-paths/volatilityStart.ts';
import { createRng } from '../src/model/random/index.ts';
import type { Benchmark } from './benchmark.ts';
import { cProgram, numpyProgram } from './elsewhere.ts';

const HOURS = 720;
const START = volatilityStart({ asset: 'btc', regime: 'normal' });
const NAIVE_PATHS = 1_000;
const BLOCKS = 16;

const { halfLifeHours, logVolatilitySpread, degreesOfFreedom } = changingVolatilityShape;
const KEEP = 2 ** (-1 / halfLifeHours);
const SHOCK = logVolatilitySpread * Math.sqrt(1 - KEEP ** 2);

/**
 * The mean root clock of a month by 200,000 paths of clocks.c; a thousand paths have a standard error of 0.5.
 */
const agree = { value: 33.37, within: 2.5 };

/**
 * The weighted mean root clock of sixteen blocks. The kernel does more than the others: it follows three slow
 * directions and keeps importance weights for every hour, which pays in error, not in time.
 */
function kernel(): number {
  const plan = clockPlan(
    { start: START, replicates: 2, pathsPerReplicate: (BLOCKS / 2) * PATHS_PER_BLOCK },
    HOURS,
  );
  const block = emptyClockBlock(plan);
  const rng = createRng(1);
  const row = (HOURS - 1) * PATHS_PER_BLOCK;
  let total = 0;
  let weight = 0;
  for (let index = 0; index < BLOCKS; index++) {
    simulateClockBlock(plan, index, block, rng);
    for (let path = 0; path < block.paths; path++) {
      total += block.weights[row + path]! * Math.sqrt(block.clocks[row + path]!);
      weight += block.weights[row + path]!;
    }
  }
  return total / weight;
}

/** One pass per path with a library's draws, as one would write it down. */
function singlePass(): number {
  const normal = randomNormal();
  const gamma = randomGamma(degreesOfFreedom / 2);
  let total = 0;
  for (let path = 0; path < NAIVE_PATHS; path++) {
    let x = START.logVolatilityOffset + START.logVolatilitySpread * normal();
    let clock = 0;
    for (let hour = 0; hour < HOURS; hour++) {
      clock += (Math.exp(2 * x) * (degreesOfFreedom / 2 - 1)) / gamma();
      x = KEEP * x + SHOCK * normal();
    }
    total += Math.sqrt(clock);
  }
  return total / NAIVE_PATHS;
}

const OURS = 'the model’s kernel, weighted';
const D3 = 'single pass with d3-random';
const C = 'C, gcc -O3 -march=native, plain';
const NUMPY = 'NumPy, all paths of an hour at once';

export const benchmarks: readonly Benchmark[] = [
  {
    title: 'market clocks of a month',
    unit: 'path-hour',
    agree,
    contestants: [
      { name: OURS, run: kernel, units: BLOCKS * PATHS_PER_BLOCK * HOURS },
      { name: D3, run: singlePass, units: NAIVE_PATHS * HOURS },
      cProgram({ name: C, file: 'clocks.c', agree }, ['2000']),
      numpyProgram({ name: NUMPY, file: 'clocks.py', agree }, ['5000']),
    ],
    gates: [
      { slower: D3, faster: OURS, least: 1.8, goal: 4 },
      { slower: NUMPY, faster: OURS, least: 0.4, goal: 1 },
      { slower: C, faster: OURS, least: 0.2, goal: 0.5 },
    ],
  },
];
