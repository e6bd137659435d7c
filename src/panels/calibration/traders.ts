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

/**
 * Hands the hits and misses of all traders to `visit`, chunk after chunk; the same for every confidence,
 * payoff and stake. Kept for the next question unless they are too many.
 */
export function* visitTraders(
  values: TraderValues,
  draws: Draws,
  visit: (chunk: SampledTrades) => void,
): Work<void> {
  const { accuracy, trades, seed } = values;
  const name = `${accuracy}/${trades}/${seed}`;
  const kept = draws.peek('traders') as KeptTrades | undefined;
  const known = kept?.name === name ? kept.chunks : null;
  const traders = traderCount(trades);
  const perChunk = Math.max(1, Math.floor(TRADES_PER_STEP / trades));
  const rng = createRng(seed).stream('traders');
  const chunks: SampledTrades[] = [];
  for (let done = 0, index = 0; done < traders; index += 1) {
    const paths = Math.min(perChunk, traders - done);
    const chunk = known?.[index] ?? sampleTrades({ accuracy, paths, trades }, rng.stream(String(index)));
    visit(chunk);
    if (traders * trades <= TRADES_IN_ALL) chunks.push(chunk);
    done += paths;
    yield done / traders;
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
