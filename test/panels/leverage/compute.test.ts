import { beforeAll, describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { computation } from '../../../src/panels/leverage/compute.ts';
import type { LeverageContext } from '../../../src/panels/leverage/marketClocks.ts';
import {
  type CurveOutcome,
  chosenTime,
  type OddsOutcome,
  type PathsOutcome,
  type PositionOutcome,
  type SimplerOutcome,
} from '../../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { baseValues } from '../../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';
import { leveragePanel, leverageTelling as telling } from '../../openPanels.ts';

const DEFAULTS = defaultValues(leverageParameters) as LeverageValues;
const draws = once(() => new DrawCache());
let assets: LeverageContext['assets'];

beforeAll(async () => {
  assets = (await computation.loadAssets()) as LeverageContext['assets'];
});

const scenario = (changes: Partial<LeverageValues>): AnyValues => ({ ...DEFAULTS, ...changes });
const preview = <Outcome>(view: string, changes: Partial<LeverageValues>, kept = draws()) =>
  computation.views[view]!.preview(scenario(changes), { draws: kept, assets }) as Outcome;

test('simpler calculators: one look at the end sees about half of what watching all the time sees', () => {
  const { rows } = preview<SimplerOutcome>('simpler', {});
  const chance = (id: string) => rows.find(row => row.id === id)!.probability;
  expect(chance('end-only') / chance('constant')).toBeGreaterThan(0.45);
  expect(chance('end-only') / chance('constant')).toBeLessThan(0.55);
  expect(chance('history')).toBeCloseTo(0.1198939, 7);
  expect(chance('history-closes')).toBeLessThan(chance('history'));
});

test.each([
  [24, false],
  [36, false],
  [48, true],
  [8760, true],
  [8784, false],
])('%i hours are looked at once a day: %s', (horizon, areChecked) => {
  const { rows } = preview<SimplerOutcome>('simpler', { horizon, model: 'constant' });
  expect(rows.some(({ id }) => id === 'daily-checks')).toBe(areChecked);
});

test.each(['long', 'short'] as const)(
  'drawn paths of a %s end on the line, as many as dots are filled',
  side => {
    const values = scenario({ model: 'constant', horizon: 48, side });
    const outcome = finish(
      computation.views['paths']!.compute(values, { draws: draws(), assets }),
    ) as PathsOutcome;
    const wipedOut = outcome.paths.filter(path => path.wipedOutAt !== null);
    expect(outcome.missing).toBe(0);
    expect(outcome.paths).toHaveLength(100);
    expect(wipedOut).toHaveLength(Math.round(outcome.chances.wipedOut.value * 100));
    const line = Math.fround(outcome.levels.liquidationPrice!);
    for (const { prices, wipedOutAt } of wipedOut) expect(prices[wipedOutAt!]).toBe(line);
    // The table tells the hour, of 48 in 240 steps.
    const told = telling.tables['paths']!(outcome, values).rows.map(({ wipedOutAfter }) => wipedOutAfter);
    expect(told).toEqual(outcome.paths.map(({ wipedOutAt }) => wipedOutAt && wipedOutAt / 5));
  },
);

test.each([0.05, 0.1, 0.3])('curve and boxes name the same highest leverage for a chance of %f', target => {
  const asked = { target, model: 'constant' } as const;
  const [curve, odds] = ['curve', 'odds'].map(view => preview<CurveOutcome>(view, asked).highestLeverage);
  expect(curve).toEqual(odds);
  const back = preview<OddsOutcome>('odds', { ...asked, leverage: curve!.leverage! });
  expect(chosenTime(back).chances.wipedOut.value).toBeCloseTo(target, 9);
});

test('my position: 20× on a twentieth of all money is no leverage on all of it', () => {
  const outcome = preview<PositionOutcome>('position', { stake: 500, wealth: 10_000, entryPrice: 60_000 });
  expect(outcome.notional).toBe(10_000);
  expect(outcome.leverageOnWealth).toBe(1);
  expect(outcome.shareOfWealth).toBe(0.05);
  expect(outcome.liquidationPrice).toBeCloseTo(57_286.43, 2);
  expect(outcome.fees).toBeCloseTo(10, 12);
});

describe('extremes are told, never NaN', () => {
  const extremes: Partial<LeverageValues>[] = [
    { leverage: 1 },
    { leverage: 1, side: 'short' },
    { leverage: 200 },
    { leverage: 200, side: 'short' },
    { maintenanceMargin: 0.5 },
    { maintenanceMargin: 0 },
    { volatility: 0.01, horizon: 1 },
    { volatility: 5, horizon: 720 },
    { asset: 'other', volatility: 5, leverage: 200, side: 'short' },
    { model: 'constant', horizon: 87_600, volatility: 5, drift: 5 },
    { model: 'constant', horizon: 1e-6, drift: -5 },
    { fee: 0.05, leverage: 125 },
    { target: 0.0001 },
    { target: 0.99, regime: 'longrun' },
  ];
  test.each(extremes)('%o', changes => {
    for (const view of ['odds', 'curve', 'simpler', 'position']) {
      const outcome = preview(view, changes);
      expect(JSON.stringify(outcome)).not.toMatch(/NaN|Infinity/);
      for (const row of telling.tables[view]!(outcome, scenario(changes)).rows) {
        for (const cell of Object.values(row))
          if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
      }
    }
    const { headline, second } = telling.sentence(preview('odds', changes), scenario(changes));
    expect(`${headline} ${second}`).not.toMatch(/NaN|undefined|Infinity|,,/);
  });
});

test('every preset has its answer and its words', () => {
  for (const { id } of leveragePanel.presets) {
    const values = baseValues(leveragePanel, id);
    expect(telling.sentence(preview('odds', values as Partial<LeverageValues>), values).headline).toMatch(
      /\.$/,
    );
  }
});
