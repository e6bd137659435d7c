import { requireInput } from '../../conventions/modelInputError.ts';

/** A book in which every fall between two levels closes equally much. */
export interface UniformBook {
  /** Log falls at which the first and the last position are closed. */
  readonly from: number;
  readonly to: number;
  /** Positions, $M, and log fall for each $M sold (0.01/depth). */
  readonly openInterest: number;
  readonly impact: number;
}

/**
 * The static fall in an even book in closed form: G = impact·openInterest/(to − from); X = s up to `from`;
 * (s − G·from)/(1 − G) below 1 until it reaches `to`; else everything is sold and X = s + impact·openInterest.
 *
 * @param shock log fall ≥ 0.
 * @throws ModelInputError unless 0 ≤ from < to and amounts are ≥ 0.
 * @verified cascade.gain.test.ts: four published values; monotone iteration on random books.
 * @example
 * uniformStaticFall(0.04, { from: 0.03, to: 0.13, openInterest: 1000, impact: 1 / 15000 }).fall // 0.06
 */
export function uniformStaticFall(shock: number, book: UniformBook): { fall: number; gain: number } {
  const { from, to, openInterest, impact } = book;
  requireInput(shock >= 0, 'uniformStaticFall', 'shock ≥ 0', shock);
  requireInput(from >= 0 && to > from, 'uniformStaticFall', '0 ≤ from < to', `${from}, ${to}`);
  requireInput(
    openInterest >= 0 && impact >= 0,
    'uniformStaticFall',
    'openInterest and impact ≥ 0',
    `${openInterest}, ${impact}`,
  );
  const gain = (impact * openInterest) / (to - from);
  if (shock <= from) return { fall: shock, gain };
  const resting = gain < 1 ? (shock - gain * from) / (1 - gain) : Number.POSITIVE_INFINITY;
  return { fall: resting <= to ? resting : shock + impact * openInterest, gain };
}
