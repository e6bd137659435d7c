import { describe, expect, it } from 'vitest';
import { liquidationProbabilityConstant } from '../../../src/model/leverage/index.ts';
import {
  type ClockTable,
  HOURS_PER_YEAR,
  highestLeverageFromClocks,
  liquidationProbabilityFromClocks,
  previewMedianVolatility,
  simulateClocks,
  simulateClockTable,
  type VolatilityStart,
  volatilityRegimes,
  volatilityStart,
} from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { tableRequest } from '../../../src/panels/leverage/clocks.ts';
import { curve } from '../../../src/panels/leverage/curve.ts';
import { isLastYear } from '../../../src/panels/leverage/market.ts';
import { clockMarket, constantMarket } from '../../../src/panels/leverage/marketChances.ts';
import type { LeverageContext } from '../../../src/panels/leverage/marketClocks.ts';
import { previewMarkets } from '../../../src/panels/leverage/markets.ts';
import { odds } from '../../../src/panels/leverage/odds.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { paths } from '../../../src/panels/leverage/paths.ts';
import { sizeRemark } from '../../../src/panels/leverage/size.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS: LeverageValues = defaultValues(leverageParameters);
const { leverage, side, maintenanceMargin, fee: feePerTrade, seed } = DEFAULTS;
const BET = { side, maintenanceMargin, feePerTrade };
const HOURS = 3;
const valuesWith = (changes: Partial<LeverageValues>): LeverageValues => ({
  ...DEFAULTS,
  horizon: HOURS,
  ...changes,
});
/** Where no history is asked for. */
const assets = { history: null } as unknown as LeverageContext['assets'];
const NOTHING_KEPT = { peek: () => undefined, keep: () => undefined };

const startIn = (asset: 'btc' | 'sol', regime: 'calm' | 'normal' | 'stressed') =>
  volatilityStart({ asset, regime });
const tableOf = (start: VolatilityStart, luck: number) =>
  simulateClockTable({ replicates: 2, pathsPerReplicate: 4, maximumHours: HOURS, start }, createRng(luck));

/** A market on these tables, and none else. */
function marketsOn(tables: readonly ClockTable[], changes: Partial<LeverageValues>) {
  const kept = new Map<string, unknown>(tables.map(table => [tableRequest(table.start, seed).key, table]));
  const draws = { peek: (key: string) => kept.get(key), keep: () => undefined };
  return previewMarkets(valuesWith(changes), { draws, assets }, [HOURS]);
}
const chanceOn = (clocks: ClockTable, medianVolatility: number) =>
  liquidationProbabilityFromClocks({ ...BET, leverage, hours: HOURS, clocks, medianVolatility });

describe('clocks that are at hand', () => {
  const calm = startIn('btc', 'calm');
  const [normalTable, calmTable] = [tableOf(startIn('btc', 'normal'), 1), tableOf(calm, 2)];

  it('are those of the market itself where it has some', () => {
    const { own } = marketsOn([normalTable, calmTable], { regime: 'calm' });
    expect(own.probability(leverage, HOURS)).toEqual(chanceOn(calmTable, calm.medianVolatility));
  });

  it('or those of another market of the coin, at the volatility of the one that is asked for', () => {
    const to = startIn('btc', 'stressed');
    const { stressed } = marketsOn([calmTable], {});
    const medianVolatility = previewMedianVolatility({ from: calm, to, hours: HOURS });
    expect(stressed!.probability(leverage, HOURS)).toEqual(chanceOn(calmTable, medianVolatility));
  });

  it('of its own coin, of bitcoin only for coins without history', () => {
    const [ofSol, to] = [tableOf(startIn('sol', 'calm'), 3), startIn('sol', 'stressed')];
    const { stressed } = marketsOn([calmTable, ofSol], { asset: 'sol' });
    const medianVolatility = previewMedianVolatility({ from: ofSol.start, to, hours: HOURS });
    expect(stressed!.probability(leverage, HOURS)).toEqual(chanceOn(ofSol, medianVolatility));
    const other = marketsOn([calmTable, ofSol], { asset: 'other', volatility: 0.9 }).own;
    const typed = volatilityStart({ asset: 'other', trailingVolatility: 0.9 });
    const rescaled = previewMedianVolatility({ from: calm, to: typed, hours: HOURS });
    expect(other.probability(leverage, HOURS)).toEqual(chanceOn(calmTable, rescaled));
  });

  it('say which leverage is the highest as the model does', () => {
    const market = clockMarket(
      BET,
      () => calmTable,
      () => 0.6,
    );
    const question = { ...BET, hours: HOURS, clocks: calmTable, medianVolatility: 0.6 };
    expect(market.highestLeverage(0.05, HOURS)).toEqual(
      highestLeverageFromClocks({ ...question, target: 0.05, limit: 125 }),
    );
  });
});

