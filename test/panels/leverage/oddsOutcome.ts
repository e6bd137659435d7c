import type { HistoryBasis, HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { ChanceEstimate, OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';

export const DEFAULTS: LeverageValues = defaultValues(leverageParameters);

export function estimate(value: number): ChanceEstimate {
  return { value, standardError: 0, method: { kind: 'closed-form' } };
}

/** History of one position: as many separate episodes as the test says. */
export function happened(
  row: Partial<HistoryRow>,
  basis: Partial<Pick<HistoryBasis, 'trend'>> = {},
): HistoryRecord {
  const whole: HistoryRow = {
    leverage: 20,
    side: 'long',
    probability: 0.12,
    closeOnly: 0.08,
    episodes: 163,
    interval: [0.0987, 0.142],
    largest: [],
    ...row,
  };
  return {
    kind: 'rows',
    hours: 24,
    firstYear: 2019,
    lastYear: 2026,
    years: 7.5,
    third: 'normal',
    months: 62,
    trend: 'fell',
    ...basis,
    entries: 21_861,
    rows: [whole],
  };
}

/** A position that was counted and never hit: there is no interval. */
export function neverHit(): HistoryRecord {
  const counted = happened({ probability: 0, episodes: 0 });
  if (counted.kind === 'none') return counted;
  return { ...counted, rows: counted.rows.map(({ interval: _, ...row }) => row) };
}

/** The chances of the default scenario, by hours. */
export const FOUR = { 8: 0.03, 24: 0.116, 168: 0.47, 720: 0.75 };

/** The four holding times with these chances of being wiped out, and the first screen's other numbers. */
export function oddsOutcome(
  chances: Readonly<Record<number, number>>,
  changes: Partial<OddsOutcome> = {},
): OddsOutcome {
  return {
    hours: 24,
    times: Object.entries(chances).map(([hours, wipedOut]) => ({
      hours: Number(hours),
      chances: {
        wipedOut: estimate(wipedOut),
        endedWithLess: estimate((1 - wipedOut) / 2),
        endedWithMore: estimate((1 - wipedOut) / 2),
      },
      rightAndWipedOut: estimate(wipedOut / 4),
    })),
    calm: estimate(0.06),
    stressed: estimate(0.22),
    normal: null,
    lastYear: estimate(0.07),
    historyOfNormal: null,
    size: null,
    extrapolatedFrom: null,
    history: happened({}),
    levels: { status: 'ok', liquidationPrice: 0.9548, bankruptcyPrice: 0.95 },
    highestLeverage: { status: 'ok', leverage: 18.5 },
    trailingVolatility: 0.53,
    dayDeviation: 0.0277,
    ...changes,
  };
}
