import { beforeAll, describe, expect, test } from 'vitest';
import { DrawCache } from '../../src/compute/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { computation } from '../../src/panels/leverage/compute.ts';
import type { LeverageContext } from '../../src/panels/leverage/marketClocks.ts';
import type { CurveOutcome, OddsOutcome, PathsOutcome } from '../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../src/panels/leverage/params.ts';
import { type AnyValues, defaultValues, NO_MATERIAL } from '../../src/schema/index.ts';
import { leverageTelling as telling } from '../openPanels.ts';

const DEFAULTS = defaultValues(leverageParameters) as LeverageValues;
const draws = new DrawCache();
let assets: LeverageContext['assets'];

beforeAll(async () => {
  assets = (await computation.loadAssets()) as LeverageContext['assets'];
});

const context = () => ({ draws, assets });
const scenario = (changes: Partial<LeverageValues>): AnyValues => ({ ...DEFAULTS, ...changes });
const full = <Outcome>(view: string, changes: Partial<LeverageValues> = {}) =>
  finish(computation.views[view]!.compute(scenario(changes), context())) as Outcome;
const preview = <Outcome>(view: string, changes: Partial<LeverageValues>, kept = draws) =>
  computation.views[view]!.preview(scenario(changes), { draws: kept, assets }) as Outcome;
const chanceAt = (outcome: OddsOutcome, hours: number) =>
  outcome.times.find(time => time.hours === hours)!.chances.wipedOut.value;

describe('the first screen', () => {
  test('is answered as designed: 3, 12, 48 and 75 of 100, calm 6, stressed 22, history 12', () => {
    const outcome = full<OddsOutcome>('odds');
    expect([8, 24, 168, 720].map(hours => Math.round(100 * chanceAt(outcome, hours)))).toEqual([
      3, 12, 48, 75,
    ]);
    expect(Math.round(100 * outcome.calm!.value)).toBe(6);
    expect(Math.round(100 * outcome.stressed!.value)).toBe(22);
    expect(telling.sentence(outcome, scenario({})).headline).toBe(
      'Hold 20× bitcoin for a day in a normal market, and 12 of 100 such positions are wiped out. A week: 48. A month: 75.',
    );
    expect(telling.sentence(outcome, scenario({})).second).toBe(
      'Calm 6 of 100, stressed 22, the last year (to June 2026) 7. At the prices of 2019–2026: 12 of 100 (95\u202f%: 10 to 14; hours in 62 months).',
    );
  });

  test('the three endings of every box add up to one, with errors within 0.2 points', () => {
    for (const { chances } of full<OddsOutcome>('odds').times) {
      const { wipedOut, endedWithLess, endedWithMore } = chances;
      expect(wipedOut.value + endedWithLess.value + endedWithMore.value).toBeCloseTo(1, 12);
      for (const { standardError } of Object.values(chances)) expect(standardError).toBeLessThan(0.002);
    }
  });

  test('puts the reader’s own hour in the place of the nearest box', () => {
    expect(full<OddsOutcome>('odds', { horizon: 30 }).times.map(time => time.hours)).toEqual([
      8, 30, 168, 720,
    ]);
  });

  test('with constant volatility it is the closed form, also beyond a month and with a drift', () => {
    const outcome = full<OddsOutcome>('odds', { model: 'constant', horizon: 8760, drift: 0.5, leverage: 2 });
    const { wipedOut } = outcome.times.at(-1)!.chances;
    expect(wipedOut).toMatchObject({ standardError: 0, method: { kind: 'closed-form' } });
    expect(wipedOut.value).toBeGreaterThan(0);
    expect(wipedOut.value).toBeLessThan(1);
  });
});

describe('a preview', () => {
  test('is there before any draws, within a few points of the full outcome', () => {
    const coarse = preview<OddsOutcome>('odds', {}, new DrawCache());
    const fine = full<OddsOutcome>('odds');
    for (const { hours } of fine.times) {
      expect(Math.abs(chanceAt(coarse, hours) - chanceAt(fine, hours))).toBeLessThan(0.05);
    }
  });

  test('on condensed clocks differs from all clocks by at most 0.3 points', () => {
    const kept = new DrawCache();
    const [own] = computation.views['odds']!.draws(scenario({}), NO_MATERIAL);
    kept.keep(own!.key, finish(computation.makeDraw(own!, NO_MATERIAL)));
    for (const changes of [{}, { leverage: 5 }, { side: 'short', leverage: 50 }] as const) {
      const coarse = preview<OddsOutcome>('odds', changes, kept);
      const fine = full<OddsOutcome>('odds', changes);
      for (const { hours } of fine.times) {
        expect(Math.abs(chanceAt(coarse, hours) - chanceAt(fine, hours))).toBeLessThan(0.003);
      }
    }
  });
});

describe('every leverage at once', () => {
  test('rises with leverage, lies between calm and stressed, and passes the box of the chosen leverage', () => {
    const { points } = full<CurveOutcome>('curve');
    for (const [index, point] of points.entries()) {
      expect(point.probability).toBeGreaterThanOrEqual(points[index - 1]?.probability ?? 0);
      expect(point.calm!).toBeLessThanOrEqual(point.probability);
      expect(point.stressed!).toBeGreaterThanOrEqual(point.probability);
    }
    const here = points.find(point => point.leverage === 20)!;
    expect(here.probability).toBeCloseTo(chanceAt(full<OddsOutcome>('odds'), 24), 12);
  });

  test('knows the highest leverage for a target, and asking back gives the target', () => {
    const { highestLeverage } = full<CurveOutcome>('curve', { target: 0.1 });
    expect(highestLeverage.status).toBe('ok');
    const outcome = full<OddsOutcome>('odds', { leverage: highestLeverage.leverage! });
    expect(chanceAt(outcome, 24)).toBeCloseTo(0.1, 9);
  });
});

describe('price paths', () => {
  test('as many of the hundred are wiped out as dots are filled, each at the line', () => {
    const { paths, levels, missing } = full<PathsOutcome>('paths');
    expect(paths).toHaveLength(100);
    expect(missing).toBe(0);
    const dead = paths.filter(path => path.wipedOutAt !== null);
    expect(dead).toHaveLength(12);
    for (const { prices, wipedOutAt } of dead)
      expect(prices[wipedOutAt!]).toBeCloseTo(levels.liquidationPrice!, 6);
  });

  test('are drawn for constant volatility and holds beyond a month too', () => {
    expect(full<PathsOutcome>('paths', { model: 'constant', horizon: 2000, leverage: 3 }).paths).toHaveLength(
      100,
    );
  });
});

test('the same seed gives the same numbers whichever view asked first', () => {
  const hour = scenario({ horizon: 2 });
  const alone = finish(computation.views['curve']!.compute(hour, { draws: new DrawCache(), assets }));
  expect(finish(computation.views['curve']!.compute(hour, context()))).toEqual(alone);
});
