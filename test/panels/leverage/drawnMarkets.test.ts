import { beforeAll, describe, expect, it, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import {
  type Clocks,
  liquidationProbabilityFromClocks,
  previewMedianVolatility,
  simulateClocks,
  simulateClockTable,
  volatilityRegimes,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { type Draws, finish } from '../../../src/panels/defineComputation.ts';
import { tableRequest } from '../../../src/panels/leverage/clocks.ts';
import { computation } from '../../../src/panels/leverage/compute.ts';
import {
  extrapolatedFrom,
  isLastYear,
  startOf,
  trailingVolatilityOf,
} from '../../../src/panels/leverage/market.ts';
import { type LeverageContext, marketDraws } from '../../../src/panels/leverage/marketClocks.ts';
import type {
  CurveOutcome,
  OddsOutcome,
  PathsOutcome,
  PositionOutcome,
} from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { DEFAULTS } from './oddsOutcome.ts';

let assets: LeverageContext['assets'];
beforeAll(async () => {
  assets = (await computation.loadAssets()) as LeverageContext['assets'];
});

/** All clocks are there already, a few of each, and it is noted which were asked for. */
function fewClocks() {
  const known = new Map<string, Clocks>();
  const draw = (key: string): Clocks => {
    const [, offset, spread, median, seed, hours] = key.split('/');
    const start = {
      logVolatilityOffset: Number(offset),
      logVolatilitySpread: Number(spread),
      medianVolatility: Number(median),
      trailingVolatility: Number.NaN,
    };
    const size = { replicates: 2, pathsPerReplicate: 64 };
    const ofHours = hours!.split('-').map(Number);
    return simulateClocks({ ...size, start, hours: ofHours }, createRng(Number(seed)).stream('few'));
  };
  return {
    asked: () => Array.from(known.keys()),
    keep: () => undefined,
    peek: (key: string) => {
      if (!key.startsWith('clocks/')) return undefined;
      if (!known.has(key)) known.set(key, draw(key));
      return known.get(key);
    },
  };
}

const valuesWith = (changes: Partial<LeverageValues>): LeverageValues => ({ ...DEFAULTS, ...changes });
const preview = <Outcome>(view: string, changes: Partial<LeverageValues>, draws = new DrawCache()) =>
  computation.views[view]!.preview(valuesWith(changes), { draws, assets }) as Outcome;
const full = <Outcome>(view: string, changes: Partial<LeverageValues>, draws: Draws = fewClocks()) =>
  finish(computation.views[view]!.compute(valuesWith(changes), { draws, assets })) as Outcome;

describe('where volatility starts', () => {
  const btc = volatilityRegimes.btc.regimes;

  it('is the market of a coin, and a typed volatility where there is one', () => {
    expect(startOf(valuesWith({ regime: 'calm' }))).toEqual(
      volatilityStart({ asset: 'btc', regime: 'calm' }),
    );
    expect(startOf(valuesWith({ regime: 'calm', volatility: 0.9 }))).toEqual(
      volatilityStart({ asset: 'btc', trailingVolatility: 0.9 }),
    );
  });

  it('of another coin without one is where bitcoin stands', () => {
    const other = valuesWith({ asset: 'other', regime: 'stressed', volatility: null });
    expect(trailingVolatilityOf(other)).toBe(btc.stressed.trailingVolatility);
    expect(startOf(other)).toEqual(
      volatilityStart({ asset: 'other', trailingVolatility: btc.stressed.trailingVolatility }),
    );
    expect(trailingVolatilityOf(valuesWith({ asset: 'sol', regime: 'calm' }))).toBe(
      volatilityRegimes.sol.regimes.calm.trailingVolatility,
    );
  });

  it('is that of the last year for a coin whose last year is known, unless one is typed', () => {
    const lastYear = valuesWith({ regime: 'lastyear', volatility: null });
    expect(isLastYear(lastYear)).toBe(true);
    for (const change of [{ asset: 'other' }, { regime: 'normal' }, { volatility: 0.5 }] as const)
      expect(isLastYear({ ...lastYear, ...change })).toBe(false);
  });

  it('is told to be unusual beyond the usual range only, at its ends not', () => {
    const [lowest, highest] = volatilityRegimes.btc.usualVolatility;
    const told = (volatility: number | null, asset: LeverageValues['asset'] = 'btc') =>
      extrapolatedFrom(valuesWith({ asset, volatility }));
    expect([told(null), told(lowest), told(highest)]).toEqual([null, null, null]);
    expect([told(lowest * 0.99), told(highest * 1.01), told(highest * 1.01, 'other')]).toEqual(
      Array.from({ length: 3 }, () => [lowest, highest]),
    );
    const typed = { volatility: highest * 1.01, regime: 'normal' } as const;
    expect(preview<OddsOutcome>('odds', typed).extrapolatedFrom).toEqual([lowest, highest]);
    expect(preview<OddsOutcome>('odds', { ...typed, model: 'constant' }).extrapolatedFrom).toBeNull();
  });
});

describe('clocks that are kept', () => {
  it('are asked for by start and seed, and not at all for constant volatility', () => {
    const keys = (changes: Partial<LeverageValues>) => marketDraws(valuesWith(changes)).map(({ key }) => key);
    const all = [{}, { volatility: 0.9 }, { volatility: 0.8 }, { seed: DEFAULTS.seed + 1 }].map(keys);
    // The reader's market, and three beside it; with the last year a normal one as well.
    expect(all.map(list => list.length)).toEqual([4, 4, 4, 4]);
    expect(new Set(all.flat()).size).toBe(4 + 1 + 1 + 4);
    expect(keys({ regime: 'lastyear' })).toHaveLength(5);
    expect(keys({ asset: 'other', volatility: 0.8 })).toHaveLength(1);
    expect(keys({ model: 'constant' })).toEqual([]);
    expect(marketDraws(DEFAULTS)[0]).toMatchObject({
      kind: 'clock-table',
      settings: { ...startOf(DEFAULTS), seed: DEFAULTS.seed },
    });
  });

  it('answer at once, those of another market in its stead', () => {
    const start = startOf(valuesWith({ regime: 'calm' }));
    const table = simulateClockTable(
      { replicates: 2, pathsPerReplicate: 8, maximumHours: 720, start },
      createRng(3),
    );
    const draws = new DrawCache();
    draws.keep(tableRequest(start, DEFAULTS.seed).key, table);
    const { calm, stressed, times } = preview<OddsOutcome>('odds', { regime: 'calm' }, draws);
    const { leverage, side, maintenanceMargin, horizon: hours } = DEFAULTS;
    const answer = (medianVolatility: number) =>
      liquidationProbabilityFromClocks({
        leverage,
        side,
        maintenanceMargin,
        hours,
        clocks: table,
        medianVolatility,
      });
    expect(calm).toEqual(answer(start.medianVolatility));
    expect(times.find(time => time.hours === hours)!.chances.wipedOut.value).toBe(calm!.value);
    const to = volatilityStart({ asset: 'btc', regime: 'stressed' });
    expect(stressed).toEqual(answer(previewMedianVolatility({ from: start, to, hours })));
    // Another coin is answered by bitcoin's.
    const other = preview<OddsOutcome>('odds', { asset: 'other', volatility: 0.9 }, draws);
    expect(other.times[0]!.chances.wipedOut.method).toEqual(times[0]!.chances.wipedOut.method);
    expect(preview<OddsOutcome>('odds', {}).calm!.method).not.toEqual(calm!.method);
  });

  it('serve the boxes and what stands beside them; the markets beside have those of the reader’s hours', () => {
    const hoursAsked = (view: string, changes: Partial<LeverageValues>) => {
      const draws = fewClocks();
      full(view, changes, draws);
      return draws.asked().map(key => key.split('/').at(-1));
    };
    const boxes = '8-24-168-720';
    expect(hoursAsked('odds', {})).toEqual([boxes, '24', '24', '24']);
    expect(hoursAsked('odds', { horizon: 36 })).toEqual([boxes, '36', '36', '36', '36']);
    expect(hoursAsked('odds', { regime: 'lastyear' })).toEqual([boxes, '24', '24', '24', '24']);
    expect(hoursAsked('position', { horizon: 36, asset: 'other', volatility: 0.9 })).toEqual([boxes, '36']);
    expect(hoursAsked('curve', { horizon: 36 })).toEqual(['36', '36', '36', '36']);
    expect(hoursAsked('simpler', {})).toEqual([boxes, '24', '24', '24']);
    expect(hoursAsked('simpler', { model: 'constant' })).toEqual(['24', '24', '24', '24']);
    expect(hoursAsked('simpler', { model: 'constant', drift: 0.1 })).toEqual([]);
  });

  it('that are drawn are kept, and are not drawn again', () => {
    const draws = new DrawCache();
    const steps = () =>
      Array.from(
        computation.views['simpler']!.compute(valuesWith({ model: 'constant', horizon: 1 }), {
          draws,
          assets,
        }),
      ).length;
    expect(steps()).toBeGreaterThan(4);
    expect(steps()).toBe(0);
    const table = computation.makeDraw(marketDraws(DEFAULTS)[0]!, {});
    expect(table.next().value).toBeLessThan(0.2);
  });

  it('of one market are never taken for those of another', () => {
    const shared = new DrawCache();
    for (const changes of [
      { volatility: 0.3 },
      { volatility: 1.2 },
      { seed: 9 },
      { asset: 'sol' },
    ] as const) {
      const alone = preview<OddsOutcome>('odds', changes);
      expect(preview<OddsOutcome>('odds', changes, shared)).toEqual(alone);
    }
  });
});

describe('the curve over leverage', () => {
  it('has every other leverage while it is dragged, and the reader’s own', () => {
    const leverages = (leverage: number) =>
      preview<CurveOutcome>('curve', { leverage }).points.map(point => point.leverage);
    expect(leverages(20)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...Array.from({ length: 58 }, (_, place) => 10 + 2 * place),
    ]);
    expect(leverages(21)).toHaveLength(leverages(20).length + 1);
    expect(leverages(21)).toContain(21);
  });

  it('has all of them in the end, between those of calm and stressed markets', () => {
    const { points, hours } = full<CurveOutcome>('curve', { horizon: 2 });
    expect([points.length, hours]).toEqual([134, 2]);
    for (const { probability, calm, stressed, standardError } of points.filter(one => one.leverage > 30)) {
      expect(calm!).toBeLessThan(probability);
      expect(stressed!).toBeGreaterThan(probability);
      expect(standardError).toBeGreaterThan(0);
    }
    const alone = preview<CurveOutcome>('curve', { asset: 'other', volatility: 0.5 }).points;
    expect(alone.every(({ calm, stressed }) => calm === null && stressed === null)).toBe(true);
  });

  it('is, at the reader’s leverage, what the boxes say', () => {
    const { points } = preview<CurveOutcome>('curve', {});
    const { times, calm, stressed } = preview<OddsOutcome>('odds', {});
    const own = points.find(({ leverage }) => leverage === DEFAULTS.leverage)!;
    const shown = times.find(({ hours }) => hours === DEFAULTS.horizon)!;
    expect(own.probability).toBeCloseTo(shown.chances.wipedOut.value, 2);
    expect(own.calm).toBeLessThan(own.probability);
    expect(own.stressed).toBeGreaterThan(own.probability);
    expect(calm!.value).toBeLessThan(stressed!.value);
  });
});

describe('markets beside the reader’s', () => {
  it('are calm, stressed and the last year, and beside the last year a normal one', () => {
    const normal = preview<OddsOutcome>('odds', { regime: 'normal' });
    expect([normal.calm, normal.stressed, normal.lastYear].map(one => one !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect([normal.normal, normal.historyOfNormal]).toEqual([null, null]);
    const last = preview<OddsOutcome>('odds', { regime: 'lastyear' });
    expect(last.normal!.value).toBeGreaterThan(last.calm!.value);
    expect(last.historyOfNormal!.kind).toBe('rows');
    const other = preview<OddsOutcome>('odds', { asset: 'other', volatility: 0.5 });
    expect([other.calm, other.normal, other.stressed, other.lastYear]).toEqual([null, null, null, null]);
  });
});

describe('drawn paths', () => {
  it('of changing volatility have many points an hour, of constant volatility as many whatever the time', () => {
    const points = (changes: Partial<LeverageValues>) =>
      full<PathsOutcome>('paths', { horizon: 1, ...changes }).paths[0]!.prices.length;
    expect([points({}), points({ model: 'constant' })]).toEqual([121, 241]);
  });

  it('tell how far their drawing is', () => {
    const work = computation.views['paths']!.compute(valuesWith({ model: 'constant' }), {
      draws: new DrawCache(),
      assets,
    });
    expect(Array.from(work)).toEqual(Array.from({ length: 20 }, (_, chunk) => (chunk + 1) / 20));
  });
});

test('a price is named only where it is known and the position can be closed', () => {
  const priceOf = (changes: Partial<LeverageValues>) =>
    preview<PositionOutcome>('position', { model: 'constant', ...changes }).liquidationPrice;
  expect(priceOf({ entryPrice: null })).toBeNull();
  expect(priceOf({ entryPrice: 100, leverage: 1, side: 'long' })).toBeNull();
  expect(priceOf({ entryPrice: null, leverage: 1, side: 'long' })).toBeNull();
  expect(priceOf({ entryPrice: 100, leverage: 20 })).toBeCloseTo(95.477, 3);
});
