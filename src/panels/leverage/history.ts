import { almostAll, type Held } from '../../schema/index.ts';
import type { LeverageValues } from './params.ts';

/** One side of a counted position: hits, 95 % interval of their share, separate episodes, hits at hourly closes, largest episodes as day and hits. */
type CountedSide = readonly [
  hits: number,
  low: number,
  high: number | null,
  episodes: number,
  closeHits: number,
  largest?: readonly number[],
];
type CountedRow = readonly [
  hours: number,
  margin: number,
  leverage: number,
  entries: number,
  long: CountedSide,
  short: CountedSide,
];

/** A coin's history in one market: how often positions opened at every hour would have been liquidated. */
interface CountedMarket {
  /** Calendar months with hours of this market. */
  readonly months: number;
  /** Mean logarithmic return of its hours, a year, and the standard error. */
  readonly logReturnPerYear: readonly [number, number];
  readonly rows: readonly CountedRow[];
}

type CountedRegime = Exclude<LeverageValues['regime'], 'lastyear'>;

/** The part of the market history that the panel draws; see src/market-data/README.md. */
export interface MarketHistory {
  readonly asOf: string;
  readonly coins: Readonly<
    Record<
      Exclude<LeverageValues['asset'], 'other'>,
      {
        readonly firstYear: number;
        readonly years: number;
        readonly markets: Readonly<Record<CountedRegime, CountedMarket>>;
      }
    >
  >;
}

/** A stretch of hours that wiped out positions, far enough from the others to be counted by itself. */
export interface Episode {
  /** Of its first touch, in days since 1970-01-01 (UTC). */
  readonly day: number;
  /** Positions wiped out in it. */
  readonly hits: number;
}

export interface HistoryRow {
  readonly leverage: number;
  readonly side: 'long' | 'short';
  readonly probability: number;
  /** Looking only at hourly closes. */
  readonly closeOnly: number;
  /** 95 % interval by a bootstrap of 30-day blocks; left out where nothing was hit. */
  readonly interval?: readonly [number, number];
  /** How many separate episodes the share rests on. */
  readonly episodes: number;
  /** The largest of them, at most three; kept where the share is below 1 in 100. */
  readonly largest: readonly Episode[];
}

/** How the market moved in the hours that were counted: told only where it is more than its standard error. */
export type Trend = 'rose' | 'fell' | 'level';

/** The hours that a history rests on. */
export interface HistoryBasis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Of the whole record: 7.5, solana 5.8. */
  readonly years: number;
  /** Which third of the hours of those years; null where it is all of them. */
  readonly third: Third | null;
  /** Calendar months with such hours. */
  readonly months: number;
  /** Positions that were opened, one at every such hour. */
  readonly entries: number;
  readonly trend: Trend;
}

/** A third of all hours, sorted by how much the price moved in the 30 days before. */
export type Third = 'calm' | 'normal' | 'stressed';

export type HistoryRecord =
  | ({
      readonly kind: 'rows';
      readonly hours: number;
      readonly rows: readonly HistoryRow[];
    } & HistoryBasis)
  | { readonly kind: 'none'; readonly reason: HistoryReason };

/** Why it is not known what such positions met. */
export type HistoryReason =
  | 'other-coin'
  | 'typed-volatility'
  | 'last-year'
  | 'hours-not-counted'
  | 'margin-not-counted';

/** What the prices of the past did to one position, as it is told. */
export interface Happened extends HistoryBasis {
  /** As episodes where too few separate ones stand behind a rare share. */
  readonly told: 'share' | 'episodes' | 'no-case';
  readonly probability: number;
  readonly interval: readonly [number, number] | null;
  /** Looking only at hourly closes. */
  readonly closeOnly: number;
  readonly episodes: number;
  /** The fewest of the largest episodes that make up all or almost all of what was hit, by date; none where it takes more than three. */
  readonly nearlyAllFrom: readonly Episode[];
  /** Where these are almost all of it: the licence to say so. */
  readonly almost: Held<'almost'> | null;
}

const HISTORY_HOURS: readonly number[] = [1, 8, 24, 168, 720];
const HISTORY_MARGINS: readonly number[] = [0.004, 0.005, 0.01];
/** Above this share frequent episodes merge into few, and their number says nothing. */
const EPISODES_BELOW = 0.01;
const FEWEST_EPISODES_FOR_A_RATE = 10;
const DIGITS = 7;

