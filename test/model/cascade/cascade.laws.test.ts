import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CascadeRun,
  type CascadeScenario,
  DEFAULT_CASCADE,
  fallsSoFar,
  priceAt,
  runCascade,
  SELLER_KINDS,
  soldSoFar,
  staticFall,
} from '../../../src/model/cascade/index.ts';
import { anyScenario } from './anyScenario.ts';

/** Asked for by the publication of the invariants, relative to the money that moved. */
const BALANCE = 1e-9;
const RUNS = 300;

function expectBalance(left: number, right: number, scale: number, what: string) {
  expect(Math.abs(left - right), `${what}: ${left}, ${right}`).toBeLessThanOrEqual(BALANCE * (1 + scale));
}

const holds = (law: (run: CascadeRun, scenario: CascadeScenario) => void) =>
  fc.assert(
    fc.property(anyScenario, scenario => law(runCascade(scenario), scenario)),
    { numRuns: RUNS },
  );

describe('the laws of runCascade on random scenarios', () => {
  it('the fall is at least the dip, and the dip if there are no positions', () => {
    holds((run, scenario) => {
      expect(run.amplification).toBeGreaterThanOrEqual(1);
      const { amplification } = runCascade({ ...scenario, equity: 0, magnetVolume: 0 });
      expect(amplification).toBe(1);
    });
  });

  it('a price is that of the run, and the fall so far is one less its lowest yet', () => {
    holds(run => {
      const steps = [0, 1, Math.ceil(run.steps / 2), run.steps];
      expect(steps.map(step => priceAt(run, step))).toEqual(steps.map(step => run.prices[step]));
      for (const [place, fall] of fallsSoFar(run, steps).entries()) {
        const lowest = Math.min(...run.prices.subarray(0, steps[place]! + 1));
        expect(fall).toBeCloseTo(1 - lowest, 12);
      }
    });
  });

  it('triggered = sold + waiting + cancelled, for every seller', () => {
    holds(run => {
      for (const seller of [...run.sellers, ...Object.values(run.exits)]) {
        const { triggered, sold, backlogEnd, cancelled, notional } = seller;
        expectBalance(triggered, sold + backlogEnd + cancelled, notional, 'triggered');
        expect(triggered).toBeLessThanOrEqual(notional * (1 + BALANCE));
      }
    });
  });

  it('sold − absorbed = market volume; what stays is φ times the effective volume', () => {
    holds((run, { permanentShare }) => {
      expectBalance(run.soldTotal - run.absorbed, run.marketVolume, run.soldTotal, 'volume');
      expectBalance(run.JPend, permanentShare * run.effVolume, run.effVolume, 'permanent');
    });
  });

  it('sold = proceeds + losses of sellers + bad debt, for every seller; the fund and others pay the debt', () => {
    holds((run, { insuranceFund }) => {
      for (const { sold, proceeds, sellerLoss, badDebt } of [...run.sellers, ...Object.values(run.exits)])
        expectBalance(sold, proceeds + sellerLoss + badDebt, sold, 'money');
      expect(run.fundPaid).toBeLessThanOrEqual(insuranceFund);
      expectBalance(run.fundPaid + run.socialised, run.badDebt, run.badDebt, 'debt');
    });
  });

  it('the path carries every figure: trough, moments, flows, nothing sold while trading halts', () => {
    holds(run => {
      expect(Math.max(...run.falls)).toBe(run.troughLog);
      expect(run.falls[Math.round(run.timeToTrough / run.timeStep)]).toBe(run.troughLog);
      expect(run.falls.at(-1)).toBe(run.endLog);
      const sold = soldSoFar(run);
      expectBalance(sold.at(-1)!, run.soldTotal, run.soldTotal, 'flows');
      for (const seller of run.sellers) {
        const own = soldSoFar(run, other => other === seller);
        expectBalance(own.at(-1)!, seller.sold, seller.sold, seller.kind);
      }
      for (const { from, to } of run.haltTimes) {
        const first = Math.round(from / run.timeStep);
        const last = Math.min(run.steps, Math.round(to / run.timeStep));
        expect(sold[last]).toBe(sold[first]);
      }
    });
  });

  it('every number is finite, shares lie in [0, 1], kinds add up', () => {
    holds(run => {
      for (const [name, value] of Object.entries(run))
        if (typeof value === 'number') expect(value, name).toSatisfy(Number.isFinite);
      expect(run.falls.every(Number.isFinite)).toBe(true);
      for (const share of [run.closedShare, run.minDepth, run.troughPct]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + BALANCE);
      }
      const byKind = SELLER_KINDS.map(kind => run.exits[kind].sold).reduce((a, b) => a + b, 0);
      expectBalance(byKind, run.soldTotal, run.soldTotal, 'kinds');
      const byPlatform = run.soldByPlatform.reduce((a, b) => a + b, 0);
      expectBalance(byPlatform + run.magnetSold, run.soldTotal, run.soldTotal, 'platforms');
    });
  });

  it('clones are one platform of the same size', () => {
    const clones = anyScenario.map(scenario => ({
      ...scenario,
      similarity: 1,
      ...{ rateCap: null, overrideOn: null, leverageCapOn: null, slowSellingOn: null, guardFrom: 0 },
      // An override in the very step of the first sale stops those that come later in the same step.
      overrideLatency: scenario.overrideLatency === null ? null : Math.max(1, scenario.overrideLatency),
      timeStep: 1,
    }));
    fc.assert(
      fc.property(clones, fc.integer({ min: 2, max: 9 }), (scenario, platforms) => {
        const one = runCascade({ ...scenario, platforms: 1 });
        const many = runCascade({ ...scenario, platforms });
        expectBalance(many.troughLog, one.troughLog, one.troughLog, 'trough');
        expectBalance(many.soldTotal, one.soldTotal, one.soldTotal, 'sold');
      }),
      { numRuns: RUNS },
    );
  });
});

