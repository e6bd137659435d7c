import { randomGamma, randomNormal } from 'd3-random';
import { changingVolatilityShape, HOURS_PER_YEAR } from '../src/model/price-paths/changingVolatilityShape.ts';
import {
  leverageCurveFromClocks,
  simulateClocks,
  simulateClockTable,
  volatilityStart,
} from '../src/model/price-paths/index.ts';
import { createRng } from '../src/model/random/index.ts';
import type { Benchmark } from './benchmark.ts';

const HOURS = 24;
const MAINTENANCE_MARGIN = 0.005;
const LEVERAGES = Array.from({ length: 125 }, (_, place) => place + 1);
const WATCHED = LEVERAGES.indexOf(20);
const START = volatilityStart({ asset: 'btc', regime: 'normal' });
const REPLICATES = 16;
const PATHS_PER_REPLICATE = 96;
const PATHS = REPLICATES * PATHS_PER_REPLICATE;
const NAIVE_PATHS = 200;

const { halfLifeHours, logVolatilitySpread, degreesOfFreedom } = changingVolatilityShape;
const KEEP = 2 ** (-1 / halfLifeHours);
const SHOCK = logVolatilitySpread * Math.sqrt(1 - KEEP ** 2);

function chanceAt20(clocks: Parameters<typeof leverageCurveFromClocks>[0]['clocks']): number {
  const curve = leverageCurveFromClocks({
    clocks,
    hours: HOURS,
    side: 'long',
    maintenanceMargin: MAINTENANCE_MARGIN,
    leverages: LEVERAGES,
  });
  return curve[WATCHED]!.probability.value;
}

function fromNewClocks(): number {
  const size = {
    start: START,
    hours: [HOURS],
    replicates: REPLICATES,
    pathsPerReplicate: PATHS_PER_REPLICATE,
  };
  return chanceAt20(simulateClocks(size, createRng(1)));
}

/** As one would write it: prices hour by hour, all over again for every leverage. */
function everyLeverageAnew(): number {
  const normal = randomNormal();
  const gamma = randomGamma(degreesOfFreedom / 2);
  const hourly = START.medianVolatility / Math.sqrt(HOURS_PER_YEAR);
  const chances = LEVERAGES.map(leverage => {
    const liquidationPrice = (1 - 1 / leverage) / (1 - MAINTENANCE_MARGIN);
    let liquidated = 0;
    for (let path = 0; path < NAIVE_PATHS; path++) {
      let x = START.logVolatilityOffset + START.logVolatilitySpread * normal();
      let price = 1;
      let lowest = 1;
      for (let hour = 0; hour < HOURS; hour++) {
        const variance = (hourly ** 2 * Math.exp(2 * x) * (degreesOfFreedom / 2 - 1)) / gamma();
        price *= Math.exp(Math.sqrt(variance) * normal() - variance / 2);
        lowest = Math.min(lowest, price);
        x = KEEP * x + SHOCK * normal();
      }
      if (lowest <= liquidationPrice) liquidated++;
    }
    return liquidated / NAIVE_PATHS;
  });
  return chances[WATCHED]!;
}

const table = simulateClockTable(
  { start: START, replicates: 4, pathsPerReplicate: 384, maximumHours: HOURS },
  createRng(1),
);

const NAIVE = 'simulated anew for every leverage';
const CURVE = 'simulated once, all leverages';
const FULL = 'simulated for this curve';
const SLIDER = 'from cached clocks';

export const benchmarks: readonly Benchmark[] = [
  {
    title: 'leverage curve of a day, 1× to 125×',
    unit: 'path',
    // 20× bitcoin for a day in a normal market; four standard errors of 200 paths, and the hours between are
    // not seen.
    agree: { value: 0.115, within: 0.1 },
    contestants: [
      { name: NAIVE, run: everyLeverageAnew, units: NAIVE_PATHS },
      { name: CURVE, run: fromNewClocks, units: PATHS },
    ],
    gates: [{ slower: NAIVE, faster: CURVE, least: 20, goal: 60 }],
  },
  {
    title: 'moving a slider: a whole curve',
    unit: 'curve',
    agree: { value: 0.117, within: 0.01 },
    contestants: [
      {
        name: FULL,
        run: () =>
          chanceAt20(
            simulateClocks(
              { start: START, hours: [HOURS], replicates: 16, pathsPerReplicate: 768 },
              createRng(1),
            ),
          ),
        units: 1,
      },
      { name: SLIDER, run: () => chanceAt20(table), units: 1 },
    ],
    gates: [{ slower: FULL, faster: SLIDER, least: 5, goal: 10 }],
  },
];
