import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';

const WORLDS = 80;
// A median of n log-normal ends of volatility 20 % over three years: 1.2533·0.2·√3/√n.
const RELATIVE_ERROR = (1.2533 * 0.2 * Math.sqrt(3)) / Math.sqrt(WORLDS);

const ends = (skill: model.RealityGapSkill, market: model.RealityGapMarketName = 'btc', worlds = WORLDS) => {
  const scenario = model.defaultRealityGapScenario({ market, skill });
  const runs = model.simulateRealityGap(scenario, { fromWorld: 0, worlds, attribution: false }, createRng(1));
  const results = model.tierResults(runs);
  return {
    test: results.test.endMoney.median,
    paper: results.paper.endMoney.median,
    live: results.live.endMoney.median,
  };
};

describe('the first screen', () => {
  // Printed: 29,500 / 13,400 / 9,600 and 22,100 / 9,000, from a sketch: 5 % for it, 3 standard errors for us.
  it.each([
    ['some', { test: 2.95, paper: 1.34, live: 0.96 }],
    ['none', { test: 2.21, paper: 0.9 }],
  ] as const)('shows the printed figures with skill %s', (skill, printed) => {
    const found = ends(skill);
    for (const [tier, value] of Object.entries(printed)) {
      const median = found[tier as 'test'].value;
      expect(Math.abs(median / value - 1), tier).toBeLessThan(3 * RELATIVE_ERROR + 0.05);
    }
    expect(found.test.value).toBeGreaterThan(found.paper.value);
    expect(found.paper.value).toBeGreaterThan(found.live.value);
  });

  it.each(['alt', 'oct2025', 'aug2007'] as const)('keeps the order test, paper, live in %s', market => {
    const { test, paper, live } = ends('some', market, 20);
    expect(test.value).toBeGreaterThan(paper.value);
    expect(paper.value).toBeGreaterThan(live.value);
  });

  it('knows its defaults', () => {
    const scenario = model.defaultRealityGapScenario({ market: 'btc', skill: 'some' });
    expect(scenario).toMatchObject({
      trueSharpe: 1,
      tries: 100,
      testYears: 3,
      liveYears: 3,
      targetVolatility: 0.2,
    });
    expect(scenario).toMatchObject({ account: 10_000, followers: 20e6, likeness: Math.SQRT1_2 });
  });
});
