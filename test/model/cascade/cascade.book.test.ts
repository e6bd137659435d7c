import { describe, expect, it } from 'vitest';
import {
  closedByLeverage,
  DEFAULT_CASCADE,
  dueByFall,
  gainProfile,
  logLiquidationFall,
  type OwnPosition,
  ownBook,
  ownBookScenario,
  platformsOf,
  positionInCascade,
  runCascade,
  soldSoFar,
} from '../../../src/model/cascade/index.ts';
import { finished } from './finished.ts';

describe('logLiquidationFall', () => {
  it('is 10.03, 4.63 and 1.52 % at 10×, 20× and 50×', () => {
    const falls = [10, 20, 50].map(leverage => (100 * logLiquidationFall(leverage, 0.005)).toFixed(2));
    expect(falls).toEqual(['10.03', '4.63', '1.52']);
    expect(logLiquidationFall(1, 0.005)).toBe(Number.POSITIVE_INFINITY);
    expect(logLiquidationFall(200, 0.01)).toBeLessThan(0);
  });
});

describe('platformsOf', () => {
  it('spreads thresholds and delays to the slower side, and leverage to both', () => {
    const platforms = platformsOf({ ...DEFAULT_CASCADE, similarity: 0, leverageSpread: 0.5 });
    const [fast, middle, slow] = platforms;
    expect(platforms.map(({ modelDelay }) => modelDelay)).toEqual([2, 122, 242]);
    expect(fast!.alarmThreshold).toBe(0.03);
    expect(slow!.alarmThreshold).toBeCloseTo(0.03 * Math.exp(1.4), 15);
    expect([fast, middle, slow].map(platform => platform!.books[0]!.leverage)).toEqual([
      10 * Math.exp(-0.5),
      10,
      10 * Math.exp(0.5),
    ]);
    expect(platforms.map(({ openInterest }) => openInterest)).toEqual([1000 / 3, 1000 / 3, 1000 / 3]);
  });

  it('spreads thresholds around the middle in the other mode', () => {
    const scenario = { ...DEFAULT_CASCADE, similarity: 0, spread: 'meanPreserving' } as const;
    const thresholds = platformsOf(scenario).map(({ alarmThreshold }) => alarmThreshold);
    expect(thresholds[0]! * thresholds[2]!).toBeCloseTo(thresholds[1]! ** 2, 15);
  });

  it('a cap shrinks positions, not own money, on the platforms that have it', () => {
    const capped = platformsOf({ ...DEFAULT_CASCADE, leverageCap: 5, leverageCapOn: 1, guardFrom: 1 });
    expect(capped.map(({ openInterest }) => Math.round(openInterest))).toEqual([333, 167, 333]);
    expect(capped.map(({ books }) => books[0]!.leverage)).toEqual([10, 5, 10]);
  });

  it('counts guards from the fastest, or from where it is said', () => {
    const scenario = { ...DEFAULT_CASCADE, rateCap: 2, rateCapOn: 2, overrideOn: 1, slowSelling: 60 };
    const platforms = platformsOf({ ...scenario, slowSellingOn: 0 });
    expect(platforms.map(({ rateCap }) => rateCap)).toEqual([2, 2, Number.POSITIVE_INFINITY]);
    expect(platforms.map(({ obeys }) => obeys)).toEqual([true, false, false]);
    expect(platforms.map(({ modelSelling }) => modelSelling)).toEqual([5, 5, 5]);
  });

  it('takes raised hands as the book, each the same money', () => {
    const hands = [
      { leverage: 3, hands: 1 },
      { leverage: 20, hands: 3 },
    ];
    const [platform] = platformsOf({ ...DEFAULT_CASCADE, platforms: 1, hands });
    expect(platform!.books.map(({ openInterest }) => openInterest)).toEqual([75, 1500]);
    const run = runCascade({ ...DEFAULT_CASCADE, hands });
    expect(run.openInterest).toBeCloseTo(1575, 9);
  });

  it('one leverage for all hands is the smooth book', () => {
    const hands = [{ leverage: 10, hands: 24 }];
    expect(runCascade({ ...DEFAULT_CASCADE, hands })).toEqual(runCascade(DEFAULT_CASCADE));
  });
});

const run = runCascade(DEFAULT_CASCADE);
const own = (position: Partial<OwnPosition>) =>
  positionInCascade(run, DEFAULT_CASCADE, { platform: 0, leverage: 10, stopDistance: null, ...position });

