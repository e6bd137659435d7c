import { describe, expect, it } from 'vitest';
import { runCascade } from '../../../src/model/cascade/index.ts';
import { phaseEdges } from '../../../src/panels/cascade/phase.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import { firstPhase, phaseSteps } from './phaseSteps.ts';
import { scenario } from './scenario.ts';

/** Thirty steps of one platform at the three leverages that its margin allows. */
const FEW = { timeStep: 2, duration: 60, platforms: 1, maintenanceMargin: 0.3 };
/** Under such an impact no critical line is looked for. */
const NO_LINE = { ...FEW, impact: 'sqrt' } as const;

describe('a map of three leverages', () => {
  const { shown, last } = phaseSteps(NO_LINE);
  const [share, spread] = last.maps;
  const noLeverageAt = (across: number) => ({ across, leverage: null });

  it('fills in row by row: first one map, then the other', () => {
    expect(shown.map(one => one.share)).toEqual([1, 2, 3, 4, 5, 6].map(row => expect.closeTo(row / 12, 12)));
    const known = shown.map(({ outcome }) =>
      outcome.maps.map(({ rows }) => rows.map(row => (row === null ? 0 : 1))),
    );
    expect(known).toEqual([
      [
        [1, 0, 0],
        [0, 0, 0],
      ],
      [
        [1, 0, 1],
        [0, 0, 0],
      ],
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
      [
        [1, 1, 1],
        [1, 0, 0],
      ],
      [
        [1, 1, 1],
        [1, 0, 1],
      ],
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
    ]);
    expect(shown.every(({ outcome }) => outcome.none === null && outcome.seconds === 60)).toBe(true);
  });

  it('goes from no share of models to all, and from clones to strangers', () => {
    expect([share!.id, spread!.id, last.none, last.seconds]).toEqual(['share', 'spread', null, 60]);
    expect(share!.across).toEqual(Array.from({ length: 41 }, (_, place) => expect.closeTo(place / 40, 12)));
    expect(spread!.across).toEqual(share!.across.toReversed());
    expect([share!.leverages, spread!.leverages]).toEqual(Array(2).fill([2, 2.5, 3]));
  });

  it('has the fall over the dip in every place, to three digits', () => {
    for (const [row, leverage] of [2, 2.5, 3].entries()) {
      const asked = { ...cascadeScenario(scenario(NO_LINE)), leverage, modelShare: 0.5 };
      const { amplification } = runCascade(asked);
      expect(share!.rows[row]![20]).toBe(Number(amplification.toFixed(3)));
    }
  });

  it('has no critical leverage where there is no gain to compare, at every second column or every eighth', () => {
    expect(share!.line).toEqual(share!.across.filter((_, place) => place % 2 === 0).map(noLeverageAt));
    const two = { ...NO_LINE, maintenanceMargin: 0.39 };
    const columns = (platforms: number) => phaseSteps({ ...two, platforms }).last.maps[1]!.line!.length;
    expect([columns(5), columns(6)]).toEqual([21, 6]);
  });
});

describe('which maps there are', () => {
  it('events of ten minutes at most', () => {
    expect(firstPhase({ ...NO_LINE, duration: 900 }).seconds).toBe(600);
  });

  it('none of a class, and none where not two leverages fit the margin', () => {
    expect(firstPhase({ ...NO_LINE, handsAt3: 1 })).toMatchObject({ none: 'class', maps: [] });
    expect(firstPhase({ ...NO_LINE, maintenanceMargin: 0.45 })).toMatchObject({ none: 'margin', maps: [] });
    expect(
      firstPhase({ ...NO_LINE, maintenanceMargin: 0.39 }).maps.map(({ leverages }) => leverages),
    ).toEqual([
      [2, 2.5],
      [2, 2.5],
    ]);
  });

  it('only of leverages that fit on every platform, however unlike they are', () => {
    // 3·e^½ is 4.95, 3.5·e^½ is 5.77.
    const unlike = { ...NO_LINE, platforms: 2, leverageSpread: 0.5, maintenanceMargin: 0.2 };
    expect(firstPhase({ ...unlike, similarity: 1 }).maps[0]!.leverages).toEqual([2, 2.5, 3]);
  });

  it.each([
    [120, 41],
    [120.1, 21],
    [500, 21],
    [500.1, 9],
  ])('of %d seconds in tenths with %d columns', (duration, columns) => {
    const { maps } = firstPhase({ ...NO_LINE, timeStep: 0.1, duration, maintenanceMargin: 0.2 });
    expect(maps.map(({ across }) => across.length)).toEqual([columns, columns]);
  });
});

it('of a row in which some events double and some do not, both edges are told', () => {
  const rows = [
    [1, 2],
    [2, 2],
  ];
  expect(phaseEdges({ leverages: [2, 3], rows })).toEqual({ some: 2, all: 3 });
});
