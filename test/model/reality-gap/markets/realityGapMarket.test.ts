import { describe, expect, it } from 'vitest';
import { barsOf, realityGapMarket } from '../../../../src/model/reality-gap/index.ts';

describe('realityGapMarket', () => {
  it('has the assumptions that the reader’s page prints', () => {
    const btc = realityGapMarket('btc');
    const alt = realityGapMarket('alt');
    expect([btc.takerFee, btc.makerFee, btc.dailyVolume, btc.barVolatility]).toEqual([
      5e-4, 2e-4, 20e9, 0.024,
    ]);
    expect([btc.stressSpread, btc.stressDepth, btc.stressVolatility, btc.stressEdge]).toEqual([
      20, 0.1, 2.5, 0,
    ]);
    expect([alt.spread, alt.dailyVolume, alt.stressSpread, alt.stressDepth, alt.stressEdge]).toEqual([
      8e-4, 20e6, 15, 0.05, -0.5,
    ]);
    expect([btc.edgeHalfLifeYears, alt.edgeHalfLifeYears]).toEqual([3, 1.5]);
  });

  it('puts the crash of October 2025 and the crowd of August 2007 into every world', () => {
    expect(realityGapMarket('oct2025')).toMatchObject({
      stressDepth: 0.02,
      scheduledStress: { firstReturn: -0.087 },
    });
    expect(realityGapMarket('aug2007')).toMatchObject({ periodsPerYear: 252, crowdExitShare: 1 });
  });

  it('counts years in its own bars', () => {
    expect(barsOf(1, realityGapMarket('btc'))).toBe(365);
    expect(barsOf(0.5, realityGapMarket('aug2007'))).toBe(126);
  });
});
