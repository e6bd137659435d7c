import fc from 'fast-check';
import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { ChanceEstimate, OutcomeChances } from '../../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { sizeRemark } from '../../../src/panels/leverage/size.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { Odds, OddsBox } from './firstScreen.ts';
import { fateOf } from './reading.ts';

const DEFAULTS = defaultValues(leverageParameters);
export const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);

/** Any chance, with the edges at which words change: one of a hundred and of a thousand, half, nearly all. */
export const chances = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  size(1e-6, 0.03),
  size(1e-6, 0.03).map(rest => 1 - rest),
  fc.constantFrom(0.0009999, 0.001, 0.0095, 0.01, 0.0149, 0.015, 0.5, 0.99, 0.995, 0.9999),
);

export const estimates = (values: fc.Arbitrary<number>): fc.Arbitrary<ChanceEstimate> =>
  fc
    .tuple(
      values,
      fc.constantFrom<ChanceEstimate['method'][]>(
        { kind: 'closed-form' },
        { kind: 'clocks', clocks: 12_288 },
        { kind: 'condensed-clocks', clocks: 12_288 },
      ),
    )
    .map(([value, method]) => ({ value, standardError: method.kind === 'closed-form' ? 0 : 0.0007, method }));

/** Settings, edges included: nothing borrowed, wiped out at once, huge stakes, an hour and ten years. */
export const settings: fc.Arbitrary<LeverageValues> = fc
  .record({
    asset: fc.constantFrom('btc', 'eth', 'sol', 'other'),
    regime: fc.constantFrom('calm', 'normal', 'stressed', 'lastyear', 'longrun'),
    volatility: fc.option(fc.constantFrom(0.01, 0.285, 0.53, 1.2, 5), { freq: 1 }),
    drift: fc.constantFrom(0, 0, 0.3, -0.05, 5),
    side: fc.constantFrom('long', 'short'),
    leverage: fc.constantFrom(1, 1.5, 2, 5, 10, 20, 20, 20, 50, 100, 125, 199.9, 200),
    horizon: fc.constantFrom(1, 8, 24, 24, 60, 100, 168, 720, 8760, 0.5),
    maintenanceMargin: fc.constantFrom(0, 0.004, 0.005, 0.005, 0.01, 0.5),
    model: fc.constantFrom('changing', 'constant'),
    target: fc.constantFrom(0.0001, 0.01, 0.1, 0.5, 0.99),
    fee: fc.constantFrom(0, 0.0005, 0.05),
    stake: fc.constantFrom(1, 100, 10_000, 1e6, 123_456, 1e9, 1e12),
    wealth: fc.option(fc.constantFrom(1, 500, 50_000, 1e7, 1e12), { freq: 1 }),
    entryPrice: fc.option(fc.constantFrom(0.00001, 0.5, 60, 61_234.5, 1e9), { freq: 1 }),
    seed: fc.integer({ min: 1, max: 999 }),
  } satisfies Readonly<Record<keyof LeverageValues, unknown>>)
  .map(values => ({
    ...DEFAULTS,
    ...values,
    volatility: values.asset === 'other' ? (values.volatility ?? 1.2) : values.volatility,
    drift: values.model === 'constant' ? values.drift : 0,
  }));

const days = fc.integer({ min: 17_897, max: 20_600 });

function rowRecords(leverage: number, side: 'long' | 'short', entries: number): fc.Arbitrary<HistoryRow> {
  return fc
    .record({
      hits: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: entries })),
      low: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.double({ min: 0, max: 1, noNaN: true }),
      episodes: fc.constantFrom(1, 2, 3, 4, 9, 10, 60),
      parts: fc.uniqueArray(
        fc.tuple(days, fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1))),
        {
          maxLength: 3,
          selector: ([day]) => day,
        },
      ),
    })
    .map(({ hits, low, high, episodes, parts }) => {
      const probability = hits / entries;
      let left = hits;
      const largest = parts
        .slice(0, episodes)
        .map(([day, share]) => {
          const own = Math.round(share * left);
          left -= own;
          return { day, hits: own };
        })
        .sort((a, b) => b.hits - a.hits);
      return {
        leverage,
        side,
        probability,
        closeOnly: probability / 2,
        episodes: hits === 0 ? 0 : episodes,
        ...(hits > 0 && { interval: [probability * low, probability + high * (1 - probability)] as const }),
        largest: hits === 0 ? [] : largest,
      };
    });
}

/** What was counted for a position, or why nothing was. */
export function historyRecords({ asset, volatility, regime, leverage }: LeverageValues) {
  const none = (reason: Extract<HistoryRecord, { kind: 'none' }>['reason']): HistoryRecord => ({
    kind: 'none',
    reason,
  });
  if (asset === 'other') return fc.constant(none('other-coin'));
  if (volatility !== null) return fc.constant(none('typed-volatility'));
  if (regime === 'lastyear') return fc.constant(none('last-year'));
  const unknown = fc.constantFrom(none('hours-not-counted'), none('margin-not-counted'));
  return fc.oneof({ weight: 4, arbitrary: countedRecords(leverage) }, { weight: 1, arbitrary: unknown });
}

