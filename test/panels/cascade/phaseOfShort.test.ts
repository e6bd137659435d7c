import { describe, expect, it } from 'vitest';
import { criticalLine, runCascade } from '../../../src/model/cascade/index.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import { firstPhase, phaseSteps } from './phaseSteps.ts';
import { scenario } from './scenario.ts';

/** Thirty steps each, so that all of a map is soon there. */
const SHORT: Partial<CascadeValues> = { timeStep: 2, duration: 60 };

describe('the map of a short event', () => {
  const { shown, last } = phaseSteps(SHORT);
  const asked = cascadeScenario(scenario(SHORT));

  it('has shares of the money from none to all, and similarities the other way, over leverages from 2 to 22', () => {
    const [share, spread] = last.maps;
    expect([last.none, last.seconds, share!.id, spread!.id]).toEqual([null, 60, 'share', 'spread']);
    expect(share!.across).toEqual(Array.from({ length: 41 }, (_, place) => expect.closeTo(place / 40, 12)));
    expect(spread!.across).toEqual(share!.across.toReversed());
    expect(share!.leverages).toEqual(Array.from({ length: 41 }, (_, place) => 2 + place / 2));
  });

  it('has in every place the fall over the dip of that event, to three digits', () => {
    for (const [id, key] of [
      ['share', 'modelShare'],
      ['spread', 'similarity'],
    ] as const) {
      const { across, leverages, rows } = last.maps.find(map => map.id === id)!;
      for (const row of [0, 17, 40]) {
        for (const column of [0, 9, 40]) {
          const run = runCascade({ ...asked, leverage: leverages[row]!, [key]: across[column]! });
          expect(rows[row]![column]!).toBeCloseTo(run.amplification, 3);
          expect(rows[row]![column]! * 1000).toBeCloseTo(Math.round(rows[row]![column]! * 1000), 9);
        }
      }
    }
  });

  it('has its critical line at every second column, to three digits', () => {
    for (const { id, line, across, leverages } of last.maps) {
      expect(line!.map(point => point.across)).toEqual(across.filter((_, place) => place % 2 === 0));
      const search = criticalLine({
        scenario: asked,
        across: {
          key: id === 'share' ? 'modelShare' : 'similarity',
          values: [0, 8, 20].map(place => line![place]!.across),
        },
        up: { key: 'leverage', values: leverages },
      });
      let step = search.next();
      while (!step.done) step = search.next();
      for (const [place, leverage] of step.value.entries()) {
        const found = line![[0, 8, 20][place]!]!.leverage;
        if (leverage === null) expect(found).toBeNull();
        else expect(found!).toBeCloseTo(leverage, 3);
      }
    }
  });

  it('is told how far it is: the rows of both maps, then both lines', () => {
    const shares = shown.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // 41 rows each.
    expect(shares.slice(0, 41).at(-1)).toBeCloseTo(0.25, 12);
    expect(shares.slice(0, 82).at(-1)).toBeCloseTo(0.5, 12);
    expect(shares[0]).toBeCloseTo(0.25 / 41, 12);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(shares.at(-1)).toBeGreaterThan(0.95);
    expect(shown.every(({ outcome }) => outcome.none === null && outcome.seconds === 60)).toBe(true);
    expect(shown[0]!.outcome.maps[0]!.rows.filter(row => row !== null)).toHaveLength(1);
  });
});

describe('the grid', () => {
  const size = (changes: Partial<CascadeValues>) =>
    firstPhase(changes).maps.map(({ across, leverages }) => [across.length, leverages.length]);

  it('is coarser from 1,201 steps on, and again from 5,001', () => {
    for (const [duration, columns, rows] of [
      [120, 41, 41],
      [120.1, 21, 21],
      [500, 21, 21],
      [500.1, 9, 9],
    ] as const)
      expect(size({ timeStep: 0.1, duration })).toEqual([
        [columns, rows],
        [columns, rows],
      ]);
  });

  it('ends below the leverage that is closed at once, however unlike the platforms are', () => {
    const highest = (maintenanceMargin: number) =>
      Math.max(...firstPhase({ ...SHORT, maintenanceMargin }).maps[0]!.leverages);
    expect([highest(0.1), highest(0.2)]).toEqual([9.5, 4.5]);
  });
});