describe('positionInCascade', () => {
  it('is closed in its place of the queue, below its level', () => {
    const outcome = own({});
    if (outcome.status !== 'closed') throw new Error('10× is closed by default');
    expect(outcome.level).toBe(logLiquidationFall(10, 0.005));
    expect(outcome.levelPrice).toBeCloseTo(0.9 / 0.995, 12);
    const step = Math.round(outcome.soldAt) - 1;
    expect(outcome.price).toBe(Math.exp(-(run.falls[step]! + run.falls[step + 1]!) / 2));
    expect(outcome.slipped).toBeCloseTo(1 - outcome.price / Math.exp(-outcome.level), 12);
    expect(outcome.loss).toBeCloseTo(10 * (1 - outcome.price), 12);
    expect(run.falls[outcome.decidedAt - 1]!).toBeGreaterThanOrEqual(outcome.level);
    expect(run.falls[outcome.decidedAt - 2]!).toBeLessThan(outcome.level);
  });

  it('the mean over all places of the queue is the mean exit of the ledger', () => {
    const [exchange] = run.sellers.filter(({ kind }) => kind === 'liquidation');
    const sold = soldSoFar(run, seller => seller === exchange);
    const places = 2000;
    let total = 0;
    for (let place = 0; place < places; place++) {
      const share = ((place + 0.5) / places) * (sold.at(-1)! / exchange!.notional);
      const cut = 1 / (1 + Math.exp(4));
      const standing = cut + share * (1 - cut);
      const centre = logLiquidationFall(10, 0.005);
      const level = centre * (1 + 0.25 * Math.log(standing / (1 - standing)));
      const leverage = 1 / (1 - 0.995 * Math.exp(-level));
      const outcome = own({ leverage });
      total += outcome.status === 'closed' ? outcome.price - 1 : 0;
    }
    expect(total / places).toBeCloseTo(exchange!.meanExit!, 2);
  });

  it('stays open if the fall ends above its level, and says how much was left', () => {
    const outcome = own({ leverage: 3 });
    expect(outcome).toMatchObject({ status: 'open', spared: logLiquidationFall(3, 0.005) - run.troughLog });
    if (outcome.status === 'open') {
      expect(outcome.worstLoss).toBeCloseTo(3 * run.troughPct, 12);
      expect(outcome.endLoss).toBeLessThan(outcome.worstLoss);
    }
    expect(own({ leverage: 1 })).toMatchObject({
      status: 'open',
      level: Number.POSITIVE_INFINITY,
      levelPrice: 0,
    });
  });

  it('goes by its stop-loss order if that is nearer', () => {
    expect(own({ stopDistance: 0.05 })).toMatchObject({ status: 'closed', by: 'stop', level: 0.05 });
    expect(own({ stopDistance: 0.2 })).toMatchObject({ status: 'closed', by: 'liquidation' });
  });

  it('waits while trading halts', () => {
    const scenario = { ...DEFAULT_CASCADE, haltAfter: 0.05 };
    const halted = runCascade(scenario);
    const { from, to } = halted.haltTimes[0]!;
    for (const leverage of [12, 15, 18, 20, 25]) {
      const outcome = positionInCascade(halted, scenario, { platform: 2, leverage, stopDistance: null });
      if (outcome.status === 'closed')
        expect(outcome.soldAt <= from || outcome.soldAt > to, `${leverage}`).toBe(true);
    }
  });

  it('is decided in the very dip where its level is no deeper, and never where nothing gets there', () => {
    expect(own({ stopDistance: 0.01 })).toMatchObject({ status: 'closed', by: 'stop', decidedAt: 1 });
    // Nobody stands before an order that nobody else has.
    expect(own({ leverage: 2, stopDistance: run.troughLog + 0.001 })).toMatchObject({
      status: 'open',
      spared: expect.closeTo(0.001, 12),
    });
  });

  it.each([0.5, 2])('with nobody before it is sold in the first step of %d s behind a halt', timeStep => {
    const scenario = { ...DEFAULT_CASCADE, timeStep, modelShare: 1, haltAfter: 0.07 };
    const halted = runCascade(scenario);
    const { from, to } = halted.haltTimes[0]!;
    const lastFall = halted.falls[Math.round(from / timeStep)]!;
    const leverage = 1 / (1 - 0.995 * Math.exp(-lastFall)) + 1e-9;
    const outcome = positionInCascade(halted, scenario, { platform: 0, leverage, stopDistance: null });
    expect(outcome).toMatchObject({ status: 'closed', soldAt: to + timeStep });
  });

  it('has at most the leverage that its platform allows', () => {
    const scenario = { ...DEFAULT_CASCADE, leverageCap: 5, leverageCapOn: 1 };
    const capped = runCascade(scenario);
    const at = (platform: number) =>
      positionInCascade(capped, scenario, { platform, leverage: 20, stopDistance: null }).level;
    expect([at(0), at(1)]).toEqual([logLiquidationFall(5, 0.005), logLiquidationFall(20, 0.005)]);
  });

  it('refuses a platform that is not there and a leverage that is liquidated at once', () => {
    expect(() => own({ platform: 3 })).toThrow('a platform of the scenario');
    expect(() => own({ leverage: 200 })).toThrow('not liquidated at once');
    expect(() => own({ leverage: 0.5 })).toThrow('leverage ≥ 1');
  });
});

