import history from '../../../src/market-data/leverageHistory.json';
import { finish } from '../../../src/panels/defineComputation.ts';
import { curve } from '../../../src/panels/leverage/curve.ts';
import type { MarketHistory } from '../../../src/panels/leverage/history.ts';
import { odds } from '../../../src/panels/leverage/odds.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { paths } from '../../../src/panels/leverage/paths.ts';
import { position } from '../../../src/panels/leverage/position.ts';
import { simpler } from '../../../src/panels/leverage/simpler.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import type { Curve, CurvePointTold } from './curve.ts';
import type { Odds, OddsBox } from './firstScreen.ts';
import type { Position } from './position.ts';
import type { MethodTold, Paths, Simpler } from './views.ts';

const DEFAULTS = defaultValues(leverageParameters);
const context = { draws: keptDraws(), assets: { history: history as unknown as MarketHistory } };

const COINS = ['btc', 'btc', 'eth', 'sol', 'other'] as const;
const REGIMES = ['normal', 'calm', 'stressed', 'lastyear', 'longrun'] as const;

/** One of many scenarios; every third with constant volatility, the others share few sets of clocks. */
function scenario(index: number): LeverageValues {
  const asset = COINS[index % 5]!;
  const isConstant = index % 3 === 0;
  const isTyped = asset === 'other' || index % 4 === 3;
  return {
    ...DEFAULTS,
    asset,
    model: isConstant ? 'constant' : 'changing',
    regime: isTyped ? 'normal' : REGIMES[Math.floor(index / 5) % 5]!,
    volatility: isTyped ? [0.2, 0.53, 1.2][index % 3]! : null,
    drift: isConstant ? [0, 0.5, -0.3][(index % 5) % 3]! : 0,
    side: index % 2 === 0 ? 'long' : 'short',
    leverage: [20, 1, 5, 2, 10, 50, 100, 125, 3, 200][Math.floor(index / 2) % 10]!,
    horizon: [24, 8, 168, 720][Math.floor(index / 3) % 4]!,
    maintenanceMargin: [0.005, 0.004, 0.01, 0, 0.02][Math.floor(index / 7) % 5]!,
    target: [0.1, 0.01, 0.5][index % 3]!,
    stake: [10_000, 100, 1e6, 1e9][index % 4]!,
    wealth: index % 2 === 0 ? null : [500, 50_000, 1e9][index % 3]!,
    entryPrice: index % 3 === 1 ? 61_234.5 : null,
  };
}

export const computedOdds = remembered((index): Odds => {
  const values = scenario(index);
  return { values, outcome: finish(odds.compute(values, context)) };
});
export const computedBox = (index: number): OddsBox => ({
  ...computedOdds(index),
  place: index % 4,
  settled: index % 3 > 0,
});
export const computedCurve = remembered((index): Curve => {
  const values = scenario(index);
  return { values, outcome: finish(curve.compute(values, context)) };
});
export const computedPaths = remembered((index): Paths => {
  const values = scenario(index);
  return { values, outcome: finish(paths.compute(values, context)) };
});
export const computedPosition = remembered((index): Position => {
  const values = scenario(index);
  return { values, outcome: finish(position.compute(values, context)) };
});
export const computedSimpler = (index: number): Simpler => {
  const values = scenario(index);
  return { values, outcome: finish(simpler.compute(values, context)) };
};

export const computedMethod = (index: number): MethodTold => {
  const one = computedSimpler(index);
  return { ...one, place: (index % 7) % one.outcome.rows.length };
};

export function computedPoint(index: number): CurvePointTold {
  const one = computedCurve(index);
  const { history: record, points } = one.outcome;
  const row = record.kind === 'rows' ? record.rows[index % record.rows.length] : undefined;
  if (row === undefined || index % 3 === 0)
    return { ...one, series: 'model', leverage: points[(7 * index) % points.length]!.leverage };
  const series = row.side === one.values.side ? 'history' : 'other-side';
  return { ...one, series, leverage: row.leverage };
}
