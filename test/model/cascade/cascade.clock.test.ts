import { describe, expect, it } from 'vitest';
import {
  type CascadeScenario,
  cascadeFigures,
  closedByLeverage,
  createCascadeBench,
  criticalGainWithDelays,
  DEFAULT_CASCADE,
  dueByFall,
  gainProfile,
  logLiquidationFall,
  ownBook,
  positionInCascade,
  runawayGauge,
  runCascade,
} from '../../../src/model/cascade/index.ts';

const SECONDS = [
  ...(['timeStep', 'duration', 'modelDelay', 'delaySpread', 'modelSelling'] as const),
  ...(['liquidationDelay', 'liquidationSelling', 'resilience', 'haltSeconds', 'haltResilience'] as const),
];

/** The same event on a clock that counts every second as two. */
function slowly(scenario: CascadeScenario): CascadeScenario {
  const slower = Object.fromEntries(SECONDS.map(name => [name, 2 * scenario[name]]));
  const { overrideLatency, slowSelling, rateCap } = scenario;
  return {
    ...{ ...scenario, ...slower },
    overrideLatency: overrideLatency && 2 * overrideLatency,
    slowSelling: slowSelling && 2 * slowSelling,
    rateCap: rateCap && rateCap / 2,
  };
}

const twice = (moment: number | null) => moment && 2 * moment;
const EVENTS: readonly Partial<CascadeScenario>[] = [
  {},
  { similarity: 0.5, stopShare: 0.2 },
  { haltAfter: 0.05, haltCancelShare: 0.5, maxHalts: 2 },
  { rateCap: 2, rateCapOn: 2 },
  { overrideLatency: 8, slowSelling: 60, slowSellingOn: 1 },
];

describe('an event in seconds that are twice as long', () => {
  it.each(EVENTS)('falls by the same steps, and has its moments at twice the second: %o', changes => {
    const scenario = { ...DEFAULT_CASCADE, ...changes };
    const [run, slow] = [runCascade(scenario), runCascade(slowly(scenario))];
    expect(slow.falls).toEqual(run.falls);
    expect(slow.timeToTrough).toBe(2 * run.timeToTrough);
    expect(slow.firstModelSale).toBe(twice(run.firstModelSale));
    expect(slow.overrideAt).toBe(twice(run.overrideAt));
    expect(slow.haltTimes).toEqual(run.haltTimes.map(({ from, to }) => ({ from: 2 * from, to: 2 * to })));
    expect(slow.peakFlow).toBe(run.peakFlow / 2);
    expect(slow.soldTotal).toBe(run.soldTotal);
    expect(cascadeFigures(slowly(scenario), createCascadeBench())).toEqual({
      ...cascadeFigures(scenario, createCascadeBench()),
      timeToTrough: 2 * run.timeToTrough,
    });
  });

  it('is as near to running away, and takes twice as long to double', () => {
    for (const changes of [{}, { modelShare: 0.2, similarity: 0.7 }]) {
      const scenario = { ...DEFAULT_CASCADE, ...changes };
      const [gauge, slow] = [runawayGauge(scenario)!, runawayGauge(slowly(scenario))!];
      expect(slow.ratio).toBeCloseTo(gauge.ratio, 6);
      if (gauge.doubling) expect(slow.doubling!.seconds / gauge.doubling.seconds).toBeCloseTo(2, 6);
    }
  });

  it('closes a position at the same price, decided and sold at twice the second', () => {
    const at = (scenario: CascadeScenario) =>
      positionInCascade(runCascade(scenario), scenario, { platform: 0, leverage: 10, stopDistance: null });
    const [own, slow] = [at(DEFAULT_CASCADE), at(slowly(DEFAULT_CASCADE))];
    expect(own).toMatchObject({ status: 'closed', decidedAt: 17, soldAt: 22 });
    expect(slow).toEqual({ ...own, decidedAt: 34, soldAt: 44 });
  });
});

describe('the path', () => {
  it('has a price for every fall, and the falls after ten seconds, a minute and five', () => {
    const run = runCascade({ ...DEFAULT_CASCADE, timeStep: 0.5, duration: 100 });
    expect(run.prices).toEqual(run.falls.map(fall => Math.exp(-fall)));
    expect([run.x10, run.x60, run.x300]).toEqual([run.falls[20], run.falls[120], null]);
  });
});

