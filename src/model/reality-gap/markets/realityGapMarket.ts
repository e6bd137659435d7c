import type { MarketAssumptions } from '../world/marketAssumptions.ts';

/** The market worlds that come with the lab. */
export type RealityGapMarketName = 'btc' | 'alt' | 'oct2025' | 'aug2007';

const BITCOIN: MarketAssumptions = {
  periodsPerYear: 365,
  barVolatility: 0.024,
  signalMemory: 0.9,
  stressBegins: 5 / 350,
  stressEnds: 1 / 3,
  stressVolatility: 2.5,
  scheduledStress: null,
  takerFee: 5e-4,
  makerFee: 2e-4,
  makerShare: 0,
  spread: 0.35e-4,
  stressSpread: 20,
  impactScale: 1,
  dailyVolume: 20e9,
  stressDepth: 0.1,
  latency: 0.02,
  stressLatency: 5,
  filledShare: 1,
  stressFilledShare: 0.6,
  funding: 3e-4,
  crowdedFunding: 0,
  edgeHalfLifeYears: 3,
  stressEdge: 0,
  crowdExitShare: 0.3,
  crowdLossThreshold: 1.5,
  crowdRebound: 0.5,
  overrideDrawdown: 0.2,
  overrideBars: 30,
  survivorship: 0.0093,
};

const ALTCOIN: MarketAssumptions = {
  ...BITCOIN,
  barVolatility: 0.055,
  stressVolatility: 3,
  spread: 8e-4,
  stressSpread: 15,
  dailyVolume: 20e6,
  stressDepth: 0.05,
  filledShare: 0.9,
  crowdedFunding: 1e-4,
  edgeHalfLifeYears: 1.5,
  stressEdge: -0.5,
};

const OCTOBER_2025: MarketAssumptions = {
  ...BITCOIN,
  scheduledStress: { startsAfterYears: 1, bars: 3, firstReturn: -0.087 },
  stressSpread: 100,
  stressDepth: 0.02,
  stressFilledShare: 0.3,
};

const AUGUST_2007: MarketAssumptions = {
  ...BITCOIN,
  periodsPerYear: 252,
  barVolatility: 0.004,
  signalMemory: 0.98,
  stressBegins: 1 / 750,
  scheduledStress: { startsAfterYears: 1, bars: 4, firstReturn: null },
  stressVolatility: 3,
  takerFee: 1e-4,
  makerFee: 1e-4,
  spread: 3e-4,
  stressSpread: 3,
  dailyVolume: 300e9,
  stressDepth: 0.01,
  stressFilledShare: 1,
  funding: 0,
  stressEdge: -1,
  crowdExitShare: 1,
  crowdLossThreshold: 0,
  crowdRebound: 0.85,
  survivorship: 0,
};

/**
 * What the lab takes for granted about a market, with sources and guesses told apart in
 * docs/model/reality-gap.md.
 *
 * btc: bitcoin perpetual. alt: a coin with $20M a day. oct2025: bitcoin with the crash of 10 October 2025 a
 * year after real money goes in (depth down to 2 %, bitcoin's worst 24 hours of that month). aug2007: US
 * shares at low volatility with a crowd in the same trades that runs together for four days a year in.
 *
 * @verified test: fees, spreads and multipliers against the table of the page; stress multipliers 7.9 and
 *   13.4.
 * @example
 * realityGapMarket('btc').takerFee // 0.0005
 */
export function realityGapMarket(name: RealityGapMarketName): MarketAssumptions {
  switch (name) {
    case 'btc':
      return BITCOIN;
    case 'alt':
      return ALTCOIN;
    case 'oct2025':
      return OCTOBER_2025;
    case 'aug2007':
      return AUGUST_2007;
  }
  return name satisfies never;
}
