import type { AnyValues, Table } from '../schema/index.ts';

/** The headline of a panel, shared by screen, poster, command line and screen reader. */
export interface Sentence {
  readonly headline: string;
  /** The range that matters and what really happened. */
  readonly second: string;
}

/** A question to guess before the answer is shown. */
export interface Guess {
  readonly id: string;
  readonly prompt: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly truth: number;
  /** What is said about a guess once the answer is shown. */
  readonly reveal: (guess: number) => string;
}

/**
 * What a panel says about its outcomes; found as `telling` in panels/<id>/tell.ts. It computes nothing and needs no model,
 * so that a page can speak before the model has arrived.
 */
export interface Telling {
  /** The sentence told from the main view's outcome. */
  readonly sentence: (outcome: unknown, values: AnyValues) => Sentence;
  readonly guesses: (outcome: unknown, values: AnyValues) => readonly Guess[];
  /** Named facts of the main view's outcome that stories may quote in braces. */
  readonly facts: (outcome: unknown, values: AnyValues) => Readonly<Record<string, string>>;
  /** By view: the numbers behind its picture. */
  readonly tables: Readonly<Record<string, (outcome: unknown, values: AnyValues) => Table>>;
}

interface TellingSpecification<Values, Main, Tables> {
  readonly sentence: (outcome: Main, values: Values) => Sentence;
  readonly guesses: (outcome: Main, values: Values) => readonly Guess[];
  readonly facts: (outcome: Main, values: Values) => Readonly<Record<string, string>>;
  readonly tables: Tables;
}

/** Declares what a panel says. As with computations, an outcome is only ever handed back to the panel that made it. */
export function defineTelling<Values, Main, Tables extends Readonly<Record<string, unknown>>>(
  specification: TellingSpecification<Values, Main, Tables>,
): Telling {
  return specification as unknown as Telling;
}