describe('a position', () => {
  const told = (changes: Partial<CascadeScenario>, leverage: number) => {
    const scenario = { ...DEFAULT_CASCADE, ...changes };
    const run = runCascade(scenario);
    return { run, outcome: positionInCascade(run, scenario, { platform: 0, leverage, stopDistance: null }) };
  };

  it.each([
    ['before it is seen', 17],
    ['before its turn comes', 20],
  ])('stays open where the event ends %s, with nothing spared', (_name, duration) => {
    const { run, outcome } = told({ duration }, 10);
    expect(outcome).toMatchObject({ status: 'open', spared: 0 });
    if (outcome.status !== 'open') return;
    expect(outcome.worstLoss).toBeCloseTo(10 * run.troughPct, 12);
    expect(outcome.endLoss).toBeCloseTo(10 * (1 - Math.exp(-run.endLog)), 12);
  });

  // With models everywhere nobody stands before it in the queue of the exchange.
  it('with nobody before it is sold in the next second, after a halt in the first one behind it', () => {
    const { run, outcome } = told({ modelShare: 1 }, 15);
    if (outcome.status !== 'closed') throw new Error('15× is closed');
    const reached = run.falls.findIndex(fall => fall >= logLiquidationFall(15, 0.005));
    expect([outcome.decidedAt, outcome.soldAt]).toEqual([reached + 1, reached + 2]);
    const halted = { modelShare: 1, haltAfter: 0.07 };
    const [halt] = told(halted, 15).run.haltTimes;
    const lastFall = told(halted, 15).run.falls[halt!.from]!;
    // Its level is that of the very fall at which trading is halted.
    const leverage = 1 / (1 - 0.995 * Math.exp(-lastFall)) + 1e-9;
    expect(told(halted, leverage).outcome).toMatchObject({
      decidedAt: halt!.from + 1,
      soldAt: halt!.to + 1,
    });
  });

  it('goes by the exchange where its own order stands at the same price', () => {
    const run = runCascade(DEFAULT_CASCADE);
    const stopDistance = logLiquidationFall(10, 0.005);
    const outcome = positionInCascade(run, DEFAULT_CASCADE, { platform: 0, leverage: 10, stopDistance });
    expect(outcome).toMatchObject({ by: 'liquidation' });
  });
});

describe('the book', () => {
  it.each([
    [{ duration: 8 }],
    [{ duration: 40, similarity: 0, stopShare: 0.2 }],
    [{ duration: 40, similarity: 0.3, leverageSpread: 0.3, modelShare: 0.2 }],
  ])('is closed as the ledgers say also while much of it is still to come: %o', changes => {
    const hands = [3, 5, 20].map(leverage => ({ leverage, hands: 2 }));
    const scenario = { ...DEFAULT_CASCADE, hands, ...changes };
    const run = runCascade(scenario);
    const levels = closedByLeverage(run, scenario);
    expect(levels.map(({ leverage }) => leverage)).toEqual([3, 5, 20]);
    const sum = (of: (level: (typeof levels)[number]) => number) =>
      levels.reduce((total, level) => total + level.openInterest * of(level), 0);
    expect(sum(({ exchange }) => exchange)).toBeCloseTo(run.liqSold, 9);
    expect(sum(({ sold }) => sold)).toBeCloseTo(run.modelSold + run.stopSold, 9);
  });

  it.each([
    ['dueByFall', () => dueByFall(DEFAULT_CASCADE, [0, 0.1, -0.02])],
    ['gainProfile', () => gainProfile(DEFAULT_CASCADE, [0, 0.1, -0.02])],
  ])('%s names the first fall that is none', (_name, ask) => {
    expect(ask).toThrow('falls ≥ 0, received -0.02');
  });

  it('of one’s own tells how far it is, and what the smallest dip does', () => {
    const work = ownBook({
      scenario: DEFAULT_CASCADE,
      openInterest: 1000,
      depth: 150,
      leverage: 10,
      shares: [0, 0.4],
    });
    const progress: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) progress.push(step.value);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect([progress[0]! < 0.1, progress.some(share => share > 0.45 && share < 0.55)]).toEqual([true, true]);
    expect(progress.at(-1)).toBeCloseTo(1, 1);
    const { falls } = runCascade({ ...DEFAULT_CASCADE, shock: 0.001 });
    expect(step.value[1]!.first.dip).toBe(0.001);
    expect(step.value[1]!.first.fall).toBeCloseTo(1 - Math.exp(-Math.max(...falls)), 12);
  });
});

describe('the critical gain', () => {
  it('of sellers who never react in time is what stays of their selling, or none', () => {
    const late = [{ weight: 1, delay: 1e12, sellingSeconds: 0 }];
    expect(criticalGainWithDelays(late, { resilience: 120, permanentShare: 0.25 })).toBe(4);
    expect(criticalGainWithDelays(late, { resilience: 120, permanentShare: 0 })).toBe(Infinity);
    expect(criticalGainWithDelays(late, { resilience: 120, permanentShare: 1 })).toBe(1);
  });
});