/** Impact stays and depth does not change: then time plays no part. */
const staying: Partial<CascadeScenario> = { permanentShare: 1, depthWithdrawal: 0 };

describe('where impact stays and depth does not change', () => {
  const dips = fc.double({ min: 0.005, max: 0.12, noNaN: true });
  const away = { haltAfter: null, overrideLatency: null, insuranceInventory: 0 } as const;
  const quick = { modelSelling: 1, liquidationSelling: 1, slowSelling: null, rateCap: null } as const;
  const early = { modelDelay: 0, delaySpread: 0, liquidationDelay: 0, timeStep: 1, duration: 4000 } as const;

  it('the event rests at the static fixed point, whatever the delays', () => {
    fc.assert(
      fc.property(anyScenario, dips, fc.integer({ min: 0, max: 30 }), (any, shock, delay) => {
        const scenario = { ...any, ...staying, ...away, ...quick, ...early, shock };
        const resting = staticFall(scenario);
        const swift = runCascade(scenario).troughLog;
        const late = runCascade({ ...scenario, modelDelay: delay, liquidationDelay: delay % 7 }).troughLog;
        expect(swift).toBeLessThanOrEqual(resting * (1 + 1e-12));
        expect(late).toBeLessThanOrEqual(resting * (1 + 1e-12));
        // At the edge of runaway both crawl; elsewhere they have arrived.
        if (swift > resting * (1 - 1e-9)) expect(late).toBeGreaterThan(resting * (1 - 1e-6));
      }),
      { numRuns: 60 },
    );
  });

  it('a larger dip, more leverage or models never help (a theorem here only)', () => {
    fc.assert(
      fc.property(dips, fc.double({ min: 1, max: 1.5, noNaN: true }), (shock, factor) => {
        const base = { ...DEFAULT_CASCADE, ...staying, shock };
        const { troughLog } = runCascade(base);
        for (const worse of [
          { shock: shock * factor },
          { equity: base.equity * factor },
          { depth: base.depth / factor },
          { alarmThreshold: base.alarmThreshold / factor },
        ])
          expect(runCascade({ ...base, ...worse }).troughLog).toBeGreaterThanOrEqual(troughLog * (1 - 1e-12));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no theorem', () => {
  it('more similarity can make an event a little milder once impact fades', () => {
    const at = (similarity: number) =>
      runCascade({ ...DEFAULT_CASCADE, leverage: 25, similarity }).amplification;
    expect(at(0.9)).toBeCloseTo(21.6, 2);
    expect(at(1)).toBeCloseTo(21.56, 2);
  });
});