describe('ownBook', () => {
  const question = { scenario: DEFAULT_CASCADE, openInterest: 1000, depth: 150, leverage: 10 };

  it('of the default figures is the default', () => {
    expect(ownBookScenario(question)).toEqual(DEFAULT_CASCADE);
    const rows = finished(ownBook({ ...question, shares: [0, 0.4] }));
    expect(rows.map(({ cliff }) => cliff?.at)).toEqual([0.05, 0.029]);
    expect(rows[1]!.gauge!.ratio).toBeGreaterThan(rows[0]!.gauge!.ratio);
  });

  it('refuses no shares and figures out of range', () => {
    expect(() => ownBook({ ...question, shares: [] }).next()).toThrow('a share');
    expect(() => ownBookScenario({ ...question, leverage: 0.5 })).toThrow('leverage ≥ 1');
    expect(() => ownBookScenario({ ...question, openInterest: -1 })).toThrow('openInterest ≥ 0');
  });
});

describe('dueByFall', () => {
  it('has the gain as its slope, and all positions at a deep fall', () => {
    const width = 1e-6;
    const falls = [0.02, 0.045, 0.08, 0.12].flatMap(fall => [fall - width, fall, fall + width]);
    const { due } = dueByFall(DEFAULT_CASCADE, falls);
    const { calmGains } = gainProfile(DEFAULT_CASCADE, falls)!;
    const all = (place: number) => due.model[place]! + due.liquidation[place]!;
    for (const place of [1, 4, 7, 10]) {
      const slope = (all(place + 1) - all(place - 1)) / (2 * width);
      expect((0.01 / DEFAULT_CASCADE.depth) * slope).toBeCloseTo(calmGains[place]!, 6);
    }
    const deep = dueByFall({ ...DEFAULT_CASCADE, stopShare: 0.5 }, [5]).due;
    expect([deep.model[0], deep.magnet[0]]).toEqual([400, 0]);
    for (const kind of ['stop', 'liquidation'] as const) expect(deep[kind][0]).toBeCloseTo(300, 9);
  });

  it('of orders to stop a loss, which the exchange may come before, has its slope as well', () => {
    const scenario = { ...DEFAULT_CASCADE, modelShare: 0, stopShare: 1 };
    const width = 1e-6;
    for (const fall of [0.055, 0.065, 0.09]) {
      const { due } = dueByFall(scenario, [fall - width, fall + width]);
      const slope = (due.stop[1]! - due.stop[0]!) / (2 * width);
      expect((0.01 / scenario.depth) * slope).toBeCloseTo(gainProfile(scenario, [fall])!.calmGains[0]!, 6);
    }
  });

  it('has half of the ramp due half way along it, and refuses a negative fall', () => {
    expect(dueByFall(DEFAULT_CASCADE, [0, 0.045]).due.model).toEqual(new Float64Array([0, 200]));
    expect(() => dueByFall(DEFAULT_CASCADE, [-0.01])).toThrow('falls ≥ 0');
  });
});

describe('closedByLeverage', () => {
  const HANDS = [
    { leverage: 3, hands: 4 },
    { leverage: 5, hands: 2 },
    { leverage: 20, hands: 3 },
  ];

  it.each([
    [{}],
    [{ hands: HANDS }],
    [{ hands: HANDS, stopShare: 0.3, modelShare: 0.1 }],
    [{ hands: HANDS, leverageSpread: 0.3, similarity: 0.4 }],
    [{ hands: HANDS, leverageCap: 4, leverageCapOn: 2 }],
    [{ hands: HANDS, modelShare: 1 }],
  ])('weighted by positions is what the ledgers say: %o', changes => {
    const scenario = { ...DEFAULT_CASCADE, ...changes };
    const event = runCascade(scenario);
    const levels = closedByLeverage(event, scenario);
    const sum = (of: (level: (typeof levels)[number]) => number) =>
      levels.reduce((total, level) => total + level.openInterest * of(level), 0);
    expect(sum(() => 1)).toBeCloseTo(event.openInterest, 9);
    expect(sum(({ exchange }) => exchange)).toBeCloseTo(event.liqSold, 9);
    expect(sum(({ sold }) => sold)).toBeCloseTo(event.modelSold + event.stopSold, 9);
  });

  it('closes more of a higher leverage, and nothing where there is nothing', () => {
    const scenario = { ...DEFAULT_CASCADE, hands: HANDS };
    const shares = closedByLeverage(runCascade(scenario), scenario).map(({ exchange }) => exchange);
    expect(shares[0]!).toBeLessThan(shares[1]!);
    expect(shares[1]!).toBeLessThan(shares[2]!);
    const empty = { ...DEFAULT_CASCADE, equity: 0 };
    expect(closedByLeverage(runCascade(empty), empty)).toMatchObject([{ exchange: 0, sold: 0 }]);
  });
});
