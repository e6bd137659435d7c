import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/index.ts';
import {
  chanceOfBest,
  luckOfPick,
  simulateMoreTries,
  variantCorrelation,
} from '../../../../src/model/reality-gap/index.ts';
import { middleOf } from '../../../../src/model/statistics/index.ts';
import { smallScenario } from '../smallScenario.ts';

const scenario = smallScenario('btc', { testYears: 1, liveYears: 0.25, tries: 7, sharedNoise: 0.3 });
const chance = (annualSharpe: number, trials: number) =>
  chanceOfBest({
    ...{ annualSharpe, trials, years: 1 },
    correlation: variantCorrelation(scenario.likeness, 0.3),
  });

describe('how often luck does as well', () => {
  it('is told of the pick, the middle of all worlds', () => {
    const bestSharpe = [0.4, 1.9, 1.1];
    const { byLuck } = luckOfPick(scenario, { bestSharpe, trialVariance: null });
    expect(byLuck).toBeCloseTo(middleOf(bestSharpe.map(sharpe => chance(sharpe, 7))), 12);
  });

  it('is told of the best of the first ideas, world by world', () => {
    const request = { fromWorld: 0, worlds: 2, checkpoints: [1, 3] };
    for (const row of simulateMoreTries(scenario, request, createRng(2)))
      for (const [world, best] of row.bestSharpe.entries())
        expect(row.byLuck[world]).toBeCloseTo(chance(best, row.tries), 12);
  });
});
