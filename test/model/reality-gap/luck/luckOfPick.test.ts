import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';
import { middleOf, quantile } from '../../../../src/model/statistics/index.ts';

const chance = {
  ...model.defaultRealityGapScenario({ market: 'btc', skill: 'none' }),
  tries: 50,
  testYears: 2,
};
const some = {
  ...model.defaultRealityGapScenario({ market: 'alt', skill: 'some' }),
  tries: 50,
  testYears: 2,
};

/** ∫ z·50·φ(z)·Φ(z)⁴⁹ dz by mpmath. */
const BEST_OF_50 = 2.24907362938985;

describe('luckOfPick', () => {
  it('deflates by the paper’s formula, with the variance of luck where none was measured', () => {
    const deflatedBy = (trialVariance: number) =>
      model.probabilisticSharpeRatio({
        sharpe: 1.4 / Math.sqrt(365),
        observations: 730,
        benchmark: (BEST_OF_50 * Math.sqrt(trialVariance)) / Math.sqrt(365),
      });
    const picked = { bestSharpe: [1.4], trialVariance: null };
    // Ideas without likeness are independent: each ratio errs by 1/√years.
    expect(model.luckOfPick(chance, picked).deflated).toBeCloseTo(deflatedBy(1 / 2), 12);
    const alike = model.variantCorrelation(some.likeness);
    expect(alike).toBeGreaterThan(0.3);
    expect(model.luckOfPick(some, picked).deflated).toBeCloseTo(deflatedBy((1 - alike) / 2), 12);
    const measured = model.luckOfPick(some, { bestSharpe: [1.4], trialVariance: [0.8] });
    expect(measured.deflated).toBeCloseTo(deflatedBy(0.8), 12);
  });

  it('tells the middle of the worlds, each with its own variance', () => {
    const worlds = { bestSharpe: [0.5, 2.5, 1.5], trialVariance: [0.4, 0.5, 0.6] };
    const found = model.luckOfPick(some, worlds);
    expect(found.bestSharpe).toBeCloseTo(1.5, 12);
    const each = worlds.bestSharpe.map(
      (best, world) =>
        model.luckOfPick(some, { bestSharpe: [best], trialVariance: [worlds.trialVariance[world]!] })
          .deflated,
    );
    expect(found.deflated).toBeCloseTo(middleOf(each), 12);
    expect(new Set(each).size).toBe(3);
  });

  it('takes ratio, end and years of luck from luckLine', () => {
    const found = model.luckOfPick(some, { bestSharpe: [1.2], trialVariance: null });
    const [line] = model.luckLine(some, [50], 1.2);
    expect(found.luckSharpe).toBe(line!.sharpe);
    expect(found.luckEnd).toBe(line!.endMoney);
    expect(found.yearsNeeded).toBe(line!.yearsNeeded);
    expect(model.luckOfPick(some, { bestSharpe: [-1], trialVariance: null }).yearsNeeded).toBeNull();
  });

  it('sets pure chance beside it: no skill, no leak, no fit, all costs on', () => {
    const flattered = {
      ...some,
      lookAhead: 0.1,
      fittedWeights: 8,
      switchedOff: ['fees', 'selection'] as const,
    };
    const beside = model.luckOfPick(flattered, { bestSharpe: [1], trialVariance: null }).chance;
    const { trueSharpe, likeness } = model.defaultRealityGapScenario({ market: 'btc', skill: 'none' });
    const plain = { ...some, lookAhead: 0, fittedWeights: 0, switchedOff: [], trueSharpe, likeness };
    const { test, paper } = model.approximateTierEnds(plain);
    expect(beside).toEqual({ test, paper });
  });
});

describe('approximateBestIdea', () => {
  it('is the formula’s test and paper, and what that proves', () => {
    const best = model.approximateBestIdea(some);
    const ends = model.approximateTierEnds(some);
    expect([best.testEnd, best.paperEnd]).toEqual([ends.test, ends.paper]);
    const { test, paper } = model.approximateTierFigures(some);
    expect(some.account * best.testError).toBeCloseTo(test.endMoney.standardError, 9);
    expect(some.account * best.paperError).toBeCloseTo(paper.endMoney.standardError, 9);
    expect((best.bestSharpe * 0.2 - 0.02) * 2).toBeCloseTo(Math.log(ends.test), 12);
    const picked = { bestSharpe: [best.bestSharpe], trialVariance: null };
    expect(best.deflated).toBe(model.luckOfPick(some, picked).deflated);
  });

  it('is near the best of simulated ideas', () => {
    const scenario = { ...chance, tries: 10, testYears: 1 };
    const worlds = 60;
    const [row] = model.simulateMoreTries(
      scenario,
      { fromWorld: 0, worlds, checkpoints: [10] },
      createRng(2),
    );
    // Median of n log-normal ends with σ = 0.2: 1.2533·σ/√n; three errors and 4 % of the formula.
    const room = (3 * 1.2533 * 0.2) / Math.sqrt(worlds) + 0.04;
    const { testEnd } = model.approximateBestIdea(scenario);
    expect(Math.abs(quantile(row!.testEnd, 0.5) / testEnd - 1)).toBeLessThan(room);
  });
});