function countedRecords(leverage: number): fc.Arbitrary<HistoryRecord> {
  const entries = 21_861;
  return fc
    .record({
      hours: fc.constantFrom(1, 8, 24, 168, 720),
      firstYear: fc.constantFrom(2019, 2020),
      years: fc.constantFrom(7.5, 5.8),
      third: fc.constantFrom('calm', 'normal', 'stressed', null),
      months: fc.integer({ min: 1, max: 90 }),
      trend: fc.constantFrom('rose', 'fell', 'level'),
      rows: fc.tuple(rowRecords(leverage, 'long', entries), rowRecords(leverage, 'short', entries)),
      isThere: fc.boolean(),
    })
    .map(
      ({ rows, isThere, ...basis }): HistoryRecord => ({
        kind: 'rows',
        ...basis,
        lastYear: 2026,
        entries,
        rows: isThere ? rows : [],
      }),
    );
}

/** Chances of the three ends that arithmetic and addition allow. */
export function endRecords(values: LeverageValues): fc.Arbitrary<OutcomeChances> {
  const fate = fateOf(values);
  const wiped = fate === 'immediate' ? fc.constant(1) : fate === 'never' ? fc.constant(0) : chances;
  return fc.tuple(estimates(wiped), fc.double({ min: 0, max: 1, noNaN: true })).map(([wipedOut, less]) => ({
    wipedOut,
    endedWithLess: { ...wipedOut, value: (1 - wipedOut.value) * less },
    endedWithMore: { ...wipedOut, value: (1 - wipedOut.value) * (1 - less) },
  }));
}

const STANDARD: readonly number[] = [8, 24, 168, 720];

function timesOf(horizon: number): readonly number[] {
  if (STANDARD.includes(horizon)) return STANDARD;
  const place = horizon < 16 ? 0 : horizon < 100 ? 1 : horizon < 400 ? 2 : 3;
  return STANDARD.with(place, horizon);
}

export const levelsOf = (values: LeverageValues) => {
  const fate = fateOf(values);
  const move = Math.max(0.0004, 1 / values.leverage - values.maintenanceMargin);
  return {
    status: fate === 'open' ? ('ok' as const) : fate,
    liquidationPrice: fate !== 'open' ? null : values.side === 'long' ? 1 - move : 1 + move,
    bankruptcyPrice: 1 - 1 / values.leverage,
  };
};

/** Records of the first screen at some settings. */
export function oddsOf(values: LeverageValues): fc.Arbitrary<Odds> {
  const hours = timesOf(values.horizon);
  const isOther = values.asset === 'other';
  const isLastYear = !isOther && values.regime === 'lastyear' && values.volatility === null;
  const side = isOther ? fc.constant(null) : estimates(fc.oneof(chances, fc.constant(0.123)));
  return fc
    .record({
      ends: fc.tuple(...hours.map(() => endRecords(values))),
      right: fc.tuple(...hours.map(() => fc.double({ min: 0, max: 1, noNaN: true }))),
      calm: side,
      normal: isLastYear ? side : fc.constant(null),
      stressed: side,
      lastYear: side,
      history: historyRecords(values),
      historyOfNormal: isLastYear ? countedRecords(values.leverage) : fc.constant(null),
      usual: fc.constantFrom<[number, number][]>([0.3, 1.1], [0.4, 1.2], [0.6, 2.1]),
      volatility: fc.constantFrom(0.29, 0.53, 1.85),
    })
    .map(({ ends, right, usual, volatility, ...rest }): Odds => {
      const outside =
        values.volatility !== null && (values.volatility < usual[0] || values.volatility > usual[1]);
      const trailing = values.volatility ?? volatility;
      return {
        values,
        outcome: {
          ...rest,
          hours: values.horizon,
          times: hours.map((hour, place) => ({
            hours: hour,
            chances: ends[place]!,
            rightAndWipedOut: {
              ...ends[place]!.wipedOut,
              value: ends[place]!.wipedOut.value * right[place]!,
            },
          })),
          levels: levelsOf(values),
          size: sizeRemark(values),
          highestLeverage: { status: 'ok', leverage: 5 },
          extrapolatedFrom: outside && values.model === 'changing' ? usual : null,
          trailingVolatility: trailing,
          dayDeviation: trailing / Math.sqrt(365),
        },
      };
    });
}

export const oddsRecords: fc.Arbitrary<Odds> = settings.chain(oddsOf);

export const boxRecords: fc.Arbitrary<OddsBox> = fc
  .tuple(oddsRecords, fc.nat(3), fc.boolean())
  .map(([odds, place, settled]) => ({ ...odds, place, settled }));
