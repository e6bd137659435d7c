import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import {
  moneyLine,
  type SampledTrades,
  sampleForecasts,
  sampleTrades,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateSimultaneousBand,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { computation } from '../../../src/panels/calibration/compute.ts';
import { FILE_STAGES, stageAt } from '../../../src/panels/calibration/fileStages.ts';
import { dialsOf, planOf } from '../../../src/panels/calibration/forecaster.ts';
import { exactHalved } from '../../../src/panels/calibration/money.ts';
import { money } from '../../../src/panels/calibration/moneyLines.ts';
import type { MoneyOutcome, ReliabilityOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { ownForecasts } from '../../../src/panels/calibration/ownForecasts.ts';
import { realForecasters } from '../../../src/panels/calibration/realForecasters.ts';
import { fewTraders, traderCount, visitTraders } from '../../../src/panels/calibration/traders.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { full, preview, scenario } from './scenario.ts';

const contextOf = (draws = new DrawCache()) => ({ draws, assets: {} });

describe('draws in advance', () => {
  test('are asked for by no view, and refused', () => {
    for (const [view, { draws }] of Object.entries(computation.views))
      expect(draws(scenario(), {}), view).toEqual([]);
    expect(() => computation.makeDraw({ key: 'any', kind: 'any', settings: {} }, {})).toThrow(/no draws/);
  });
});

describe('in full as within a frame', () => {
  test('is the file that is made up, and what real forecasters said', async () => {
    expect(finish(ownForecasts.compute(scenario(), contextOf()))).toEqual(
      ownForecasts.preview(scenario(), contextOf()),
    );
    const context = { draws: new DrawCache(), assets: (await computation.loadAssets()) as never };
    expect(finish(realForecasters.compute(scenario(), context))).toEqual(
      realForecasters.preview(scenario(), context),
    );
  });
});

test('a stage of work on a file is over where its share is done', () => {
  const names = Object.keys(FILE_STAGES) as (keyof typeof FILE_STAGES)[];
  expect(stageAt(0)).toBe('read');
  for (const [place, name] of names.entries())
    expect(stageAt(FILE_STAGES[name])).toBe(names[Math.min(place + 1, names.length - 1)]);
});

describe('the diagram of twenty calls', () => {
  const values = scenario({ trades: 20 });
  const rng = createRng(values.seed);
  const { probabilities } = sampleForecasts(
    { ...dialsOf(values), forecasts: 20, view: 'confidence' },
    rng.stream('calls'),
  );
  const dots = ({ bins }: ReliabilityOutcome) => bins.map(({ lower, upper }) => [lower, upper]);
  const dotsOf = (draws: number) =>
    simulateHonestBins(probabilities, { bins: 20, draws }, rng.stream('honest-dots')).map(
      ({ lower, upper }) => [lower, upper],
    );
  const errorOf = (draws: number) => {
    const { mean, exceededOnceInTwenty } = simulateHonestCalibrationError(
      probabilities,
      { bins: 20, draws },
      rng.stream('honest-error'),
    );
    return { mean: { value: mean.value, standardError: mean.standardError }, exceededOnceInTwenty };
  };

  test('rests on two thousand draws of honest dots, and a thousand of their error', () => {
    const outcome = full<ReliabilityOutcome>('reliability', { trades: 20 });
    expect(dots(outcome)).toEqual(dotsOf(2000));
    expect(outcome.honestError).toEqual(errorOf(1000));
  });

  test('within a frame rests on a hundred of each', () => {
    const outcome = preview<ReliabilityOutcome>('reliability', { trades: 20 })!;
    expect(dots(outcome)).toEqual(dotsOf(100));
    expect(outcome.honestError).toEqual(errorOf(100));
    const band = simulateSimultaneousBand(
      probabilities,
      { draws: 100, points: 81 },
      rng.stream('honest-band'),
    );
    expect(outcome.band.map(({ lower, upper }) => [lower, upper])).toEqual(
      Array.from(band.lower, (lower, place) => [lower, band.upper[place]]),
    );
  });
});

describe('traders that are kept', () => {
  /** Draws that count how often something is kept. */
  function countedDraws() {
    const kept: string[] = [];
    const draws = new DrawCache();
    const counting = {
      peek: (key: string) => draws.peek(key),
      keep(key: string, draw: unknown) {
        kept.push(key);
        draws.keep(key, draw);
      },
    };
    return { kept, draws: counting };
  }

  function visited(trades: number, draws = countedDraws().draws) {
    const chunks: SampledTrades[] = [];
    finish(visitTraders(scenario({ trades }), draws, chunk => chunks.push(chunk)));
    return chunks;
  }

  test('are the same in every chunk, and are kept once', () => {
    const { kept, draws } = countedDraws();
    const first = visited(3, draws);
    const again = visited(3, draws);
    for (const [place, chunk] of again.entries()) expect(chunk).toBe(first[place]);
    expect([first.length, again.length, kept]).toEqual([3, 3, ['traders']]);
  });

  test.each([
    [100, true],
    [101, false],
  ])('of %d trades each: %s, for two million trades are kept and no more', (trades, areKept) => {
    const { kept, draws } = countedDraws();
    visited(trades, draws);
    expect(traderCount(trades) * trades <= 2_000_000).toBe(areKept);
    expect(kept).toEqual(areKept ? ['traders'] : []);
  });

  test('are looked up once within a frame', () => {
    const { kept, draws } = countedDraws();
    const first = fewTraders(scenario({ trades: 5 }), draws)!;
    expect(fewTraders(scenario({ trades: 5 }), draws)).toEqual(first);
    expect(kept).toEqual([`few-traders/5/${scenario().seed}`]);
  });
});

describe('money by arithmetic', () => {
  test('is told of a flat stake up to 3,000 trades, of others as far as the lattice is small enough', () => {
    expect(exactHalved(scenario({ trades: 3000, stake: 'flat' }))?.method.kind).toBe('recursion');
    expect(exactHalved(scenario({ trades: 250, payoffPer100: 10_000 }))).toBeNull();
  });

  test('stands beside other stakes only where it is told of all', () => {
    // The traders are few and the same again and again: what they show is not asked here.
    const few = sampleTrades({ accuracy: 0.8, paths: 1, trades: 251 }, createRng(1));
    const values = scenario({ trades: 251, accuracy: 0.8 });
    const name = `0.8/251/${values.seed}`;
    const draws = { peek: () => ({ name, chunks: Array(100).fill(few) }), keep: () => undefined };
    expect(finish(money.compute(values, { draws, assets: {} })).ladder).toEqual([]);
  });
});

test('an honest model that is never sure enough to stake anything does not grow', () => {
  const { ways, honestGrows } = preview<MoneyOutcome>('money', {
    ...{ trades: 20, accuracy: 0.51, payoffPer100: 1 },
  })!;
  expect([ways[1]!.summary.growth, honestGrows]).toEqual([0, false]);
});

describe('the way of one trader', () => {
  const { ways } = preview<MoneyOutcome>('money', { trades: 20 })!;

  test('is the middle one of all that were drawn, by the money of the reader’s own way', () => {
    const values = scenario({ trades: 20 });
    const drawn = sampleTrades(
      { accuracy: values.accuracy, paths: 101, trades: 20 },
      createRng(values.seed).stream('drawn-trader'),
    );
    const ends = Array.from(
      { length: 101 },
      (_, path) => moneyLine(drawn, path, { ...planOf(values), kappa: 2 }).at(-1)!,
    );
    expect(ways[0]!.real).toBe(0.5);
    const middle = ends.toSorted((one, other) => one - other)[50]!;
    expect(ways[0]!.line.at(-1)!.logMoney).toBeCloseTo(Math.log(middle), 9);
  });

  test('moves the more the surer its owner is', () => {
    const moved = ways.map(({ line }) =>
      line.slice(1).reduce((sum, { logMoney }, place) => sum + Math.abs(logMoney - line[place]!.logMoney), 0),
    );
    expect(ways.map(({ real }) => real)).toEqual([0.5, 1, 2]);
    expect(moved).toEqual(moved.toSorted((one, other) => other - one));
    expect(new Set(moved).size).toBe(3);
  });
});
