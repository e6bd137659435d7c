import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';

const nothing = Object.fromEntries(model.NEW_DAY_CAUSES.map(cause => [cause, 0])) as Record<
  model.NewDayCause,
  number
>;
const bar = (place: number, changes: Partial<model.EpisodeBar>): model.EpisodeBar => ({
  bar: 20 + place,
  stressed: false,
  price: 1,
  paperPosition: 0,
  livePosition: 0,
  paperEquity: 1,
  liveEquity: 1,
  taken: nothing,
  ...changes,
});
const bars = [
  bar(0, { price: 2, paperEquity: 0.5, liveEquity: 0.8, taken: { ...nothing, fees: 0.7 } }),
  bar(1, { price: 1, paperEquity: 0.4, liveEquity: 0.6, taken: { ...nothing, fees: 0.1, funding: -0.02 } }),
  bar(2, { price: 3, paperEquity: 0.6, liveEquity: 0.2, taken: { ...nothing, fees: 0.05, crowd: 0.3 } }),
];

describe('episodeLoss', () => {
  it('is how far real money fell behind paper, each from its own start', () => {
    expect(model.episodeLoss({ bars })).toBeCloseTo(0.6 / 0.5 - 0.2 / 0.8, 14);
    expect(model.episodeLoss({ bars: [bars[0]!, bars[1]!] })).toBeCloseTo(0.8 - 0.75, 14);
  });

  it('counts real money that was gone before as nothing', () => {
    const gone = bars.map(one => ({ ...one, liveEquity: 0 }));
    expect(model.episodeLoss({ bars: gone })).toBeCloseTo(1.2, 14);
  });
});

describe('episodeFromStart', () => {
  const told = model.episodeFromStart({ bars }, 100);

  it('begins all curves with the same', () => {
    expect(told.map(({ price }) => price)).toEqual([100, 50, 150]);
    expect(told.map(({ paper }) => Math.round(paper * 1e9) / 1e9)).toEqual([100, 80, 120]);
    expect(told.map(({ live }) => Math.round(live * 1e9) / 1e9)).toEqual([100, 75, 25]);
    expect(told.map(one => one.bar)).toEqual([20, 21, 22]);
  });

  it('sums what each cause took since then; what a cause gave stays below zero', () => {
    expect(told.map(({ taken }) => taken.fees)).toEqual([0, 0.1, 0.1 + 0.05]);
    expect(told.map(({ taken }) => taken.funding)).toEqual([0, -0.02, -0.02]);
    expect(told.map(({ taken }) => taken.crowd)).toEqual([0, 0, 0.3]);
  });

  it('leaves nothing where nothing was left', () => {
    const gone = bars.map(one => ({ ...one, liveEquity: 0 }));
    expect(model.episodeFromStart({ bars: gone }, 100).map(({ live }) => live)).toEqual([0, 0, 0]);
  });
});

describe('stormSpan', () => {
  const stretch = [false, true, true, true, false, true].map(stressed => ({ stressed }));

  it('runs from the bar it was cut around as far as the storm lasts', () => {
    expect(model.stormSpan({ bars: stretch, firstBar: 30, stressBar: 31 })).toEqual([1, 3]);
    expect(model.stormSpan({ bars: stretch, firstBar: 30, stressBar: 33 })).toEqual([3, 3]);
    expect(model.stormSpan({ bars: stretch, firstBar: 30, stressBar: 35 })).toEqual([5, 5]);
  });

  it('is the storm of a market’s history', () => {
    const scenario = model.defaultRealityGapScenario({ market: 'aug2007', skill: 'some' });
    const window = model.scheduledWindow(scenario, { stressBars: 4, marginBars: 3 });
    const episode = model.stressEpisode(model.replayWorld(scenario, 0, createRng(1)), window);
    const [first, last] = model.stormSpan(episode);
    expect(first).toBe(3);
    expect(last - first).toBeGreaterThanOrEqual(3);
  });
});

describe('scheduledWindow', () => {
  const window = { stressBars: 5, marginBars: 12 };
  const scenarioOf = (market: model.RealityGapMarketName, liveYears: number) => ({
    ...model.defaultRealityGapScenario({ market, skill: 'some' }),
    liveYears,
  });

  it('is where history put the storm, a year after real money goes in', () => {
    expect(model.scheduledWindow(scenarioOf('oct2025', 3), window)).toEqual({ ...window, stressBar: 365 });
    expect(model.scheduledWindow(scenarioOf('aug2007', 3), window)).toEqual({ ...window, stressBar: 252 });
  });

  it('is left open where there is none, or the live years end before it', () => {
    expect(model.scheduledWindow(scenarioOf('btc', 3), window)).toBe(window);
    expect(model.scheduledWindow(scenarioOf('oct2025', 1), window)).toBe(window);
    expect(model.scheduledWindow(scenarioOf('oct2025', 369 / 365), window)).toBe(window);
    const fitting = model.scheduledWindow(scenarioOf('oct2025', 370 / 365), window);
    expect(fitting.stressBar).toBe(365);
  });
});
