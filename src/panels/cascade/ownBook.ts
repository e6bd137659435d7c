import {
  cascadeFault,
  evenValues,
  type OwnBookRow,
  ownBook as ownBookRows,
  ownBookScenario,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { placeOf } from './cliff.ts';
import { marketOf } from './ownMarket.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** What a market of one's own would mean, for every share of look-alike models that one thinks possible. */
export interface OwnBookOutcome {
  /** $M; a multiple. */
  readonly openInterest: number;
  readonly depth: number;
  readonly leverage: number;
  /** In rising order; none where such positions would be closed at once. */
  readonly rows: readonly OwnRow[];
}

/** A share, with its cliff if it is one; whether already the smallest dip tried runs away. */
export interface OwnRow extends OwnBookRow {
  readonly isBelow: boolean;
}

/** Shares that are tried from the least to the most. */
const PARTS = 8;
/** Shares nearer than this are one. */
const NO_RANGE = 1e-6;

export const ownBook: ViewComputation<CascadeValues, OwnBookOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<OwnBookOutcome> {
    const market = marketOf(values);
    const question = { scenario: cascadeScenario(values), ...market };
    if (cascadeFault(ownBookScenario(question)) !== null) return { ...market, rows: [] };
    const rows = yield* ownBookRows({ ...question, shares: sharesOf(values) });
    return { ...market, rows: rows.map(withPlace) };
  },
};

function withPlace(row: OwnBookRow): OwnRow {
  const { jump, isBelow } = placeOf(row.cliff, row.first);
  return { ...row, cliff: jump, isBelow };
}

function sharesOf({ leastShare, mostShare }: CascadeValues): readonly number[] {
  const [from, to] = [Math.min(leastShare, mostShare), Math.max(leastShare, mostShare)];
  return to - from < NO_RANGE ? [from] : evenValues({ from, to, step: (to - from) / PARTS });
}

/** From where to where a figure lies over the shares. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const rangeOf = (values: readonly number[]): Range | null =>
  values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };

/** The dips at which the fall jumps (log falls), and gain over critical gain; null where there are none. */
export function ownRanges({ rows }: OwnBookOutcome) {
  return {
    cliff: rangeOf(rows.flatMap(({ cliff }) => (cliff ? [cliff.at] : []))),
    /** How many of the shares have a jump. */
    jumping: rows.filter(({ cliff }) => cliff !== null).length,
    /** For how many of them already the smallest dip runs away. */
    below: rows.filter(({ isBelow }) => isBelow).length,
    ratio: rangeOf(rows.flatMap(({ gauge }) => (gauge ? [gauge.ratio] : []))),
  };
}
