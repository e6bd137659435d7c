import fc from 'fast-check';
import type { BoxesOutcome, ShareBox } from '../../../src/panels/cascade/outcomes.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { EventTold } from './reading.ts';

const DEFAULTS = defaultValues(cascadeParameters);
const SHARES = [0, 0.0004, 0.2, 0.4];

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Falls of all sizes, the small ones too. */
const fall = fc.oneof(share, fc.double({ min: 0.0001, max: 0.05, noNaN: true }));
const time = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 3600 }));

const box = (own: number): fc.Arbitrary<ShareBox> =>
  fc.record({ fall, timeToTrough: time, exchange: share, sold: share }).map(told => ({
    share: own,
    fall: told.fall,
    timeToTrough: told.timeToTrough,
    closedShare: (told.exchange + told.sold) / 2,
    badDebt: 0,
    fundPaid: 0,
    ended: { exchange: told.exchange / 2, sold: told.sold / 2 },
    closed: [],
    fallSoFar: [],
  }));

const exit = fc.option(fc.double({ min: -0.9, max: -0.001, noNaN: true }));

const outcomes: fc.Arbitrary<BoxesOutcome> = fc
  .record({
    boxes: fc.tuple(...SHARES.map(box)),
    chosen: fc.nat(3),
    endFall: fall,
    duration: fc.constantFrom(60, 90, 600, 1800, 7200),
    firstModelSale: fc.option(fc.integer({ min: 0, max: 100 })),
    model: exit,
    liquidation: exit,
  })
  .map(({ model, liquidation, ...outcome }) => ({
    ...outcome,
    moments: [0, 1],
    prices: [1, 1],
    flows: { model: [0], liquidation: [0], stop: [0], magnet: [0] },
    scale: { lowest: 0.8, mostSold: 1 },
    overrideAt: null,
    exits: { model, liquidation, stop: null, magnet: null },
  }));

const guards: fc.Arbitrary<Partial<CascadeValues>> = fc.constantFrom(
  {},
  { overrideLatency: 5 },
  { overrideLatency: 1, overrideOn: 1 },
  { leverageCap: 5, rateCap: 2, rateCapOn: 2 },
  { slowSelling: 60, haltAfter: 0.07 },
  { insuranceInventory: 20, depth: 100 },
  { haltAfter: 0.07, magnetVolume: 100 },
  { stopShare: 1 },
  { leverageCap: 5, stopShare: 0.4, stopWidth: 0.01 },
);

/** Events that nobody computed, with guards or without. */
export const eventRecords: fc.Arbitrary<EventTold> = fc
  .record({ outcome: outcomes, guard: guards, shock: fc.constantFrom(0.04, 0.025, 0.1, 0.005) })
  .map(({ outcome, guard, shock }) => ({ outcome, values: { ...DEFAULTS, ...guard, shock } }));

/** A reader who stopped an event, on all platforms or on one. */
export const handRecords: fc.Arbitrary<EventTold> = fc
  .record({
    outcome: outcomes,
    overrideLatency: fc.integer({ min: 0, max: 90 }),
    overrideOn: fc.constantFrom(null, 1, 2),
  })
  .map(({ outcome, ...hand }) => ({ outcome, values: { ...DEFAULTS, ...hand } }));
