import { separateEpisodes } from '../../model/statistics/index.ts';
import type { LeverageValues } from './params.ts';

/** One window of the history file: how often positions opened at every hour would have been liquidated. */
export interface HistoryWindow {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** The part of the market history that the panel uses; see src/market-data/README.md. */
export interface MarketHistory {
  readonly asOf: string;
  readonly liquidationFrequency: Readonly<Record<string, Readonly<Record<string, HistoryWindow>>>>;
  readonly confidenceIntervals: Readonly<
    Record<string, { readonly long_ci95: readonly number[]; readonly short_ci95: readonly number[] }>
  >;
}

export interface HistoryRow {
  readonly leverage: number;
  readonly side: 'long' | 'short';
  readonly probability: number;
  /** Looking only at hourly closes. */
  readonly closeOnly: number;
  /** 95 % interval by a bootstrap of 30-day blocks, where it was made. */
  readonly interval?: readonly [number, number];
  /** About how many separate episodes the share rests on. */
  readonly episodes: number;
}

export type HistoryRecord =
  | {
      readonly kind: 'rows';
      readonly hours: number;
      readonly firstYear: number;
      readonly lastYear: number;
      readonly entries: number;
      readonly rows: readonly HistoryRow[];
    }
  | { readonly kind: 'none'; readonly reason: HistoryReason };

/** Why it is not known what really happened. */
export type HistoryReason = 'other-coin' | 'typed-volatility' | 'hours-not-counted' | 'margin-not-counted';

/** What really happened to one position. */
export interface Happened {
  /** How it is told: as episodes where too few separate ones stand behind the share. */
  readonly told: 'share' | 'episodes' | 'no-case';
  readonly probability: number;
  readonly episodes: number;
  readonly years: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

const HISTORY_HOURS: readonly number[] = [1, 8, 24, 168, 720];
const HISTORY_MARGINS: readonly number[] = [0.004, 0.005, 0.01];
const WINDOW_OF_REGIME = {
  calm: 'trailing30d_vol_low_tercile',
  normal: 'trailing30d_vol_mid_tercile',
  stressed: 'trailing30d_vol_high_tercile',
} as const;
const INTERVALS_OF_REGIME: Readonly<Record<string, string>> = { longrun: 'all', normal: 'mid_tercile' };
const FEWEST_EPISODES_FOR_A_RATE = 10;
const FIRST_YEAR = { btc: 2019, eth: 2019, sol: 2020 } as const;

/**
 * What really happened to positions like this one, or why that is not known. Nothing is interpolated: the
 * table has five holding times, three maintenance margins and ten leverages.
 */
export function historyOf(values: LeverageValues, hours: number, history: MarketHistory): HistoryRecord {
  const { asset, regime, volatility, maintenanceMargin } = values;
  if (asset === 'other') return { kind: 'none', reason: 'other-coin' };
  if (volatility !== null) return { kind: 'none', reason: 'typed-volatility' };
  if (!HISTORY_HOURS.includes(hours)) return { kind: 'none', reason: 'hours-not-counted' };
  if (!HISTORY_MARGINS.includes(maintenanceMargin)) return { kind: 'none', reason: 'margin-not-counted' };
  const windows = history.liquidationFrequency[asset.toUpperCase()]!;
  const window = windows[windowName(regime, asset)]!;
  const rows = window.rows.filter(row => row[0] === hours && row[1] === maintenanceMargin);
  return {
    kind: 'rows',
    hours,
    firstYear: FIRST_YEAR[asset],
    lastYear: Number(history.asOf.slice(0, 4)),
    entries: rows[0]?.[3] ?? 0,
    rows: rows.flatMap(row => rowsOf(row, values, hours, history)),
  };
}

/** The history of exactly this leverage and side, if it was counted. */
export function historyRow(
  answer: HistoryRecord,
  leverage: number,
  side: 'long' | 'short',
): HistoryRow | null {
  if (answer.kind === 'none') return null;
  return answer.rows.find(row => row.leverage === leverage && row.side === side) ?? null;
}

/** What really happened to exactly this leverage and side, as it is told; null if it was not counted. */
export function happenedTo(
  history: HistoryRecord,
  { leverage, side }: Pick<LeverageValues, 'leverage' | 'side'>,
): Happened | null {
  const row = historyRow(history, leverage, side);
  if (row === null || history.kind === 'none') return null;
  const { firstYear, lastYear } = history;
  const { probability, episodes } = row;
  return { told: toldAs(row), probability, episodes, years: lastYear - firstYear, firstYear, lastYear };
}

function toldAs({ probability, episodes }: HistoryRow): Happened['told'] {
  if (probability === 0) return 'no-case';
  return episodes < FEWEST_EPISODES_FOR_A_RATE ? 'episodes' : 'share';
}

function windowName(regime: LeverageValues['regime'], asset: 'btc' | 'eth' | 'sol'): string {
  return regime === 'longrun' ? `full_${FIRST_YEAR[asset]}_2026` : WINDOW_OF_REGIME[regime];
}

function rowsOf(
  row: readonly (number | null)[],
  values: LeverageValues,
  hours: number,
  history: MarketHistory,
): readonly HistoryRow[] {
  const [, , leverage, entries, long, short, longClose, shortClose] = row;
  if (long === null || short === null || long === undefined || short === undefined) return [];
  const intervals = intervalsOf(values, hours, leverage!, history);
  const rowOf = (side: 'long' | 'short', probability: number, closeOnly: number): HistoryRow => ({
    leverage: leverage!,
    side,
    probability,
    closeOnly,
    episodes: separateEpisodes(probability, entries!, hours),
    ...(intervals && { interval: intervals[side] }),
  });
  return [rowOf('long', long, longClose!), rowOf('short', short, shortClose!)];
}

function intervalsOf(
  { asset, regime, maintenanceMargin }: LeverageValues,
  hours: number,
  leverage: number,
  history: MarketHistory,
): Readonly<Record<'long' | 'short', readonly [number, number]>> | null {
  const window = INTERVALS_OF_REGIME[regime];
  if (window === undefined || maintenanceMargin !== 0.005) return null;
  const entry = history.confidenceIntervals[`${asset.toUpperCase()}/${window}/${hours}h/${leverage}x`];
  if (!entry) return null;
  return { long: pair(entry.long_ci95), short: pair(entry.short_ci95) };
}

function pair(numbers: readonly number[]): readonly [number, number] {
  return [numbers[0]!, numbers[1]!];
}
