import { expect, test } from 'vitest';
import {
  type ClockBlock,
  type ClockPlan,
  clockPlan,
  emptyClockBlock,
  PATHS_PER_BLOCK,
} from '../../../src/model/price-paths/clockBlock.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { simulateClockBlock } from '../../../src/model/price-paths/simulateClockBlock.ts';
import { HOURLY_PERSISTENCE, HOURLY_SHOCK } from '../../../src/model/price-paths/slowDirections.ts';
import {
  MIXING_SHAPE,
  TAIL_START_SHIFT,
  WILD_MIXING_FROM,
  WILD_MIXING_RATIO,
} from '../../../src/model/price-paths/tailProposal.ts';
import type { Rng } from '../../../src/model/random/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import {
  NORMAL_INNER_EDGE,
  NORMAL_WIDTH,
  normalOutsideCore,
} from '../../../src/model/random/ziggurat.kernel.ts';

const size = {
  start: volatilityStart({ asset: 'sol', regime: 'stressed' }),
  replicates: 2,
  pathsPerReplicate: 150,
};

/** A normal draw whose rare second look comes from a stream of its own. */
function normal(rng: Rng, rare: Rng): number {
  for (;;) {
    const bits = rng.nextInt32();
    const layer = bits & 255;
    const z = ((bits >> 8) + 0.5) * NORMAL_WIDTH[layer]!;
    if (Math.abs(z) < NORMAL_INNER_EDGE[layer]!) return z;
    const decided = normalOutsideCore(layer, z, rare);
    if (!Number.isNaN(decided)) return decided;
  }
}

/** λ = (α − 1)/gamma by Marsaglia and Tsang; the first attempt may be given. */
function mixingValue(rng: Rng, rare: Rng, firstAttempt: number | null): number {
  const d = MIXING_SHAPE - 1 / 3;
  let given = firstAttempt;
  for (;;) {
    const drawn = normal(rng, rare);
    const z = given ?? drawn;
    given = null;
    const uniform = (rng.nextInt32() >>> 0) / 2 ** 32;
    const root = 1 + z / Math.sqrt(9 * d);
    if (root <= 0) continue;
    const cube = root ** 3;
    if (uniform < 1 - 0.0331 * z ** 4 || Math.log(uniform) < 0.5 * z * z + d * (1 - cube + Math.log(cube)))
      return (MIXING_SHAPE - 1) / (d * cube);
  }
}

interface Twin {
  readonly clocks: number[][];
  readonly weights: number[][];
}

/** The same block written plainly: arrays of paths, the generator's own methods, Math.exp. */
function twin(plan: ClockPlan, placed: ClockBlock, rng: Rng): Twin {
  const paths = Array.from({ length: placed.paths }, (_, path) => path);
  const noiseRng = rng.stream('log-volatility');
  const noiseRare = noiseRng.stream('rare');
  const shocks: number[][] = paths.map(() => []);
  for (let hour = 2; hour <= plan.hours; hour++)
    for (const path of paths) shocks[path]!.push(normal(noiseRng, noiseRare));
  const even = shocks.map((own, path) => {
    const moves = plan.directions.map(({ shocks: unit }, j) => {
      const component = own.reduce((sum, z, i) => sum + z * unit[i]!, 0);
      return placed.slowComponents[j * PATHS_PER_BLOCK + path]! - component;
    });
    return own.map((z, i) =>
      plan.directions.reduce((sum, { shocks: unit }, j) => sum + moves[j]! * unit[i]!, z),
    );
  });
  const mixingRng = rng.stream('mixing');
  const mixingRare = mixingRng.stream('rare');
  const logVolatility = paths.map(path => placed.logVolatilityStart[path]!);
  const clock = paths.map(() => 0);
  const wildRatio = paths.map(() => 0);
  const twin: Twin = { clocks: [], weights: [] };
  for (let hour = 1; hour <= plan.hours; hour++) {
    for (const path of paths) {
      if (hour > 1)
        logVolatility[path] =
          HOURLY_PERSISTENCE * logVolatility[path]! + HOURLY_SHOCK * even[path]![hour - 2]!;
      const ordinary = mixingValue(mixingRng, mixingRare, hour === 1 ? placed.firstMixingShock[path]! : null);
      const mixing = placed.wildHour[path] === hour ? placed.wildMixing[path]! : ordinary;
      clock[path]! += Math.exp(2 * logVolatility[path]!) * mixing;
      if (mixing > WILD_MIXING_FROM)
        wildRatio[path]! +=
          plan.proposal.hourShare[hour]! *
          WILD_MIXING_RATIO *
          mixing ** 1.5 *
          Math.exp((MIXING_SHAPE - 1) / mixing);
    }
    twin.clocks.push([...clock]);
    twin.weights.push(
      paths.map(path => {
        const { logVolatilityOffset, logVolatilitySpread } = plan.start;
        const z = (placed.logVolatilityStart[path]! - logVolatilityOffset) / logVolatilitySpread;
        const startRatio = Math.exp(TAIL_START_SHIFT * z - TAIL_START_SHIFT ** 2 / 2);
        const ratio = startRatio * (wildRatio[path]! + plan.proposal.laterShare[hour]!);
        return 1 / (1 - plan.tailShare + plan.tailShare * ratio);
      }),
    );
  }
  return twin;
}

test.each([1, 2, 3, 60])('a block of %i hours equals its plain twin', hours => {
  const plan = clockPlan(size, hours);
  const rng = createRng(7);
  const block = emptyClockBlock(plan);
  for (const index of [0, 3]) {
    simulateClockBlock(plan, index, block, rng);
    const plain = twin(plan, block, rng.stream(`clocks ${index}`));
    let worst = 0;
    for (let hour = 1; hour <= hours; hour++)
      for (let path = 0; path < block.paths; path++) {
        const entry = (hour - 1) * PATHS_PER_BLOCK + path;
        worst = Math.max(
          worst,
          Math.abs(block.clocks[entry]! / plain.clocks[hour - 1]![path]! - 1),
          Math.abs(block.weights[entry]! / plain.weights[hour - 1]![path]! - 1),
        );
      }
    // Taylor steps of the exponential are right to 1e-11 each at worst; 1e-9 is the contract for equal
    // numbers.
    expect(worst).toBeLessThan(1e-9);
  }
});

test('blocks are the same in any order and whatever the room held before', () => {
  const plan = clockPlan(size, 30);
  const rng = createRng(1);
  const fresh = emptyClockBlock(plan);
  simulateClockBlock(plan, 2, fresh, rng);
  const used = emptyClockBlock(plan);
  for (const index of [3, 0, 2]) simulateClockBlock(plan, index, used, rng);
  expect(used.clocks).toEqual(fresh.clocks);
  expect(used.weights).toEqual(fresh.weights);
});

test('blocks and replicates differ from each other, and so do seeds', () => {
  const plan = clockPlan(size, 2);
  const first = (index: number, seed: number) => {
    const block = emptyClockBlock(plan);
    simulateClockBlock(plan, index, block, createRng(seed));
    return block.clocks[0];
  };
  expect(new Set([first(0, 1), first(1, 1), first(2, 1), first(0, 2)]).size).toBe(4);
});

test('no weight exceeds three halves', () => {
  const plan = clockPlan({ ...size, pathsPerReplicate: 96 }, 200);
  const block = emptyClockBlock(plan);
  simulateClockBlock(plan, 0, block, createRng(1));
  expect(Math.max(...block.weights)).toBeLessThanOrEqual(1.5);
  expect(Math.min(...block.weights)).toBeGreaterThan(0);
});
