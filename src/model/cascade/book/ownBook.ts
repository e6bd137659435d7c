import { requireInput } from '../../conventions/modelInputError.ts';
import { cascadeSweep } from '../cliff/cascadeSweep.ts';
import { evenValues } from '../cliff/evenValues.ts';
import { type CascadeJump, largestJump } from '../cliff/largestJump.ts';
import { type RunawayGauge, runawayGauge } from '../gain/runawayGauge.ts';
import { type OwnBookQuestion, ownBookScenario } from './ownBookScenario.ts';

/** What one share would mean. */
export interface OwnBookRow {
  readonly modelShare: number;
  /** Null where impact is a square root. */
  readonly gauge: RunawayGauge | null;
  /** The largest jump over first dips of 0.1 to 10 %, in steps of 0.1 %; null if nowhere the fall grows. */
  readonly cliff: CascadeJump | null;
  /** The smallest first dip that is tried (log fall), and the deepest fall behind it, a share of the price. */
  readonly first: { readonly dip: number; readonly fall: number };
}

const DIPS = { from: 0.001, to: 0.1, step: 0.001 };

/**
 * For a book of one's own: the gain and how far the cliff is, for every share of models that one thinks
 * possible. Yields the share done after each event, returns a row for each share.
 *
 * @throws ModelInputError for no shares, or as requireCascadeScenario.
 * @verified cascade.book.test.ts: the default's own figures give the cliffs of the first screen.
 * @example
 * ownBook({ scenario: DEFAULT_CASCADE, openInterest: 1000, depth: 150, leverage: 10, shares: [0.4] }).next().value // 0.01
 */
export function* ownBook(question: OwnBookQuestion): Generator<number, readonly OwnBookRow[]> {
  const { shares } = question;
  requireInput(shares.length > 0, 'ownBook', 'a share', shares.length);
  const scenario = ownBookScenario(question);
  const rows: OwnBookRow[] = [];
  for (const [place, modelShare] of shares.entries()) {
    const own = { ...scenario, modelShare };
    const sweep = cascadeSweep(own, { key: 'shock', values: evenValues(DIPS) });
    let next = sweep.next();
    while (!next.done) {
      yield (place + next.value) / shares.length;
      next = sweep.next();
    }
    const first = { dip: DIPS.from, fall: next.value.falls[0]! };
    rows.push({ modelShare, gauge: runawayGauge(own), cliff: largestJump(next.value), first });
  }
  return rows;
}
