import { expect, test } from 'vitest';
import { createRng } from '../../../src/model/random/index.ts';
import { replayWorld, stressEpisode } from '../../../src/model/reality-gap/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { doorOf } from '../../../src/panels/reality-gap/door.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { stress } from '../../../src/panels/reality-gap/stress.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
/** A short test of one idea, since only the years after it are looked at. */
const VALUES: RealityGapValues = { ...defaultValues(realityGapParameters), tries: 1, years: 0.1, seed: 5 };

test('a storm has no coarse answer, and tells world by world how far it is', () => {
  expect(stress.preview(VALUES, context)).toBeNull();
  const work = stress.compute(VALUES, context);
  const shares = Array.from({ length: 3 }, () => work.next().value);
  // Forty worlds are compared, and one of them is replayed for the picture.
  expect(shares).toEqual([1 / 41, 2 / 41, 3 / 41]);
});

/** The storm of one world: what it cost against paper, and whether price and real money fell over it. */
function stormOf(values: RealityGapValues, world: number, stressBar: number | null) {
  const replay = replayWorld(scenarioOf(values), world, createRng(values.seed));
  const window = { stressBars: 5, marginBars: 12 };
  const episode = stressEpisode(replay, stressBar === null ? window : { ...window, stressBar });
  const { bars } = episode;
  const begin = episode.stressBar - episode.firstBar;
  const calm = bars.findIndex(({ stressed }, place) => place > begin && !stressed);
  const [before, after] = [bars[begin - 1] ?? bars[0]!, bars[calm - 1]!];
  const kept = (money: 'paperEquity' | 'liveEquity') => bars.at(-1)![money] / bars[0]![money];
  return {
    world,
    episode,
    storm: [begin, calm - 1],
    loss: kept('paperEquity') - kept('liveEquity'),
    falls: after.price < before.price && after.liveEquity < before.liveEquity,
  };
}

test.each([
  // Storms by chance: as the middle world meets its costliest one.
  ['btc', null, 0.5],
  // One that all worlds meet on day 365: as in one world of ten.
  ['oct2025', 365, 0.1],
] as const)('the storm of %s is that of the world that stands at its rank', (market, stressBar, rank) => {
  const values = { ...VALUES, market };
  const shown = finish(stress.compute(values, context));
  const storms = Array.from({ length: 40 }, (_, world) => stormOf(values, world, stressBar));
  const falling = storms.filter(({ falls }) => falls).sort((one, other) => other.loss - one.loss);
  const expected = falling[Math.round(rank * falling.length) - 1]!;
  expect([shown.world, shown.compared, shown.firstBar]).toEqual([
    expected.world,
    40,
    expected.episode.firstBar,
  ]);
  expect(shown.worse).toBe(storms.filter(({ loss }) => loss >= expected.loss).length);
  expect(shown.storm).toEqual(expected.storm);
  expect(shown.door).toEqual(doorOf(values, scenarioOf(values)));
  expect(shown.bars).toHaveLength(expected.episode.bars.length);
  for (const [place, { price, live }] of shown.bars.entries()) {
    const { bars } = expected.episode;
    expect(price).toBeCloseTo((100 * bars[place]!.price) / bars[0]!.price, 9);
    expect(live).toBeCloseTo((100 * bars[place]!.liveEquity) / bars[0]!.liveEquity, 9);
  }
});
