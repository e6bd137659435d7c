import fc from 'fast-check';
import type {
  CoverageResult,
  FixResult,
  LevelsOutcome,
  MapCell,
  MoneyEstimate,
  MoneyMethod,
  MoneySummary,
  StakeDanger,
} from '../../../src/panels/calibration/outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { Decoder, OneReading } from './decoder.ts';
import type { Fix } from './fix.ts';
import type { Levels } from './levels.ts';
import type { Mapped, OneSquare } from './map.ts';
import type { Money } from './money.ts';
import type { Reliability } from './reliability.ts';

const DEFAULTS = defaultValues(calibrationParameters);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
export const chances = fc.oneof(
  part,
  size(1e-6, 0.03),
  size(1e-6, 0.03).map(rest => 1 - rest),
  fc.constantFrom(0, 0.0009999, 0.001, 0.0095, 0.01, 0.0149, 0.5, 0.99, 0.995, 1),
);
/** How often it is right: half at least. */
const halfUp = chances.map(one => 0.5 + one / 2);

const methods = fc.constantFrom<MoneyMethod[]>(
  { kind: 'recursion' },
  { kind: 'lattice', cellsToHalf: 160 },
  { kind: 'traders', traders: 400 },
  { kind: 'traders', traders: 20_000 },
);

/** A chance of money, counted (then a whole number of traders) or by arithmetic. */
export const moneyChances: fc.Arbitrary<MoneyEstimate> = fc.tuple(chances, methods).map(([value, method]) => {
  if (method.kind !== 'traders') return { value, standardError: 0, method };
  const counted = Math.round(value * method.traders) / method.traders;
  return { value: counted, standardError: Math.sqrt((counted * (1 - counted)) / method.traders), method };
});

