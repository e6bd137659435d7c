import fc from 'fast-check';
import type {
  LevelsOutcome,
  MoneyEstimate,
  MoneyMethod,
  MoneySummary,
} from '../../../src/panels/calibration/outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { Levels } from './levels.ts';

const DEFAULTS = defaultValues(calibrationParameters);
export const part = fc.double({ min: 0, max: 1, noNaN: true });
export const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
export const chances = fc.oneof(
  part,
  size(1e-6, 0.03),
  size(1e-6, 0.03).map(rest => 1 - rest),
  fc.constantFrom(0, 0.0009999, 0.001, 0.0095, 0.01, 0.0149, 0.5, 0.99, 0.995, 1),
);
/** How often it is right: half at least. */
export const halfUp = chances.map(one => 0.5 + one / 2);

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

export const growths = fc.oneof(
  fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  fc.double({ min: -9, max: 4, noNaN: true }),
  fc.constantFrom(0, 4e-5, -4e-5, 1e-4, Math.LN2, 0.69),
);
export const logEnds = fc
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

const staked: fc.Arbitrary<MoneySummary> = fc.record({
  growth: growths,
  meanReturn: part,
  tradedShare: fc.oneof(
    size(1e-8, 1),
    part.map(share => Math.max(1e-8, share)),
    fc.constantFrom(1, 1 - 2 ** -52),
  ),
  meanStake: part,
  halved: moneyChances,
  endedBelowStart: moneyChances,
  middleLogEnd: logEnds,
  medianStake: stakes.filter(stake => stake > 1e-9),
});

/** Nothing is ever staked, or on so few trades that nobody meets one. */
const neverStaked: fc.Arbitrary<MoneySummary> = fc
  .tuple(staked, fc.constantFrom(0, 1e-12), fc.constantFrom(0, 1e-14), fc.constantFrom(null, 0.02))
  .map(([summary, tradedShare, value, medianStake]) => ({
    ...summary,
    tradedShare,
    medianStake: tradedShare === 0 ? null : medianStake,
    halved: { ...summary.halved, value, standardError: 0 },
    endedBelowStart: { ...summary.endedBelowStart, value: 0, standardError: 0 },
  }));

export const summaries = fc.oneof({ weight: 6, arbitrary: staked }, { weight: 1, arbitrary: neverStaked });

/** A tenth on every trade. */
const everyTrade = staked.map(summary => ({ ...summary, tradedShare: 1, medianStake: 0.1 }));

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
      shareFrom: chances,
      own: values.stake === 'flat' ? everyTrade : summaries,
      honest: values.stake === 'flat' ? everyTrade : summaries,
    })
    .map(({ happened, quality, auroc, stakeThere, shareFrom, own, honest }): LevelsOutcome => {
      const stated = [0.6, 0.7, 0.8, 0.9, 0.95];
      if (!stated.includes(values.level)) stated[values.level < 0.6 ? 0 : 4] = values.level;
      const exact = { accuracy: values.accuracy, ...quality, auroc: { event: auroc, confidence: auroc } };
      return {
        level: values.level,
        levels: stated.map((level, place) => ({ stated: level, happened: happened[place]! })),
        exact: exact as unknown as LevelsOutcome['exact'],
        stakeThere,
        shareFrom,
        own,
        honest,
        traders: 20_000,
      };
    });
}

export const levelsRecords: fc.Arbitrary<Levels> = settings.chain(values =>
  levelsOf(values).map(outcome => ({ values, outcome })),
);