describe('a view in full', () => {
  /** Which hours' clocks are asked for before anything else is drawn. */
  function hoursAsked(view: typeof curve | typeof paths, horizon: number): readonly string[] {
    const asked: string[] = [];
    const peek = (key: string) => {
      const hours = key.split('/').at(-1)!;
      asked.push(hours);
      const size = { replicates: 2, pathsPerReplicate: 4, start: startIn('btc', 'calm') };
      return simulateClocks({ ...size, hours: hours.split('-').map(Number) }, createRng(1));
    };
    const context = { draws: { peek, keep: () => undefined }, assets };
    view.compute(valuesWith({ horizon }), context).next();
    return asked;
  }

  it('shares the clocks of the boxes where its hours are one of theirs', () => {
    for (const view of [curve, paths]) {
      expect(hoursAsked(view, 8)).toEqual(['8-24-168-720', '8', '8', '8']);
      expect(hoursAsked(view, 9)).toEqual(['9', '9', '9', '9']);
    }
  });

  it('draws paths with 120 points or so, and those that are closed at once from the first', () => {
    const atOnce = { model: 'changing', horizon: 2, leverage: 125, maintenanceMargin: 0.01 } as const;
    const typed = { asset: 'other', volatility: 0.5 } as const;
    const peek = () =>
      simulateClocks(
        { replicates: 2, pathsPerReplicate: 4, hours: [2], start: startIn('btc', 'calm') },
        createRng(1),
      );
    const context = { draws: { peek, keep: () => undefined }, assets };
    const drawn = finish(paths.compute(valuesWith({ ...atOnce, ...typed }), context)).paths;
    expect(drawn.map(({ wipedOutAt }) => wipedOutAt)).toEqual(Array(100).fill(0));
    expect(drawn[0]!.prices).toHaveLength(121);
  });
});

describe('at constant volatility', () => {
  it('a chance is exact, and the middle price is that of a law without spread', () => {
    const market = constantMarket(BET, 0.6, 0.3);
    expect(market.probability(leverage, 24)).toMatchObject({
      standardError: 0,
      method: { kind: 'closed-form' },
    });
    const middle = Math.exp((0.3 - 0.6 ** 2 / 2) * (48 / HOURS_PER_YEAR));
    expect(market.priceQuantile(0.5, 48).value).toBeCloseTo(middle, 12);
  });

  it('a normal market stands beside the last year', () => {
    const values = valuesWith({ model: 'constant', regime: 'lastyear', horizon: 36 });
    const { normal, lastYear } = odds.preview(values, { draws: NOTHING_KEPT, assets })!;
    const chanceIn = (regime: 'normal' | 'lastyear') =>
      liquidationProbabilityConstant({
        ...{ leverage, side, maintenanceMargin },
        annualVolatility: volatilityRegimes.btc.regimes[regime].trailingVolatility,
        annualDrift: values.drift,
        horizonYears: 36 / HOURS_PER_YEAR,
      });
    expect([normal!.value, lastYear!.value]).toEqual([chanceIn('normal'), chanceIn('lastyear')]);
  });
});

it('the last year is one of a coin with history alone', () => {
  const last = { regime: 'lastyear', volatility: null } as const;
  expect(isLastYear({ ...last, asset: 'btc' })).toBe(true);
  expect(isLastYear({ ...last, asset: 'other' })).toBe(false);
});

it('a tenth of a per cent of margin is worth a word', () => {
  const values = valuesWith({ asset: 'sol', stake: 100, leverage: 10 });
  const asked = sizeRemark({ ...values, maintenanceMargin: 0 });
  expect(asked).toMatchObject({ kind: 'more-margin', maintenanceMargin: 0.005 });
  expect(sizeRemark({ ...values, maintenanceMargin: 0.004 })).toEqual(asked);
  expect(sizeRemark({ ...values, maintenanceMargin: 0.0045 })).toBeNull();
});