const growths = fc.oneof(
  fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  fc.double({ min: -9, max: 4, noNaN: true }),
  fc.constantFrom(0, 4e-5, -4e-5, 1e-4, Math.LN2, 0.69),
);
const logEnds = fc
  .tuple(
    fc.oneof(
      fc.double({ min: -40, max: 8, noNaN: true }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      fc.constant(0),
    ),
    fc.constantFrom(0, 0, 0.001, 0.02, 0.3),
  )
  .map(([value, standardError]) => ({
    value,
    standardError,
    method: { kind: 'traders' as const, traders: 400 },
  }));

const stakes = fc.oneof(part, fc.constantFrom(0, 1e-6, 0.0004, 0.1, 0.25, 0.5, 0.995, 1));

const summaries: fc.Arbitrary<MoneySummary> = fc.record({
  growth: growths,
  meanReturn: part,
  tradedShare: part,
  meanStake: part,
  halved: moneyChances,
  endedBelowStart: moneyChances,
  middleLogEnd: logEnds,
  medianStake: stakes,
});

/** Settings, edges included: one trade, honest, hardly better than a coin, a win of one or ten thousand per hundred. */
export const settings: fc.Arbitrary<CalibrationValues> = fc
  .record({
    accuracy: fc.constantFrom(0.501, 0.55, 0.8, 0.8, 0.95, 0.999),
    realConfidence: fc.constantFrom(0.1, 0.5, 0.5, 1, 1, 2, 10),
    payoffPer100: fc.constantFrom(1, 25, 100, 300, 10_000),
    stake: fc.constantFrom('full', 'half', 'quarter', 'capped', 'flat'),
    trades: fc.constantFrom(1, 2, 50, 1000, 100_000),
    level: fc.constantFrom(0.505, 0.6, 0.9, 0.95, 0.999),
    claimed: fc.constantFrom(0.01, 0.5, 0.8, 0.85, 0.99),
    pastCalls: fc.constantFrom(20, 1000, 100_000),
    sortingLost: fc.constantFrom(0, 0.01, 0.5, 1),
    seed: fc.integer({ min: 1, max: 999 }),
  })
  .map(values => ({ ...DEFAULTS, ...values }));

export function levelsOf(values: CalibrationValues): fc.Arbitrary<LevelsOutcome> {
  return fc
    .record({
      happened: fc.tuple(halfUp, halfUp, halfUp, halfUp, halfUp),
      quality: fc.record({ ece: part, brier: part, logLoss: part, meanConfidence: halfUp }),
      auroc: part,
      stakeThere: stakes,
      own: summaries,
      honest: summaries,
    })
    .map(({ happened, quality, auroc, stakeThere, own, honest }): LevelsOutcome => {
      const stated = [0.6, 0.7, 0.8, 0.9, 0.95];
      if (!stated.includes(values.level)) stated[values.level < 0.6 ? 0 : 4] = values.level;
      const exact = { accuracy: values.accuracy, ...quality, auroc: { event: auroc, confidence: auroc } };
      return {
        level: values.level,
        levels: stated.map((level, place) => ({ stated: level, happened: happened[place]! })),
        exact: exact as unknown as LevelsOutcome['exact'],
        stakeThere,
        own,
        honest,
        traders: 20_000,
      };
    });
}

export const levelsRecords: fc.Arbitrary<Levels> = settings.chain(values =>
  levelsOf(values).map(outcome => ({ values, outcome })),
);

export const reliabilityRecords: fc.Arbitrary<Reliability> = settings.chain(values =>
  fc
    .record({
      measuredError: fc.oneof(part, fc.constantFrom(0, 0.01, 0.0104)),
      mean: fc.oneof(part, fc.constant(0.01)),
      exceededOnceInTwenty: part,
      exactError: part,
      pValue: fc.option(part),
      power: chances,
      needed: fc.constantFrom(1, 2, 431, 1e6, 123_456_789),
    })
    .map(
      ({ mean, exceededOnceInTwenty, needed, ...rest }): Reliability => ({
        values,
        outcome: {
          ...rest,
          calls: values.trades,
          truth: [],
          bins: [],
          fitted: [],
          band: [],
          honestError: { mean: { value: mean, standardError: 0 }, exceededOnceInTwenty },
          needed: values.realConfidence === 1 ? null : needed,
        },
      }),
    ),
);

/** Whether money grows with such a confidence, over ever more trades, where it stops growing at a share. */
const growthAt = (real: number, breakEven: number | null, honestGrows: boolean) =>
  !honestGrows ? -0.01 : breakEven === null || real > breakEven ? 0.01 : -0.01;

export const moneyRecords: fc.Arbitrary<Money> = settings.chain(values => {
  const { realConfidence: real, stake } = values;
  const reals = real === 1 ? [1, 0.5, 2] : [real, 1, 1 / real];
  return fc
    .record({
      ways: fc.tuple(summaries, summaries, summaries),
      ends: fc.tuple(logEnds, logEnds, logEnds),
      hits: fc.array(fc.boolean(), { maxLength: 8 }),
      middleOf: fc.constantFrom(1, 3, 101),
      share: fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true })),
      honestGrows: fc.boolean(),
      danger: fc.tuple(chances, chances, chances, chances, chances, chances),
      hasLadder: fc.boolean(),
    })
    .map(({ ways, ends, hits, middleOf, share, honestGrows, danger, hasLadder }): Money => {
      const breakEven = stake === 'flat' ? null : share;
      const ladder = (['full', 'half', 'capped'] as const).map(
        (one, place): StakeDanger => ({
          stake: one,
          own: danger[place]!,
          honest: real === 1 ? null : danger[place + 3]!,
        }),
      );
      return {
        values,
        outcome: {
          trades: values.trades,
          ways: reals.map((one, place) => ({
            real: one,
            line: [{ trade: values.trades, logMoney: ends[stake === 'flat' ? 0 : place]!.value }],
            summary: { ...ways[place]!, growth: growthAt(one, breakEven, honestGrows) },
          })),
          hits,
          middleOf,
          breakEven,
          honestGrows,
          ladder: hasLadder && stake !== 'flat' ? ladder : [],
        },
      };
    });
});

const READING_IDS = ['slope', 'gap', 'money', 'within5', 'within10', 'two-tiers'] as const;