/**
 * What the prices of the past did to positions like this one, or why that is not known. Nothing is interpolated: the table
 * has five holding times, three maintenance margins and ten leverages.
 */
export function historyOf(values: LeverageValues, hours: number, history: MarketHistory): HistoryRecord {
  const { asset, regime, volatility, maintenanceMargin } = values;
  if (asset === 'other') return { kind: 'none', reason: 'other-coin' };
  if (volatility !== null) return { kind: 'none', reason: 'typed-volatility' };
  if (regime === 'lastyear') return { kind: 'none', reason: 'last-year' };
  if (!HISTORY_HOURS.includes(hours)) return { kind: 'none', reason: 'hours-not-counted' };
  if (!HISTORY_MARGINS.includes(maintenanceMargin)) return { kind: 'none', reason: 'margin-not-counted' };
  const { firstYear, years, markets } = history.coins[asset];
  const { months, logReturnPerYear, rows } = markets[regime];
  const counted = rows.filter(([ofHours, margin]) => ofHours === hours && margin === maintenanceMargin);
  return {
    kind: 'rows',
    hours,
    firstYear,
    lastYear: Number(history.asOf.slice(0, 4)),
    years,
    third: regime === 'longrun' ? null : regime,
    months,
    trend: trendOf(logReturnPerYear),
    entries: counted[0]?.[3] ?? 0,
    rows: counted.flatMap(([, , leverage, entries, long, short]) => [
      rowOf({ leverage, side: 'long' }, long, entries),
      rowOf({ leverage, side: 'short' }, short, entries),
    ]),
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

/** What the prices of the past did to exactly this leverage and side, as it is told; null if it was not counted. */
export function happenedTo(
  history: HistoryRecord,
  { leverage, side }: Pick<LeverageValues, 'leverage' | 'side'>,
): Happened | null {
  const row = historyRow(history, leverage, side);
  if (row === null || history.kind === 'none') return null;
  const { firstYear, lastYear, years, third, months, trend, entries } = history;
  const { probability, interval, closeOnly, episodes, largest } = row;
  return {
    ...{ firstYear, lastYear, years, third, months, entries, trend },
    told: toldAs(row),
    probability,
    closeOnly,
    interval: interval ?? null,
    episodes,
    ...fewestOf(largest, Math.round(probability * entries)),
  };
}

/** The first that together hold all hits or almost all, by date; none if all of them do not. */
function fewestOf(largest: readonly Episode[], hits: number): Pick<Happened, 'nearlyAllFrom' | 'almost'> {
  let held = 0;
  for (const [place, episode] of largest.entries()) {
    held += episode.hits;
    const almost = almostAll(held, hits);
    if (almost === null && held < hits) continue;
    return { nearlyAllFrom: largest.slice(0, place + 1).toSorted((a, b) => a.day - b.day), almost };
  }
  return { nearlyAllFrom: [], almost: null };
}

/** How a share of history that rests on so many episodes is told. */
export function toldAs({
  probability,
  episodes,
}: Pick<HistoryRow, 'probability' | 'episodes'>): Happened['told'] {
  if (probability === 0) return 'no-case';
  return probability < EPISODES_BELOW && episodes < FEWEST_EPISODES_FOR_A_RATE ? 'episodes' : 'share';
}

function trendOf([mean, standardError]: readonly [number, number]): Trend {
  if (Math.abs(mean) <= standardError) return 'level';
  return mean > 0 ? 'rose' : 'fell';
}

function rowOf(
  position: Pick<HistoryRow, 'leverage' | 'side'>,
  [hits, low, high, episodes, closeHits, largest = []]: CountedSide,
  entries: number,
): HistoryRow {
  const share = (count: number) => Number((count / entries).toPrecision(DIGITS));
  return {
    ...position,
    probability: share(hits),
    closeOnly: share(closeHits),
    episodes,
    ...(high !== null && { interval: [low, high] as const }),
    largest: Array.from({ length: largest.length / 2 }, (_, place) => ({
      day: largest[2 * place]!,
      hits: largest[2 * place + 1]!,
    })),
  };
}
