import { describe, expect, it } from 'vitest';
import {
  type CascadeScenario,
  cascadeFault,
  cascadeFigures,
  createCascadeBench,
  DEFAULT_CASCADE,
  dueByFall,
  MOST_BOOK_LEVELS,
  platformsOf,
  positionInCascade,
  requireCascadeScenario,
  runCascade,
} from '../../../src/model/cascade/index.ts';

const run = (changes: Partial<CascadeScenario>) => runCascade({ ...DEFAULT_CASCADE, ...changes });
const SHORT = { duration: 60 };

describe('a bench', () => {
  it('that runs other events leaves a finished run what it was', () => {
    const bench = createCascadeBench();
    const kept = runCascade({ ...DEFAULT_CASCADE, ...SHORT }, bench);
    const copy = structuredClone({ falls: kept.falls, flows: kept.sellers.map(({ flow }) => flow) });
    const other = { ...DEFAULT_CASCADE, ...SHORT, shock: 0.1 };
    cascadeFigures(other, bench);
    runCascade(other, bench);
    expect({ falls: kept.falls, flows: kept.sellers.map(({ flow }) => flow) }).toEqual(copy);
  });

  it('that is full of clones and groups closes what one platform does', () => {
    const hands = Array.from({ length: MOST_BOOK_LEVELS }, (_, place) => ({ leverage: 3 + place, hands: 1 }));
    const halt = { haltAfter: 0.07, magnetVolume: 10 };
    const full = { ...DEFAULT_CASCADE, ...halt, ...SHORT, hands, platforms: 20, stopShare: 0.5 };
    const closedOn = (platforms: number) =>
      cascadeFigures({ ...full, platforms }, createCascadeBench()).closedShare;
    expect(closedOn(20)).toBeGreaterThan(0);
    expect(closedOn(20)).toBeCloseTo(closedOn(1), 9);
  });

  it('closes no share of nothing', () => {
    const nobody = { ...DEFAULT_CASCADE, ...SHORT, equity: 0 };
    expect(cascadeFigures(nobody, createCascadeBench()).closedShare).toBe(0);
  });
});

describe('a person who stops the models', () => {
  it('at the very first sale stops the clones that come later in the same second', () => {
    const { sellers } = run({ ...SHORT, overrideLatency: 0 });
    const decided = sellers.filter(({ kind }) => kind === 'model').map(({ triggered }) => triggered);
    expect(decided).toEqual([expect.any(Number), 0, 0]);
    expect(decided[0]).toBeGreaterThan(0);
  });

  it('can do so in the second of the dip, and in the last one', () => {
    expect(run({ ...SHORT, overrideLatency: 0, modelDelay: 0 }).overrideAt).toBe(0);
    // Models notice in the second second.
    expect(run({ duration: 10, overrideLatency: 8 }).overrideAt).toBe(10);
    expect(run({ duration: 10, overrideLatency: 9 }).overrideAt).toBeNull();
  });
});

describe('a halt', () => {
  it('begins where the dip alone is as deep as its limit', () => {
    expect(run({ ...SHORT, haltAfter: 0.04 }).haltTimes).toEqual([{ from: 1, to: 301 }]);
  });

  it('that may never come makes nobody want out before it', () => {
    const { falls, magnetSold } = run({ ...SHORT, magnetVolume: 100 });
    expect(magnetSold).toBe(0);
    expect(falls).toEqual(run(SHORT).falls);
  });

  it('that ends with the event lets nobody out any more', () => {
    const scenario = { ...DEFAULT_CASCADE, duration: 10, haltAfter: 0.03, haltSeconds: 9 };
    const halted = runCascade(scenario);
    expect(halted.haltTimes).toEqual([{ from: 1, to: 10 }]);
    const own = { platform: 0, leverage: 2, stopDistance: 0.01 };
    expect(positionInCascade(halted, scenario, own).status).toBe('open');
  });
});

describe('a position', () => {
  it('is decided on in the dip where its level is the dip to the last bit', () => {
    const own = { platform: 0, leverage: 2, stopDistance: DEFAULT_CASCADE.shock };
    expect(positionInCascade(run(SHORT), DEFAULT_CASCADE, own)).toMatchObject({ decidedAt: 1 });
  });

  it('of a thousandth of a dollar loses the same part beyond its stake as one of millions', () => {
    // Into a market that nobody moves, far beyond what was pledged.
    const deep = { ...SHORT, shock: 0.3, depth: 1e9, modelShare: 0 };
    const beyond = (equity: number) => run({ ...deep, equity }).badDebt / equity;
    expect(beyond(1)).toBeGreaterThan(0.1);
    expect(beyond(1e-9) / beyond(1)).toBeCloseTo(1, 6);
  });
});

describe('a book', () => {
  it('has nothing due at a fall of nothing, whoever stands in it', () => {
    const hands = [2, 3, 7, 10, 25, 33, 50, 75].map(leverage => ({ leverage, hands: 1 }));
    const halt = { haltAfter: 0.01, magnetWidth: 0.05, magnetVolume: 100 };
    for (const bookSpread of [0.07, 0.23, 0.31, 1.7]) {
      const scenario = { ...DEFAULT_CASCADE, ...halt, hands, bookSpread, stopShare: 0.3, stopDistance: 0 };
      const { due } = dueByFall(scenario, [0]);
      expect(Object.values(due).map(([amount]) => amount)).toEqual([0, 0, 0, 0]);
    }
  });

  it('is sold without a limit where there is none', () => {
    expect(platformsOf(DEFAULT_CASCADE).map(({ rateCap }) => rateCap)).toEqual(Array(3).fill(Infinity));
  });

  it('is liquidated at once where the highest of its leverages is', () => {
    const hands = [2, 150].map(leverage => ({ leverage, hands: 1 }));
    expect(cascadeFault({ ...DEFAULT_CASCADE, hands, maintenanceMargin: 0.01 })).toBe('liquidated-at-once');
  });

  it('needs a number for the own money in it', () => {
    const unknown = { ...DEFAULT_CASCADE, equity: null as unknown as number };
    expect(() => requireCascadeScenario(unknown)).toThrow('equity in [0, 200000000000], received null');
  });
});
