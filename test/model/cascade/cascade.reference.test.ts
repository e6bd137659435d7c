import { describe, expect, it } from 'vitest';
import {
  type CascadeRun,
  cascadeFigures,
  cascadeSweep,
  createCascadeBench,
  DEFAULT_CASCADE,
  phaseRows,
  runCascade,
} from '../../../src/model/cascade/index.ts';
import published from '../../golden/cascadePublished.json';
import { finished } from './finished.ts';
import { scenarioOf } from './publishedNames.ts';

/** Published digits: eight are asked for, ten are printed. */
const DIGITS = 1e-9;
/** Leftovers below this carry no meaning, as the publication says. */
const LEFTOVER = 1e-12;

function expectDigits(received: number, expected: number, name = '') {
  if (Math.abs(expected) < LEFTOVER) expect(Math.abs(received), name).toBeLessThan(LEFTOVER);
  else expect(Math.abs(received / expected - 1), `${name}: ${received}, ${expected}`).toBeLessThan(DIGITS);
}

const troughOf = (overrides: Readonly<Record<string, unknown>>) =>
  cascadeFigures(scenarioOf(overrides), createCascadeBench());

describe('runCascade', () => {
  it('has the published defaults', () => {
    const { ramp, ...defaults } = published.defaults;
    expect(ramp).toBe(0);
    expect(scenarioOf(defaults)).toEqual(DEFAULT_CASCADE);
  });

  it.each(published.cases)('$name', ({ overrides, expect: figures }) => {
    const run: CascadeRun = runCascade(scenarioOf(overrides));
    for (const [name, expected] of Object.entries(figures)) {
      const received = [run[name as keyof CascadeRun]].flat() as number[];
      const wanted = [expected].flat();
      expect(received).toHaveLength(wanted.length);
      for (const [place, value] of wanted.entries()) expectDigits(received[place]!, value, name);
    }
  });

  it.each(published.overrideLatencySweep)('stopped after $latency s', ({ latency, amplification }) => {
    expectDigits(troughOf({ overrideLatency: latency }).amplification, amplification);
  });

  it.each(published.splitInvariance)('$K platforms', ({ K, troughLog }) => {
    expectDigits(troughOf({ K }).troughLog, troughLog);
  });

  it.each(published.dtSensitivity)('a step of $dt s', ({ dt, troughLog }) => {
    expectDigits(troughOf({ dt }).troughLog, troughLog);
  });

  it('spreads thresholds around the same middle', () => {
    const { overrides, rho, amplification } = published.uShapeMeanPreserving;
    for (const [place, similarity] of rho.entries())
      expectDigits(troughOf({ ...overrides, rho: similarity }).amplification, amplification[place]!);
  });
});

describe('cascadeFigures', () => {
  it('is runCascade bit by bit, in a bench used before for another event', () => {
    const bench = createCascadeBench();
    cascadeFigures(scenarioOf({ T: 3000, brk: 0.05, rateCap: 2, insCap: 10, K: 7 }), bench);
    for (const overrides of [{}, { rho: 0.3, levCap: 5, capOn: 1 }, { brk: 0.07, magnetVol: 100 }]) {
      const { troughLog, amplification, timeToTrough, closedShare } = runCascade(scenarioOf(overrides));
      expect(cascadeFigures(scenarioOf(overrides), bench)).toEqual({
        troughLog,
        amplification,
        timeToTrough,
        closedShare,
      });
    }
  });
});

describe('many events', () => {
  it('phaseRows: the published map', () => {
    const { rho, lev, T, amplification, soldFraction } = published.phaseGrid;
    const rows = [
      ...phaseRows({
        scenario: DEFAULT_CASCADE,
        across: { key: 'similarity', values: rho },
        up: { key: 'leverage', values: lev },
        duration: T,
      }),
    ];
    expect(rows).toHaveLength(lev.length);
    for (const row of rows)
      for (const place of rho.keys()) {
        expectDigits(row.amplification[place]!, amplification[row.row]![place]!);
        expectDigits(row.closedShare[place]!, soldFraction[row.row]![place]!);
      }
  });

  it.each([
    ['rho1', 1],
    ['rho05', 0.5],
    ['rho0', 0],
  ] as const)('cascadeSweep: the published sweep over the dip, %s', (name, similarity) => {
    const { shock, ...troughs } = published.shockSweep;
    const sweep = finished(cascadeSweep({ ...DEFAULT_CASCADE, similarity }, { key: 'shock', values: shock }));
    for (const [place, trough] of troughs[name].entries())
      expectDigits(-Math.log1p(-sweep.falls[place]!), trough);
  });
});
