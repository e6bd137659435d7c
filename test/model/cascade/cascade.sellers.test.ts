import { describe, expect, it } from 'vitest';
import {
  CASCADE_LIMITS,
  type CascadeScenario,
  DEFAULT_CASCADE,
  runCascade,
  soldSoFar,
} from '../../../src/model/cascade/index.ts';

const run = (changes: Partial<CascadeScenario>) => runCascade({ ...DEFAULT_CASCADE, ...changes });

describe('the first sale of a model', () => {
  it('is in the very first second where it needs no time to notice, however much follows', () => {
    const { firstModelSale, modelSold } = run({ modelDelay: 0, delaySpread: 0 });
    expect(firstModelSale).toBe(0);
    expect(modelSold).toBeGreaterThan(200);
  });

  it('is none where no alarm is reached', () => {
    const { firstModelSale, modelSold, falls } = run({ shock: 0.01 });
    expect(Math.max(...falls)).toBeLessThan(DEFAULT_CASCADE.alarmThreshold);
    expect([firstModelSale, modelSold]).toEqual([null, 0]);
  });

  it('can be stopped as it is made: then no model sells anything', () => {
    const { firstModelSale, overrideAt, modelSold, cancelled } = run({ overrideLatency: 0 });
    expect([firstModelSale, overrideAt]).toEqual([2, 2]);
    expect(modelSold).toBeLessThan(run({}).modelSold);
    expect(run({}).overrideAt).toBeNull();
    expect(cancelled).toBeGreaterThan(0);
  });
});

describe('a limit on what is sold in a second', () => {
  const RUSH = { haltAfter: 0.07, magnetVolume: 100, magnetWidth: 0.03, rateCap: 2, timeStep: 0.5 };
  /** The most that is sold on a platform in one step, by all who sell there. */
  const mostOf = (changes: Partial<CascadeScenario>, platform: number) => {
    const event = run({ ...RUSH, ...changes });
    const sold = soldSoFar(event, seller => seller.platform === platform);
    return Math.max(...event.falls.slice(1).map((_, step) => sold[step + 1]! - sold[step]!));
  };

  it('holds on each platform that has it, in every step', () => {
    expect(mostOf({}, 0)).toBeCloseTo(1, 9);
    expect(mostOf({ rateCapOn: 1 }, 0)).toBeCloseTo(1, 9);
    expect(mostOf({ rateCapOn: 1 }, 1)).toBeGreaterThan(2);
  });

  it('holds on the last of the most platforms, and for those who want out of them', () => {
    const platforms = CASCADE_LIMITS.platforms.greatest;
    expect(mostOf({ platforms }, platforms - 1)).toBeCloseTo(1, 9);
    expect(mostOf({ platforms }, platforms)).toBeCloseTo(1, 9);
  });

  it('holds for those who want out before a halt only where every platform has it', () => {
    const apart = DEFAULT_CASCADE.platforms;
    expect(mostOf({}, apart)).toBeCloseTo(1, 9);
    expect(mostOf({ rateCapOn: 3 }, apart)).toBeCloseTo(1, 9);
    expect(mostOf({ rateCapOn: 2 }, apart)).toBeGreaterThan(1.5);
    expect(mostOf({ guardFrom: 1 }, apart)).toBeGreaterThan(1.5);
    expect(mostOf({ rateCap: null }, apart)).toBeGreaterThan(1.5);
  });
});
