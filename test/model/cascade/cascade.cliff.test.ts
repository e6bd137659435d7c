import { describe, expect, it } from 'vitest';
import {
  cascadeSweep,
  createCascadeBench,
  DEFAULT_CASCADE,
  evenValues,
  largestJump,
  phaseRows,
  runCascade,
} from '../../../src/model/cascade/index.ts';
import { finished } from './finished.ts';

const dips = evenValues({ from: 0.001, to: 0.1, step: 0.001 });
const cliffAt = (modelShare: number) =>
  largestJump(finished(cascadeSweep({ ...DEFAULT_CASCADE, modelShare }, { key: 'shock', values: dips })));

describe('the cliff', () => {
  it.each([
    [0, 0.05],
    [0.1, 0.043],
    [0.2, 0.038],
    [0.4, 0.029],
  ])('with models for %d of the money stands at a dip of %d', (share, dip) => {
    expect(cliffAt(share)?.at).toBe(dip);
  });

  it('over the size of the dip stands where the alarm threshold was set: 3.0 against 11.1 %', () => {
    const { fallBefore, fallAfter } = cliffAt(0.4)!;
    expect((100 * fallBefore).toFixed(1)).toBe('3.0');
    expect((100 * fallAfter).toFixed(1)).toBe('11.1');
  });

  it('needs no model from about 11.5×', () => {
    const leverages = evenValues({ from: 2, to: 20, step: 0.5 });
    const alone = { ...DEFAULT_CASCADE, modelShare: 0 };
    expect(largestJump(finished(cascadeSweep(alone, { key: 'leverage', values: leverages })))?.at).toBe(11.5);
  });

  it('is null where nothing grows', () => {
    const quiet = { ...DEFAULT_CASCADE, equity: 0 };
    const sweep = finished(cascadeSweep(quiet, { key: 'leverage', values: [2, 3] }));
    expect(largestJump(sweep)).toBeNull();
    expect(largestJump({ ...sweep, values: [2], falls: new Float64Array(1) })).toBeNull();
  });
});

describe('cascadeSweep', () => {
  it('is runCascade value by value, and says how far it is', () => {
    const steps = cascadeSweep(DEFAULT_CASCADE, { key: 'similarity', values: [0, 0.5, 1] });
    expect([steps.next().value, steps.next().value]).toEqual([1 / 3, 2 / 3]);
    const sweep = finished(cascadeSweep(DEFAULT_CASCADE, { key: 'similarity', values: [0, 0.5, 1] }));
    for (const [place, similarity] of sweep.values.entries()) {
      const run = runCascade({ ...DEFAULT_CASCADE, similarity });
      expect(sweep.falls[place]).toBe(run.troughPct);
      expect(sweep.closedShares[place]).toBe(run.closedShare);
    }
  });

  it('refuses no values, and a value out of range when it comes to it', () => {
    expect(() => cascadeSweep(DEFAULT_CASCADE, { key: 'shock', values: [] }).next()).toThrow('a value');
    const steps = cascadeSweep(DEFAULT_CASCADE, { key: 'shock', values: [0.01, -1] });
    expect(steps.next().value).toBe(0.5);
    expect(() => steps.next()).toThrow('shock');
  });
});

describe('phaseRows', () => {
  const across = { key: 'delaySpread', values: [0, 120, 240] } as const;
  const up = { key: 'leverage', values: evenValues({ from: 2, to: 12, step: 1 }) } as const;
  const scenario = { ...DEFAULT_CASCADE, similarity: 0 };

  it('gives every row once, coarse ones first, each equal to its events', () => {
    const rows = [...phaseRows({ scenario, across, up })];
    expect(rows.map(({ row }) => row)).toEqual([0, 8, 4, 2, 6, 10, 1, 3, 5, 7, 9]);
    expect(rows.at(-1)?.done).toBe(1);
    const { row, amplification, closedShare } = rows[3]!;
    for (const [place, delaySpread] of across.values.entries()) {
      const run = runCascade({ ...scenario, leverage: up.values[row]!, delaySpread, duration: 600 });
      expect(amplification[place]).toBe(run.amplification);
      expect(closedShare[place]).toBe(run.closedShare);
    }
  });

  it('uses one bench and can be abandoned', () => {
    const bench = createCascadeBench();
    const rows = phaseRows({ scenario, across, up }, bench);
    rows.next();
    const { falls } = bench;
    rows.next();
    expect(bench.falls).toBe(falls);
    rows.return();
    expect(rows.next().done).toBe(true);
  });

  it('refuses a map with a corner out of range before any event', () => {
    const beyond = { key: 'leverage', values: [10, 500] } as const;
    expect(() => phaseRows({ scenario, across, up: beyond }).next()).toThrow('leverage');
    expect(() => phaseRows({ scenario, across: up, up }).next()).toThrow('two different');
    expect(() => phaseRows({ scenario, across: { ...across, values: [] }, up }).next()).toThrow('both axes');
  });
});

describe('evenValues', () => {
  it('has both ends and no rounding noise', () => {
    expect(dips).toHaveLength(100);
    expect([dips[0], dips[28], dips[99]]).toEqual([0.001, 0.029, 0.1]);
  });

  it('refuses what has no end', () => {
    expect(() => evenValues({ from: 0, to: 1, step: 0 })).toThrow('step > 0');
    expect(() => evenValues({ from: 1, to: 0, step: 0.1 })).toThrow('from ≤ to');
    expect(() => evenValues({ from: 0, to: 1, step: 1e-9 })).toThrow('at most');
  });
});
