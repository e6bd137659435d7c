import fc from 'fast-check';
import type { CascadeJump, SellerKind } from '../../../src/model/cascade/index.ts';
import type { Exit, GuardsOutcome } from '../../../src/panels/cascade/guards.ts';
import type { HandOutcome } from '../../../src/panels/cascade/hand.ts';
import { CLASS_BINS } from '../../../src/panels/cascade/reactions.ts';
import type { PathMoment, SecondsOutcome } from '../../../src/panels/cascade/seconds.ts';
import type { CliffTold } from './cliff.ts';
import type { ClassTold } from './handViews.ts';
import { eventRecords } from './records.ts';

const event = eventRecords.map(({ outcome }) => outcome);
const fall = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
const change = fall.map(depth => -depth);
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 5000, noNaN: true }));
const second = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 7200 }));

const seller = (kind: SellerKind) =>
  fc.option(fc.record({ kind: fc.constant(kind), sold: amount, meanExit: change, halfAfter: second }));

export const sellersRecords: fc.Arbitrary<SecondsOutcome> = fc
  .record({
    ...{ event, model: seller('model'), exchange: seller('liquidation') },
    ...{ stop: seller('stop'), magnet: seller('magnet'), absorbed: amount },
  })
  .map(({ event: told, absorbed, ...sellers }) => ({
    ...{ event: told, absorbed },
    sellers: Object.values(sellers).filter(one => one !== null),
    path: [],
  }));

export const momentRecords: fc.Arbitrary<PathMoment> = fc
  .record({
    kind: fc.constantFrom('trigger', 'ten', 'halt', 'low', 'end'),
    seconds: second,
    fall,
    sold: amount,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    lasts: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ share, ...moment }) => ({
    ...moment,
    seconds: moment.kind === 'end' ? Math.max(1, moment.seconds) : moment.seconds,
    byExchange: share * moment.sold,
  }));

const falls = fc.tuple(fall, fall, fall, fall);
const exit: fc.Arbitrary<Exit> = fc
  .record({
    closed: fc.oneof(fc.constantFrom(0, 0.004, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    at: fc.option(change),
  })
  .map(({ closed, at }) => ({ closed, at: closed === 0 ? null : at }));

export const guardsRecords: fc.Arbitrary<GuardsOutcome> = fc
  .record({
    falls: fc.tuple(falls, falls, falls, falls),
    isHelping: fc.boolean(),
    stop: fc.option(
      fc.record({
        ...{ at: fc.constant(0.05), until: fc.constantFrom(0.07, 0.0500001), isReached: fc.boolean() },
        ...{ one: exit, all: exit, without: exit, fallOne: fall, fallAll: fall },
      }),
    ),
  })
  .map(({ falls: rows, isHelping, stop }) => {
    // Some worlds in which every further platform helps.
    const ordered = (row: readonly number[]) => (isHelping ? [...row].sort((a, b) => b - a) : row);
    return {
      columns: [0, 1, 2, 3],
      rows: [
        { kind: 'override', amount: 5, falls: ordered(rows[0]) },
        { kind: 'leverageCap', amount: 7.5, falls: ordered(rows[1]) },
        { kind: 'rateCap', amount: 2, falls: ordered(rows[2]) },
        { kind: 'slowSelling', amount: 1, falls: ordered(rows[3]) },
      ],
      halt: { at: 0.07, rushing: 100, width: 0.01, alone: 0.08, rushed: 0.14 },
      stop,
    };
  });

const jump: fc.Arbitrary<CascadeJump | null> = fc.option(
  fc.integer({ min: 6, max: 80 }).map(at => ({
    ...{ at: at / 1000, from: (at - 1) / 1000, fallBefore: 0.05, fallAfter: 0.15 },
  })),
  { freq: 6 },
);

export const cliffRecords: fc.Arbitrary<CliffTold> = fc
  .record({
    jumps: fc.tuple(jump, jump, jump, jump),
    isSorted: fc.boolean(),
    /** Which of the shares run away at the smallest dip. */
    below: fc.oneof(
      fc.constantFrom([false, false, false, false], [true, true, true, true]),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    ),
    leverage: fc.option(fc.integer({ min: 4, max: 50 })),
    shock: fc.constantFrom(0.04, 0.025, 0.005),
  })
  .map(({ jumps, isSorted, below, leverage, shock }) => {
    const told = isSorted ? [...jumps].sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0)) : jumps;
    return {
      shock,
      outcome: {
        dips: [0.01, 0.02],
        cliffs: [0, 0.1, 0.2, 0.4].map((share, place) => ({
          share,
          falls: below[place] ? [0.3, 0.31] : [0.01, 0.02],
          jump: below[place] ? null : told[place]!,
          isBelow: below[place]!,
        })),
        leverage: leverage && leverage / 2,
        threshold: 0.03,
      },
    };
  });

const sixtyFalls = fc.array(fall, { minLength: 61, maxLength: 61 });

export const handOutcomes: fc.Arbitrary<HandOutcome> = fc.record({
  event,
  falls: sixtyFalls,
  never: fall,
  doubling: fc.option(fc.double({ min: 0.3, max: 500, noNaN: true })),
});

export const classRecords: fc.Arbitrary<ClassTold> = fc
  .record({
    hands: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })), {
      minLength: CLASS_BINS.length,
      maxLength: CLASS_BINS.length,
    }),
    falls: sixtyFalls,
  })
  .map(({ hands, falls: known }) => ({
    falls: known,
    bins: CLASS_BINS.map((within, place) => ({ within, hands: hands[place]! })),
  }));
