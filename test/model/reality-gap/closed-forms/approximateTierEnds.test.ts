import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';

describe('approximateTierEnds', () => {
  it.each([
    ['btc', 'none', {}],
    ['btc', 'some', { lookAhead: 0.03 }],
    ['alt', 'real', { fittedWeights: 4 }],
    ['aug2007', 'some', {}],
  ] as const)('is near the simulated medians: %s, %s, %j', (market, skill, changes) => {
    const scenario = { ...model.defaultRealityGapScenario({ market, skill }), tries: 40, ...changes };
    const worlds = 30;
    const runs = model.simulateRealityGap(
      scenario,
      { fromWorld: 0, worlds, attribution: false },
      createRng(3),
    );
    const results = model.tierResults(runs);
    const formula = model.approximateTierEnds(scenario);
    // A median of n log-normal ends: 1.2533·σ·√years/√n relative.
    const relativeError = (1.2533 * 0.2 * Math.sqrt(3)) / Math.sqrt(worlds);
    for (const tier of ['test', 'truth', 'moved', 'paper', 'live'] as const) {
      const off = Math.abs(formula[tier] / results[tier].endMoney.median.value - 1);
      expect(off, tier).toBeLessThan(3 * relativeError + (tier === 'live' ? 0.1 : 0.04));
    }
  });

  it('knows what is switched off', () => {
    const scenario = model.defaultRealityGapScenario({ market: 'btc', skill: 'some' });
    const off = model.approximateTierEnds({
      ...scenario,
      switchedOff: [...model.TEST_BIASES, ...model.NEW_DAY_CAUSES],
    });
    expect(off.test).toBeCloseTo(off.truth, 12);
    expect(off.paper).toBeCloseTo(off.truth, 12);
    expect(off.live).toBeCloseTo(off.truth, 12);
  });
});
