import { describe, expect, it } from 'vitest';
import { type CascadeScenario, DEFAULT_CASCADE, runCascade } from '../../../src/model/cascade/index.ts';

const event = (changes: Partial<CascadeScenario>) => runCascade({ ...DEFAULT_CASCADE, ...changes });
const percent = (share: number, digits = 1) => (100 * share).toFixed(digits);
const fallOf = (changes: Partial<CascadeScenario>) => percent(event(changes).troughPct);

describe('the four boxes', () => {
  it.each([
    [0, '10', '4.9'],
    [0.1, '29', '6.8'],
    [0.2, '96', '15.9'],
    [0.4, '98', '17.0'],
  ])('share %d: %s of 100 closed, a fall of %s %%', (modelShare, closed, fall) => {
    const run = event({ modelShare });
    expect(percent(run.closedShare, 0)).toBe(closed);
    expect(percent(run.troughPct)).toBe(fall);
  });

  it('40 of 100: in 39 seconds, 8 % below the start half an hour later; 20: in a minute', () => {
    const run = event({});
    expect(run.timeToTrough).toBe(39);
    expect(percent(Math.expm1(-run.endLog), 0)).toBe('-8');
    expect(run.firstModelSale).toBe(2);
    expect(event({ modelShare: 0.2 }).timeToTrough).toBe(62);
  });

  it('users of models got out at −7.3 %, everyone else was closed at −12.1 %', () => {
    const { exits } = event({});
    expect(percent(exits.model.meanExit!)).toBe('-7.3');
    expect(percent(exits.liquidation.meanExit!)).toBe('-12.1');
    expect([exits.stop.meanExit, exits.magnet.meanExit]).toEqual([null, null]);
  });

  it('12× falls by as much without models as with them', () => {
    expect(fallOf({ leverage: 12, modelShare: 0 })).toBe('21.6');
    expect(fallOf({ leverage: 12 })).toBe('21.7');
  });
});

describe('guards on 0, 1, 2 and 3 platforms', () => {
  const on = [0, 1, 2, 3];

  it('an override after 5 seconds', () => {
    expect(on.map(overrideOn => fallOf({ overrideLatency: 5, overrideOn }))).toEqual([
      '17.0',
      '13.9',
      '8.1',
      '5.9',
    ]);
  });

  it('a leverage cap of 5×, and at similarity 0.5 on the first, second or third alone', () => {
    expect(on.map(leverageCapOn => fallOf({ leverageCap: 5, leverageCapOn }))).toEqual([
      '17.0',
      '10.2',
      '7.3',
      '5.9',
    ]);
    const alone = { similarity: 0.5, leverageCap: 5, leverageCapOn: 1 };
    expect([0, 1, 2].map(guardFrom => fallOf({ ...alone, guardFrom }))).toEqual(['4.7', '5.6', '6.1']);
  });

  it('a limit of $2M a second: more is not always better', () => {
    expect(on.map(rateCapOn => fallOf({ rateCap: 2, rateCapOn }))).toEqual(['17.0', '10.6', '11.6', '12.3']);
  });

  it('models that sell over 5, 60 and 180 seconds', () => {
    expect([5, 60, 180].map(slowSelling => fallOf({ slowSelling }))).toEqual(['17.0', '10.7', '6.2']);
  });

  it('all is what a guard without a number is on', () => {
    for (const guard of [{ overrideLatency: 5 }, { leverageCap: 5 }, { rateCap: 2 }, { slowSelling: 60 }])
      expect(event({ ...guard, overrideOn: 3, leverageCapOn: 3, rateCapOn: 3, slowSellingOn: 3 })).toEqual(
        event(guard),
      );
  });
});

describe('the hand', () => {
  it('stopped 8, 5 and 15 seconds after the first sale; after 5 with one platform that obeys', () => {
    expect([8, 5, 15].map(overrideLatency => percent(event({ overrideLatency }).troughPct, 0))).toEqual([
      '8',
      '6',
      '16',
    ]);
    expect(percent(event({ overrideLatency: 5, overrideOn: 1 }).troughPct, 0)).toBe('14');
  });

  it('counts from the first model sale on any platform, obeying or not', () => {
    const run = event({ overrideLatency: 10, overrideOn: 1, similarity: 0 });
    expect([run.firstModelSale, run.overrideAt]).toEqual([2, 12]);
    expect(event({ modelShare: 0, overrideLatency: 10 })).toMatchObject({
      firstModelSale: null,
      overrideAt: null,
    });
  });
});

describe('timing and thresholds', () => {
  it('both apart 1.61, timing alone 2.01, thresholds alone 1.75, around the same middle 4.62', () => {
    const apart = (changes: Partial<CascadeScenario>) =>
      event({ similarity: 0, ...changes }).amplification.toFixed(2);
    expect(apart({})).toBe('1.61');
    expect(apart({ thresholdSpread: 0 })).toBe('2.01');
    expect(apart({ delaySpread: 0 })).toBe('1.75');
    expect(apart({ delaySpread: 0, spread: 'meanPreserving', thresholdSpread: 0.7 })).toBe('4.62');
  });

  it('a halt at 7 % and those who want out before it: 2.05 and 3.89', () => {
    expect(event({ haltAfter: 0.07 }).amplification.toFixed(2)).toBe('2.05');
    const magnet = { haltAfter: 0.07, magnetVolume: 100, magnetWidth: 0.02 };
    expect(event(magnet).amplification.toFixed(2)).toBe('3.89');
  });
});
