import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { tierResults } from '../../../../src/model/reality-gap/account/tierResults.ts';
import { luckLine } from '../../../../src/model/reality-gap/luck/luckLine.ts';
import { simulateMoreTries } from '../../../../src/model/reality-gap/luck/simulateMoreTries.ts';
import { simulateRuleReturns } from '../../../../src/model/reality-gap/luck/simulateRuleReturns.ts';
import { defaultRealityGapScenario } from '../../../../src/model/reality-gap/markets/defaultRealityGapScenario.ts';
import { overfittingProbability } from '../../../../src/model/reality-gap/overfitting/overfittingProbability.ts';
import { searchTest } from '../../../../src/model/reality-gap/runs/searchTest.ts';
import { simulateRealityGap } from '../../../../src/model/reality-gap/runs/simulateRealityGap.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { worldRng } from '../../../../src/model/reality-gap/world/worldRng.ts';
import { smallScenario } from '../smallScenario.ts';

const root = createRng(9);
const none = { ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), testYears: 1, liveYears: 1 };

describe('simulateMoreTries', () => {
  const checkpoints = [1, 10, 20, 60];
  const rows = simulateMoreTries(none, { fromWorld: 0, worlds: 30, checkpoints }, root);

  it('is the simulation with that many tries, row by row', () => {
    for (const row of rows) {
      const runs = simulateRealityGap(
        { ...none, tries: row.tries },
        { fromWorld: 0, worlds: 30, attribution: false },
        root,
      );
      expect(row.bestSharpe).toEqual(runs.bestSharpe);
      const { test, paper } = tierResults(runs);
      expect(Array.from(row.testEnd).reduce((sum, end) => sum + end, 0) / 30).toBeCloseTo(
        test.endMoney.mean.value,
        10,
      );
      expect(Array.from(row.paperEnd).reduce((sum, end) => sum + end, 0) / 30).toBeCloseTo(
        paper.endMoney.mean.value,
        10,
      );
    }
  });

  it('can only look better in the test, on what luck alone allows', () => {
    rows.slice(1).forEach((row, place) => {
      row.bestSharpe.forEach((best, world) => {
        expect(best).toBeGreaterThanOrEqual(rows[place]!.bestSharpe[world]!);
      });
    });
    const luck = luckLine(none, checkpoints, null);
    rows.forEach((row, place) => {
      const mean = row.bestSharpe.reduce((sum, best) => sum + best, 0) / 30;
      const spread = Math.sqrt(row.bestSharpe.reduce((sum, best) => sum + (best - mean) ** 2, 0) / 29 / 30);
      expect(Math.abs(mean - luck[place]!.sharpe)).toBeLessThan(4 * spread);
    });
  });

  it('refuses checkpoints that do not rise', () => {
    expect(() => simulateMoreTries(none, { fromWorld: 0, worlds: 1, checkpoints: [10, 10] }, root)).toThrow(
      'rising',
    );
  });
});

describe('luckLine', () => {
  it('asks for more years with more ideas, and for none without a claim', () => {
    const [few, many] = luckLine(none, [10, 100], 1);
    expect(many!.yearsNeeded!).toBeGreaterThan(few!.yearsNeeded!);
    expect(luckLine(none, [10], null)[0]!.yearsNeeded).toBeNull();
    expect(luckLine(none, [10], -1)[0]!.yearsNeeded).toBeNull();
  });
});

describe('simulateRuleReturns', () => {
  it('is a table whose best rule is the pick, and which cross-validation doubts', () => {
    const scenario = { ...smallScenario('btc', { trueSharpe: 0, likeness: 0, tries: 30 }), testYears: 1 };
    const table = simulateRuleReturns(scenario, 0, root);
    const sums = Array.from({ length: 30 }, (_, rule) =>
      table.returns.subarray(rule * 365, rule * 365 + 365).reduce((sum, gain) => sum + gain, 0),
    );
    const own = worldRng(0, root);
    const { winner } = searchTest(simulateWorld(scenario, own).test, scenario, own.stream('test'));
    expect(sums.indexOf(Math.max(...sums))).toBe(winner);
    expect(overfittingProbability(table, 8).splits).toBe(70);
  });
});
