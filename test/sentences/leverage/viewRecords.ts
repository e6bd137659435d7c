import fc from 'fast-check';
import type { MethodChance, OutcomeChances } from '../../../src/panels/leverage/outcomes.ts';
import type { Curve, CurvePointTold } from './curve.ts';
import type { Position, RangeTold } from './position.ts';
import { rowOf } from './reading.ts';
import { chances, endRecords, historyRecords, levelsOf, settings, size } from './records.ts';
import type { MethodTold, OnePath, Paths, Simpler } from './views.ts';

const highest = fc.oneof(
  fc.constant({ status: 'none' as const, leverage: null }),
  fc.constant({ status: 'atLimit' as const, leverage: 200 }),
  size(1, 200).map(leverage => ({ status: 'ok' as const, leverage })),
);

export const curveRecords: fc.Arbitrary<Curve> = settings.chain(values =>
  fc
    .record({
      highestLeverage: highest,
      history: historyRecords(values),
      points: fc.uniqueArray(fc.constantFrom(1, 2.5, 10, 20, 37, 125), { minLength: 1 }).chain(some =>
        fc.tuple(
          ...[...new Set([...some, values.leverage])].map(leverage =>
            endRecords({ ...values, leverage }).map(({ wipedOut }) => ({
              leverage,
              probability: wipedOut.value,
              standardError: 0.001,
              calm: null,
              stressed: null,
            })),
          ),
        ),
      ),
    })
    .map(outcome => ({ values, outcome: { hours: values.horizon, ...outcome } })),
);

export const pointRecords: fc.Arbitrary<CurvePointTold> = fc
  .tuple(curveRecords, fc.constantFrom('model' as const, 'history' as const, 'other-side' as const), fc.nat())
  .map(([curve, series, place]): CurvePointTold => {
    const { history, points } = curve.outcome;
    if (series === 'model' || history.kind === 'none' || history.rows.length === 0) {
      const { leverage } = points[place % points.length]!;
      return { ...curve, series: 'model', leverage };
    }
    return { ...curve, series, leverage: curve.values.leverage };
  });

export const pathRecords: fc.Arbitrary<Paths> = settings.chain(values =>
  fc
    .tuple(
      endRecords(values),
      fc.constantFrom(0, 0, 1, 5),
      fc.array(fc.tuple(size(0.01, 20), fc.option(fc.nat(10), { freq: 1 })), {
        minLength: 100,
        maxLength: 100,
      }),
    )
    .map(([ends, missing, all]): Paths => {
      const out = Math.round(100 * ends.wipedOut.value);
      const less = Math.min(100 - out, Math.round(100 * ends.endedWithLess.value));
      return {
        values,
        outcome: {
          hours: values.horizon,
          paths: all.map(([end, at], place) => ({
            prices: Float32Array.from({ length: 11 }, (_, step) => 1 + ((end - 1) * step) / 10),
            wipedOutAt: place < out ? (at ?? 5) : null,
          })),
          levels: levelsOf(values),
          chances: ends,
          counts: { wipedOut: out, endedWithLess: less, endedWithMore: 100 - out - less },
          simulated: 2000,
          missing,
        },
      };
    }),
);

export const onePathRecords: fc.Arbitrary<OnePath> = fc
  .tuple(pathRecords, fc.nat(99))
  .map(([paths, path]) => ({ ...paths, path }));

export const simplerRecords: fc.Arbitrary<Simpler> = settings.chain(values =>
  fc
    .tuple(endRecords(values), endRecords(values), fc.boolean(), historyRecords(values))
    .map(([end, changing, isThere, history]): Simpler => {
      const chanceRow = (id: MethodChance['id'], probability: number) => ({
        id,
        probability,
        standardError: 0,
        interval: null,
      });
      const row = (id: MethodChance['id'], ends: OutcomeChances) => chanceRow(id, ends.wipedOut.value);
      const counted = rowOf(history, values);
      return {
        values,
        outcome: {
          hours: values.horizon,
          history,
          rows: [
            ...(isThere ? [row('changing', changing)] : []),
            row('end-only', end),
            ...(counted
              ? [chanceRow('history', counted.probability), chanceRow('history-closes', counted.closeOnly)]
              : []),
          ],
        },
      };
    }),
);

export const methodRecords: fc.Arbitrary<MethodTold> = fc
  .tuple(simplerRecords, fc.nat(9))
  .map(([simpler, place]) => ({ ...simpler, place: place % simpler.outcome.rows.length }));

export const positionRecords: fc.Arbitrary<Position> = settings.chain(values =>
  fc
    .record({
      ends: endRecords(values),
      behind: chances,
      afresh: chances,
      back: fc.option(fc.record({ mean: size(0.01, 1.2), ofWinners: size(1.0001, 50) }), { freq: 1 }),
      spread: fc.tuple(size(0.0005, 3), size(1.01, 4)),
    })
    .map(({ ends, behind, afresh, back, spread }): Position => {
      const notional = values.stake * values.leverage;
      const levels = levelsOf(values);
      const onIt = notional / (values.wealth ?? 10 * values.stake);
      const isFree = onIt <= 1 && values.side === 'long';
      const move = levels.liquidationPrice === null ? null : Math.abs(levels.liquidationPrice - 1);
      const range = (hours: number, width: number) => ({
        hours,
        low: { ...ends.wipedOut, value: Math.exp(-width) },
        high: { ...ends.wipedOut, value: Math.exp(width) },
      });
      return {
        values,
        outcome: {
          hours: values.horizon,
          stake: values.stake,
          notional,
          fees: 2 * values.fee * notional,
          levels,
          liquidationPrice: null,
          adverseMove: move,
          shareOfWealth: null,
          leverageOnWealth: null,
          ranges: [range(168, spread[0]), range(720, spread[0] * spread[1])],
          chances: ends,
          beyond: {
            allBehindIt: {
              isKnown: values.wealth !== null,
              leverage: onIt,
              computedAt: Math.max(1, onIt),
              wipedOut: isFree ? 0 : behind,
            },
            afresh: values.horizon === 24 ? 1 - (1 - ends.wipedOut.value) ** 30 : afresh,
            back,
            funding: {
              usual: (0.0001 * notional * values.horizon) / 8,
              measured: (0.000071 * notional * values.horizon) / 8,
            },
          },
        },
      };
    }),
);

export const rangeRecords: fc.Arbitrary<RangeTold> = fc
  .tuple(positionRecords, fc.nat(1))
  .map(([position, place]) => ({ ...position, place }));
