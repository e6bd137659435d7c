import fc from 'fast-check';
import type { CascadeJump, RunawayGauge } from '../../../src/model/cascade/index.ts';
import type { GaugeOutcome } from '../../../src/panels/cascade/gauge.ts';
import type { OwnBookOutcome } from '../../../src/panels/cascade/ownBook.ts';
import type { PhaseMap } from '../../../src/panels/cascade/phase.ts';
import type { ClassRound } from '../../../src/panels/cascade/views/parts/classTold.ts';
import type { ClassBookTold, PositionTold } from './bench.ts';
import type { PhaseTold } from './map.ts';
import { eventRecords } from './records.ts';

const fall = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
const share = fc.oneof(fc.constantFrom(0, 0.4), fc.double({ min: 0, max: 1, noNaN: true }));
const shock = fc.constantFrom(0.04, 0.025, 0.005);
const LEVERAGES = [2, 2.5, 3, 3.5];

const amplification = fc.oneof(
  fc.double({ min: 1, max: 1.99, noNaN: true }),
  fc.double({ min: 2, max: 20, noNaN: true }),
);
const row = fc.oneof(
  fc.array(amplification, { minLength: 3, maxLength: 3 }),
  fc.constantFrom([1, 1.2, 1.9], [2, 3, 4]),
);

const map = (id: PhaseMap['id']): fc.Arbitrary<PhaseMap> =>
  fc
    .record({ rows: fc.array(row, { minLength: 4, maxLength: 4 }), isRising: fc.boolean() })
    .map(({ rows, isRising }) => ({
      ...{ id, across: [0, 0.5, 1], leverages: LEVERAGES, line: null },
      // Some maps in which more leverage is worse in every column.
      rows: isRising ? [...rows].sort((one, other) => Math.max(...one) - Math.max(...other)) : rows,
    }));

const unfinished = (whole: PhaseMap): PhaseMap => ({ ...whole, rows: [whole.rows[0]!, null, null, null] });

export const phaseRecords: fc.Arbitrary<PhaseTold> = fc
  .record({
    maps: fc.tuple(map('share'), map('spread')),
    kind: fc.constantFrom('whole', 'whole', 'whole', 'filling', 'class', 'margin'),
    shock,
    modelShare: share,
  })
  .map(({ maps, kind, ...asked }) => ({
    ...asked,
    outcome: {
      none: kind === 'class' || kind === 'margin' ? kind : null,
      maps: kind === 'whole' ? maps : kind === 'filling' ? maps.map(unfinished) : [],
      seconds: 600,
    },
  }));

const positive = fc.double({ min: 0.05, max: 50, noNaN: true });
const gauge: fc.Arbitrary<RunawayGauge> = fc
  .record({ at: fc.integer({ min: 1, max: 600 }), gain: positive, criticalGain: fc.option(positive) })
  .map(({ at, gain, criticalGain }) => ({
    ...{ fall: at / 1000, gain, criticalGain, doubling: null },
    ratio: criticalGain === null ? 0 : gain / criticalGain,
  }));

export const gaugeRecords: fc.Arbitrary<GaugeOutcome> = fc
  .record({ gauges: fc.tuple(gauge, gauge, gauge, gauge), chosen: fc.nat(3), hasGain: fc.boolean() })
  .map(({ gauges, chosen, hasGain }) => ({
    falls: [0, 0.1],
    due: { model: [1], liquidation: [2], stop: [0], magnet: [0] },
    gains: hasGain ? [0, 1] : null,
    gauges: gauges.map((one, place) => ({
      share: [0, 0.1, 0.2, 0.4][place]!,
      gauge: hasGain ? one : null,
    })),
    chosen,
  }));

const price = fc.double({ min: 0.05, max: 0.999, noNaN: true });
const second = fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 2, max: 1800 }));
const loss = fc.oneof(
  fc.double({ min: 0.01, max: 1, noNaN: true }),
  fc.double({ min: 1.001, max: 30, noNaN: true }),
);

const closedRecords = fc.record({
  status: fc.constant('closed' as const),
  by: fc.constantFrom('liquidation' as const, 'stop' as const),
  level: fall,
  levelPrice: price,
  decidedAt: second,
  soldAt: second,
  price,
  slipped: fall,
  loss,
});

const openRecords = fc.record({
  status: fc.constant('open' as const),
  level: fall,
  levelPrice: fc.oneof(price, fc.constant(0)),
  spared: fc.oneof(fc.constant(0), fall),
  worstLoss: loss,
  endLoss: loss,
});

export const positionRecords: fc.Arbitrary<PositionTold> = fc
  .record({
    event: eventRecords.map(({ outcome }) => ({ ...outcome, prices: [0.6, 0.5] })),
    position: fc.oneof(
      closedRecords,
      openRecords,
      fc.constantFrom('no-such-platform' as const, 'closed-at-once' as const),
    ),
    ownLeverage: fc.constantFrom(200, 12.5),
    platforms: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ event, position, ...asked }) => ({ ...asked, outcome: { event, position } }));

const cliff: fc.Arbitrary<CascadeJump | null> = fc.option(
  fc.integer({ min: 2, max: 100 }).map(at => ({
    ...{ at: at / 1000, from: (at - 1) / 1000, fallBefore: 0.05, fallAfter: 0.15 },
  })),
  { freq: 5 },
);

export const ownBookRecords: fc.Arbitrary<OwnBookOutcome> = fc
  .record({
    openInterest: fc.double({ min: 1, max: 1e5, noNaN: true }),
    depth: fc.double({ min: 0.5, max: 1e4, noNaN: true }),
    leverage: fc.constantFrom(3, 10, 12.5),
    rows: fc.array(fc.record({ modelShare: share, cliff, gauge, isBelow: fc.boolean() }), { maxLength: 5 }),
    kind: fc.constantFrom('mixed', 'mixed', 'above', 'below'),
    hasGain: fc.boolean(),
  })
  .map(({ rows, hasGain, kind, ...market }) => ({
    ...market,
    rows: rows.map(one => {
      const isBelow = kind === 'mixed' ? one.isBelow : kind === 'below';
      return {
        ...{ modelShare: one.modelShare, isBelow, first: { dip: 0.001, fall: isBelow ? 0.4 : 0.0011 } },
        ...{ cliff: isBelow ? null : one.cliff, gauge: hasGain ? one.gauge : null },
      };
    }),
  }));

const hands = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }));

export const classBookRecords: fc.Arbitrary<ClassBookTold> = fc
  .record({
    counts: fc.tuple(hands, hands, hands, hands),
    fall,
    timeToTrough: fc.integer({ min: 0, max: 2000 }),
    shock,
    modelShare: share,
  })
  .map(({ counts, fall: deepest, timeToTrough, ...asked }) => ({
    ...asked,
    outcome: {
      levels: [3, 5, 10, 20].map((leverage, place) => ({
        ...{ leverage, hands: counts[place]!, exchange: 0.2, sold: 0.1 },
      })),
      hands: counts.reduce((sum, count) => sum + count, 0),
      fall: deepest,
      timeToTrough,
    },
  }));

export const roundRecords: fc.Arbitrary<ClassRound> = fc.record({
  number: fc.constant(1),
  hands: fc.integer({ min: 1, max: 60 }),
  leverage: fc.double({ min: 3, max: 20, noNaN: true }),
  fall,
});
