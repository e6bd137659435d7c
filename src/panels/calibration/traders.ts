import {
  type SampledTrades,
  sampleTradePool,
  sampleTrades,
  type TradePool,
  tradesOfPool,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Draws, Work } from '../defineComputation.ts';
import type { CalibrationValues } from './params.ts';

type TraderValues = Pick<CalibrationValues, 'accuracy' | 'trades' | 'seed'>;

const MOST_TRADERS = 20_000;
const FEWEST_TRADERS = 400;
/** Trades drawn in all: what a phone's memory and a second of work allow. */
const TRADES_IN_ALL = 2_000_000;
const TRADES_PER_STEP = 25_000;
/** Trades that can be looked up and run twice within a frame. */
const PREVIEW_TRADES = 30_000;
const MOST_PREVIEW_TRADERS = 600;
/** More would not fit a frame even for a handful of traders. */
const FEWEST_PREVIEW_TRADERS = 30;

/**
 * How many traders the answer rests on: 20,000, fewer where each of them trades more than a hundred times.
 */
export function traderCount(trades: number): number {
  return Math.min(MOST_TRADERS, Math.max(FEWEST_TRADERS, Math.round(TRADES_IN_ALL / trades)));
}

/** How the traders come, all of them drawn chunk by chunk. */
export function traderChunks(trades: number) {
  const traders = traderCount(trades);
  const perChunk = Math.max(1, Math.floor(TRADES_PER_STEP / trades));
  const count = Math.ceil(traders / perChunk);
  return { traders, perChunk, count, areMany: traders * trades > TRADES_IN_ALL };
}

/** The hits and misses of one chunk. */
export function drawChunk({ accuracy, trades, seed }: TraderValues, chunk: number): SampledTrades {
  const { traders, perChunk } = traderChunks(trades);
  const paths = Math.min(perChunk, traders - chunk * perChunk);
  return sampleTrades({ accuracy, paths, trades }, createRng(seed).stream('traders').stream(String(chunk)));
}

/** Chunks that another worker drew and visited meanwhile. */
interface HandedChunks {
  /** Takes what was found of a chunk; false if it is not there. */
  readonly take: (chunk: number) => boolean;
  /** The share done with so many chunks of all. */
  readonly share: (done: number, count: number) => number;
}

const NONE_HANDED: HandedChunks = { take: () => false, share: (done, count) => done / count };

/**
 * Hands the hits and misses of all traders to `visit`, chunk after chunk; the same for every confidence,
 * payoff and stake. Kept for the next question unless they are too many.
 *
 * @param handed asked for chunks only where there are too many to keep.
 */
export function* visitTraders(
  values: TraderValues,
  draws: Draws,
  visit: (chunk: SampledTrades) => void,
  handed: HandedChunks = NONE_HANDED,
): Work<void> {
  const { accuracy, trades, seed } = values;
  const name = `${accuracy}/${trades}/${seed}`;
  const kept = draws.peek('traders') as KeptTrades | undefined;
  const known = kept?.name === name ? kept.chunks : null;
  const { traders, perChunk, count, areMany } = traderChunks(trades);
  const shareOf = (done: number) =>
    areMany ? handed.share(done, count) : Math.min(1, (done * perChunk) / traders);
  const chunks: SampledTrades[] = [];
  for (let index = 0; index < count; index++) {
    if (areMany && handed.take(index)) continue;
    const chunk = known?.[index] ?? drawChunk(values, index);
    // A hundred thousand trades take some milliseconds to draw, and as long to visit.
    if (areMany) yield shareOf(index);
    visit(chunk);
    if (!areMany) chunks.push(chunk);
    yield shareOf(index + 1);
  }
  if (known === null && chunks.length > 0) draws.keep('traders', { name, chunks } satisfies KeptTrades);
}

interface KeptTrades {
  readonly name: string;
  readonly chunks: readonly SampledTrades[];
}

/** A few traders for an answer within a frame; null where each of them trades too often for that. */
export function fewTraders(values: TraderValues, draws: Draws): SampledTrades | null {
  const { accuracy, trades, seed } = values;
  const paths = Math.min(MOST_PREVIEW_TRADERS, Math.floor(PREVIEW_TRADES / trades));
  if (paths < FEWEST_PREVIEW_TRADERS) return null;
  const key = `few-traders/${trades}/${seed}`;
  const kept = draws.peek(key) as TradePool | undefined;
  const pool = kept ?? sampleTradePool({ paths, trades }, createRng(seed).stream('few-traders'));
  if (kept === undefined) draws.keep(key, pool);
  return tradesOfPool(pool, accuracy);
}
