/** A share or rate written as a fraction: 0.35 is 35 per cent. */
export type Fraction = number;
/** A chance between 0 and 1. */
export type Probability = number;
/** A span of time in years of 365 days. */
export type Years = number;
/** How many times one's own capital a position is worth. */
export type Multiple = number;
/** An amount in units of the account currency. */
export type Money = number;

/**
 * A number with its own uncertainty; an exact number has standardError 0.
 *
 * @template Method what its method can be: a tag with its numbers, which whoever shows it puts into words.
 */
export interface Estimate<Method> {
  readonly value: number;
  readonly standardError: number;
  /** How the value was found: `{ kind: 'clocks', clocks: 12288 }`. */
  readonly method: Method;
}
