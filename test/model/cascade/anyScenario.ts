import fc from 'fast-check';
import { CASCADE_LIMITS, type CascadeScenario, DEFAULT_CASCADE } from '../../../src/model/cascade/index.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const optional = (values: fc.Arbitrary<number>) => fc.option(values, { nil: null });
const howMany = optional(fc.integer({ min: 0, max: CASCADE_LIMITS.rateCapOn.greatest }));

/** Scenarios all over what can be asked, guards, stops and classes included; a few hundred steps each. */
export const anyScenario: fc.Arbitrary<CascadeScenario> = fc
  .record({
    platforms: fc.integer({ min: 1, max: 6 }),
    similarity: within(0, 1),
    spread: fc.constantFrom('followers' as const, 'meanPreserving' as const),
    equity: within(0, 500),
    leverage: within(1, 60),
    hands: fc.option(
      fc.array(fc.record({ leverage: within(1, 50), hands: fc.integer({ min: 1, max: 30 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      { nil: null, freq: 4 },
    ),
    bookSpread: within(0.02, 2),
    leverageSpread: within(0, 0.8),
    modelShare: within(0, 1),
    alarmThreshold: within(0, 0.2),
    alarmWidth: within(0.001, 0.2),
    thresholdSpread: within(0, 2),
    modelDelay: within(0, 30),
    delaySpread: within(0, 240),
    modelSelling: within(0, 60),
    liquidationDelay: within(0, 10),
    liquidationSelling: within(0, 30),
    depth: within(5, 1000),
    impact: fc.constantFrom('linear' as const, 'sqrt' as const),
    resilience: within(1, 1000),
    permanentShare: within(0, 1),
    depthWithdrawal: within(0, 40),
    leastDepth: within(0.01, 1),
    shock: within(0.001, 0.3),
    timeStep: fc.constantFrom(0.5, 1, 2),
    duration: within(60, 600),
    haltAfter: optional(within(0.02, 0.3)),
    haltSeconds: within(0, 200),
    maxHalts: fc.integer({ min: 0, max: 4 }),
    haltCancelShare: within(0, 1),
    magnetVolume: within(0, 200),
    magnetWidth: within(0.001, 0.05),
    insuranceInventory: within(0, 200),
    insuranceFund: within(0, 20),
    rateCap: optional(within(0.1, 50)),
    overrideLatency: optional(within(0, 60)),
    leverageCap: optional(within(1, 20)),
    slowSelling: optional(within(0, 200)),
    rateCapOn: howMany,
    overrideOn: howMany,
    leverageCapOn: howMany,
    slowSellingOn: howMany,
    guardFrom: fc.integer({ min: 0, max: 3 }),
    stopShare: within(0, 1),
    stopDistance: within(0, 0.2),
    stopWidth: within(0.001, 0.1),
  })
  .map(drawn => ({ ...DEFAULT_CASCADE, ...drawn }));
