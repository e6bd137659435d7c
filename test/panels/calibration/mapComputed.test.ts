import { describe, expect, it } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { exactGrowth } from '../../../src/model/calibration/index.ts';
import { planOf } from '../../../src/panels/calibration/forecaster.ts';
import { map } from '../../../src/panels/calibration/map.ts';
import { exactHalved } from '../../../src/panels/calibration/money.ts';
import type { MapOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { once } from '../../once.ts';
import { scenario } from './scenario.ts';

/** One trade, and a stake whose danger is only a count of wins. */
const QUICK = scenario({ trades: 1, payoffPer100: 100, stake: 'flat' });

describe('accuracy against honesty', () => {
  const work = (changes: Partial<CalibrationValues> = {}, draws = new DrawCache()) => {
    const steps = map.compute({ ...QUICK, ...changes }, { draws, assets: {} });
    const shares: number[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return { shares, outcome: step.value as MapOutcome };
      shares.push(step.value as number);
    }
  };

  const known = once(() => work());

  it('has a square for each of nine accuracies and seven shares, by arithmetic where that is quick', () => {
    const { outcome, shares } = known();
    expect([outcome.cells.length, outcome.cells[0]!.length, outcome.isCounted]).toEqual([7, 9, false]);
    for (const [row, cells] of outcome.cells.entries()) {
      for (const [column, { accuracy, real, halved, growth }] of cells.entries()) {
        expect([real, accuracy]).toEqual([outcome.shares[row], outcome.accuracies[column]]);
        const there = { ...QUICK, accuracy, realConfidence: real };
        expect(halved).toEqual(exactHalved(there));
        expect(growth).toBe(exactGrowth({ accuracy, kappa: 1 / real }, planOf(QUICK)).growth);
      }
    }
    // The stake and three for the guides are counted, then seven rows are reckoned.
    expect(shares).toHaveLength(9 * 4 + 7);
    expect(shares.slice(0, 36)).toEqual(
      Array.from({ length: 36 }, (_, step) => expect.closeTo((step + 1) / 36, 12)),
    );
    expect(shares.slice(36)).toEqual(Array.from({ length: 7 }, (_, row) => (row + 1) / 7));
  });

  it('answers again at once for what it has counted; another stake of the guides is only reckoned', () => {
    const draws = new DrawCache();
    const { outcome } = work({}, draws);
    expect(work({}, draws)).toEqual({ shares: [], outcome });
    expect(work({ stake: 'half' }, draws).shares).toHaveLength(7);
    expect(map.preview(QUICK, { draws, assets: {} })).toEqual(outcome);
    for (const changes of [{ trades: 2 }, { payoffPer100: 90 }, { stake: 'capped' }, { seed: 9 }] as const)
      expect(map.preview({ ...QUICK, ...changes }, { draws, assets: {} })).toBeNull();
  });

  it('rests on at most 2,000 traders, and tells the largest error of such a count', () => {
    const { outcome } = known();
    expect([outcome.trades, outcome.traders]).toEqual([1, 2000]);
    expect(outcome.greatestError).toBeCloseTo(Math.sqrt(0.25 / 2000), 3);
  });

  it('tells the danger by honesty and by accuracy, each a share of all variance', () => {
    for (const { honesty, accuracy } of known().outcome.guides) {
      expect(honesty).toBeGreaterThanOrEqual(0);
      expect(honesty + accuracy).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(known().outcome.guides.map(({ stake }) => stake)).toEqual(['full', 'half', 'quarter']);
  });
});
