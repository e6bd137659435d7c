import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASCADE_LIMITS,
  type CascadeNumber,
  cascadeFault,
  DEFAULT_CASCADE,
  MOST_BOOK_LEVELS,
  MOST_CASCADE_STEPS,
  MOST_HANDS,
  requireCascadeScenario,
  runCascade,
} from '../../../src/model/cascade/index.ts';
import { roundToEven } from '../../../src/model/cascade/scenario/roundToEven.ts';

const limits = Object.entries(CASCADE_LIMITS) as [CascadeNumber, (typeof CASCADE_LIMITS)[CascadeNumber]][];
/** One step is enough to see what is taken; two fields set how many there are. */
const short = { ...DEFAULT_CASCADE, duration: 60, timeStep: 60, maintenanceMargin: 0 };
const partner: Partial<Record<CascadeNumber, object>> = {
  duration: { timeStep: 1 },
  timeStep: { duration: 60 },
  maintenanceMargin: { leverage: 1 },
};

describe('requireCascadeScenario', () => {
  it('names a bound for every number of a scenario', () => {
    const numbers = Object.entries(DEFAULT_CASCADE)
      .filter(([name]) => !['spread', 'impact', 'hands'].includes(name))
      .map(([name]) => name);
    expect(Object.keys(CASCADE_LIMITS).sort()).toEqual(numbers.sort());
  });

  it.each(limits)('%s: takes its ends and refuses what lies beyond', (name, { least, greatest, above }) => {
    const at = (value: number) => () => requireCascadeScenario({ ...short, ...partner[name], [name]: value });
    const beyond = Math.max(greatest * 1e-9, 1e-9);
    expect(at(greatest + Math.max(beyond, greatest * 1e-3))).toThrow(name);
    expect(at(least - 1e-9)).toThrow(name);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) expect(at(bad)).toThrow(name);
    if (above) expect(at(least)).toThrow(name);
    else if (name !== 'duration') expect(at(least)).not.toThrow();
    if (name !== 'duration') expect(at(greatest)).not.toThrow();
  });

  it('refuses null where nothing can be switched off, and takes it where it can', () => {
    const withNull = (name: string) => () => requireCascadeScenario({ ...DEFAULT_CASCADE, [name]: null });
    expect(withNull('shock')).toThrow('shock');
    expect(withNull('rateCap')).not.toThrow();
  });

  it('refuses no steps, too many, unknown words, and users who are liquidated at once', () => {
    const refused = (changes: object, reason: string) =>
      expect(() => requireCascadeScenario({ ...DEFAULT_CASCADE, ...changes })).toThrow(reason);
    refused({ duration: 0.2 }, 'no-step');
    refused({ duration: 0.6 * MOST_CASCADE_STEPS, timeStep: 0.5 }, 'too-many-steps');
    refused({ impact: 'cubic' }, 'a known impact');
    refused({ spread: 'none' }, 'a known spread');
    refused({ maintenanceMargin: 0.1 }, 'liquidated-at-once');
    refused({ leverage: 150, similarity: 0, leverageSpread: 0.5 }, 'liquidated-at-once');
  });

  it('takes what is just short of a fault', () => {
    const fault = (changes: object) => cascadeFault({ ...DEFAULT_CASCADE, ...changes });
    expect(fault({ duration: 0.5 * MOST_CASCADE_STEPS, timeStep: 0.5 })).toBeNull();
    expect(fault({ duration: 0.51 })).toBeNull();
    expect(fault({ maintenanceMargin: 0.0999 })).toBeNull();
    expect(fault({ leverage: 150, similarity: 1, leverageSpread: 0.5 })).toBeNull();
    expect(fault({ maintenanceMargin: 0.06, hands: [{ leverage: 20, hands: 1 }] })).toBe(
      'liquidated-at-once',
    );
  });

  it('refuses a class without hands, with too many leverages or hands', () => {
    const refused = (hands: object, reason: string) =>
      expect(() => requireCascadeScenario({ ...DEFAULT_CASCADE, hands } as typeof DEFAULT_CASCADE)).toThrow(
        reason,
      );
    refused([], 'leverages');
    refused(Array(MOST_BOOK_LEVELS + 1).fill({ leverage: 5, hands: 1 }), 'leverages');
    refused([{ leverage: 5, hands: 0 }], 'a raised hand');
    refused([{ leverage: 5, hands: MOST_HANDS + 1 }], 'hands');
    refused([{ leverage: 500, hands: 1 }], 'leverage');
  });
});

describe('within the limits', () => {
  it('every event of extreme values ends in finite numbers that its ledger carries', () => {
    const extreme = fc
      .record(
        Object.fromEntries(
          limits.map(([name, { least, greatest, above }]) => [
            name,
            fc.constantFrom(above ? 1e-6 : least, DEFAULT_CASCADE[name], greatest),
          ]),
        ),
      )
      .map(drawn => ({ ...DEFAULT_CASCADE, ...drawn, platforms: 3, timeStep: 1, duration: 100 }));
    fc.assert(
      fc.property(extreme, fc.constantFrom('linear' as const, 'sqrt' as const), (drawn, impact) => {
        const scenario = { ...drawn, impact, maintenanceMargin: Math.min(drawn.maintenanceMargin, 1e-3) };
        if (scenario.leverageSpread > 1 && scenario.similarity < 1) scenario.leverageSpread = 0.5;
        const run = runCascade(scenario);
        for (const [name, value] of Object.entries(run))
          if (typeof value === 'number') expect(value, name).toSatisfy(Number.isFinite);
        for (const seller of run.sellers) {
          const { sold, proceeds, sellerLoss, badDebt, triggered, backlogEnd, cancelled } = seller;
          const scale = 1e-9 * (1 + seller.notional);
          expect(Math.abs(sold - proceeds - sellerLoss - badDebt)).toBeLessThanOrEqual(scale);
          expect(Math.abs(triggered - sold - backlogEnd - cancelled)).toBeLessThanOrEqual(scale);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the longest event ends', () => {
    const longest = { ...DEFAULT_CASCADE, platforms: 20, duration: MOST_CASCADE_STEPS / 2, timeStep: 0.5 };
    expect(runCascade(longest).steps).toBe(MOST_CASCADE_STEPS);
  });
});

describe('roundToEven', () => {
  it('rounds halves to the even number', () => {
    expect([0.5, 1.5, 2.5, 2.4, 2.6, 3.5].map(roundToEven)).toEqual([0, 2, 2, 2, 3, 4]);
  });
});