export const decoderRecords: fc.Arbitrary<Decoder> = settings.chain(values =>
  fc
    .record({
      tooSure: part,
      any: part,
      overstated: halfUp,
      atLevel: halfUp,
      above: part,
      readings: fc.tuple(
        ...READING_IDS.map(id =>
          fc
            .record({
              isThere: fc.boolean(),
              isSettable: fc.boolean(),
              meanConfidence: halfUp,
              ece: fc.oneof(part, fc.constant(0.01)),
              growthKept: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(0)),
              happened: halfUp,
            })
            .map(({ isThere, isSettable, growthKept, happened, ...rest }) => {
              const isOneDial = id !== 'two-tiers';
              const exists = isThere || !isOneDial;
              return {
                id,
                isOneDial,
                ...rest,
                real: exists && isSettable ? 0.5 : null,
                growthKept: exists ? growthKept : null,
                happened: exists && isOneDial ? happened : null,
              };
            }),
        ),
      ),
    })
    .map(({ tooSure, any, above, ...rest }): Decoder => {
      const { accuracy, claimed, level } = values;
      return {
        values,
        outcome: {
          accuracy,
          claimed,
          level,
          ...rest,
          largestGap: { tooSure, any: Math.max(tooSure, any) },
          fromLevel: accuracy + above * (1 - accuracy),
        },
      };
    }),
);

export const readingRecords: fc.Arbitrary<OneReading> = fc
  .tuple(decoderRecords, fc.constantFrom(...READING_IDS))
  .map(([decoder, id]) => ({ ...decoder, id }));

export const mapRecords: fc.Arbitrary<Mapped> = settings.chain(values =>
  fc
    .record({
      cells: fc.array(fc.tuple(moneyChances, growths), { minLength: 4, maxLength: 4 }),
      guides: fc.tuple(...[0, 1, 2].map(() => fc.tuple(part, fc.oneof(part, fc.constant(null))))),
      isCounted: fc.boolean(),
    })
    .map(({ cells, guides, isCounted }): Mapped => {
      const cell = (row: number, column: number): MapCell => {
        const [halved, growth] = cells[2 * row + column]!;
        return { accuracy: [0.55, 0.8][column]!, real: [1, 0.35][row]!, halved, growth };
      };
      return {
        values,
        outcome: {
          accuracies: [0.55, 0.8],
          shares: [1, 0.35],
          cells: [0, 1].map(row => [0, 1].map(column => cell(row, column))),
          guides: guides.map(([honesty, accuracy], place) => ({
            stake: (['full', 'half', 'quarter'] as const)[place]!,
            honesty,
            accuracy: accuracy ?? Math.max(0, honesty - 0.05),
          })),
          trades: Math.min(500, values.trades),
          traders: 800,
          greatestError: 0.0177,
          isCounted,
        },
      };
    }),
);

export const squareRecords: fc.Arbitrary<OneSquare> = fc
  .tuple(mapRecords, fc.nat(1), fc.nat(1))
  .map(([map, row, column]) => ({ ...map, row, column }));

const gaps = fc.oneof(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.constantFrom(0, 0.01, 0.0104));

export const fixRecords: fc.Arbitrary<Fix> = settings.chain(values =>
  fc
    .record({
      raw: gaps,
      gap: gaps,
      gapAfter: gaps,
      saysAfter: halfUp,
      isFound: fc.boolean(),
      slope: size(0.01, 12),
      coverage: fc.tuple(...[0, 1, 2, 3, 4, 5].map(() => chances)),
      promised: part,
      deviation: fc.oneof(part, fc.constant(0.01)),
    })
    .map(({ raw, gap, gapAfter, saysAfter, isFound, slope, coverage, promised, deviation }): Fix => {
      const result = (id: FixResult['id'], before: number | null): FixResult => ({
        id,
        status: before === null ? 'separable' : 'ok',
        gap: before,
        gapAfter: before === null ? null : gapAfter,
        logLoss: null,
        measuredGap: before,
        saysAfter: before === null ? null : saysAfter,
      });
      const covered = (id: CoverageResult['id'], place: number): CoverageResult => ({
        id,
        before: { value: coverage[place]!, standardError: 0.01 },
        after: { value: coverage[place + 1]!, standardError: 0.01 },
        eitherAfter: coverage[place + 2]!,
      });
      return {
        values,
        outcome: {
          pastCalls: values.pastCalls,
          sortingLost: values.sortingLost,
          accuracy: values.accuracy,
          slopeFound: isFound ? slope : null,
          fixes: [result('none', raw), result('temperature', isFound ? gap : null)],
          honestGap: 0.02,
          learnedFrom: Math.floor(values.pastCalls / 2),
          promise: values.level,
          promised: {
            mean: values.level + promised * (1 - values.level),
            deviation,
          } as unknown as Fix['outcome']['promised'],
          coverage: [covered('split', 0), covered('adaptive', 3)],
        },
      };
    }),
);
