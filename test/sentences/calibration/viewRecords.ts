import fc from 'fast-check';
import type {
  CoverageResult,
  FixResult,
  MapCell,
  StakeDanger,
} from '../../../src/panels/calibration/outcomes.ts';
import type { Decoder, OneReading } from './decoder.ts';
import type { Fix } from './fix.ts';
import type { Mapped, OneSquare } from './map.ts';
import type { Money } from './money.ts';
import {
  chances,
  growths,
  halfUp,
  logEnds,
  moneyChances,
  part,
  settings,
  size,
  summaries,
} from './records.ts';
import type { Reliability } from './reliability.ts';

export const reliabilityRecords: fc.Arbitrary<Reliability> = settings.chain(values =>
  fc
    .record({
      measuredError: fc.oneof(part, fc.constantFrom(0, 0.01, 0.0104)),
      mean: fc.oneof(part, fc.constant(0.01)),
      exceededOnceInTwenty: part,
      exactError: part,
      pValue: fc.option(part, { freq: 1 }),
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
      share: fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { freq: 1 }),
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
      cells: fc.array(fc.tuple(moneyChances, growths, fc.constantFrom(0, 1e-12, 1e-8, 1)), {
        minLength: 4,
        maxLength: 4,
      }),
      guides: fc.tuple(...[0, 1, 2].map(() => fc.tuple(part, fc.oneof(part, fc.constant(null))))),
      isCounted: fc.boolean(),
    })
    .map(({ cells, guides, isCounted }): Mapped => {
      const cell = (row: number, column: number): MapCell => {
        const [halved, growth, tradedShare] = cells[2 * row + column]!;
        return { accuracy: [0.55, 0.8][column]!, real: [1, 0.35][row]!, halved, growth, tradedShare };
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
