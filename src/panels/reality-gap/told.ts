import type { GapCause } from '../../model/reality-gap/index.ts';

/** One line of the ledger in words: what test, paper and real money assume. */
export interface LedgerWords {
  readonly what: string;
  readonly test: string;
  readonly paper: string;
  readonly live: string;
}

/** The lines of the ledger in their order: the days, and the causes that somebody takes for granted. */
export const LEDGER_ROWS = [
  'days',
  'survivorship',
  'decay',
  'publication',
  'stormEdge',
  'fees',
  'spread',
  'impact',
  'stress',
  'latency',
  'partialFills',
  'funding',
  'crowd',
  'override',
] as const;

export type LedgerRowId = (typeof LEDGER_ROWS)[number];

/** Money at the end with its standard error, and as it is told in the account that it is part of. */
export interface ToldMoney {
  readonly amount: number;
  readonly error: number;
  readonly told?: number;
}

/** What a group of causes takes (below 0) or gives as it is told, and what it is less than where that is nothing. */
export interface ToldStep {
  /** Its sign tells what it does. */
  readonly value: number;
  readonly told: number;
  readonly step: number;
}

/** What scenes may quote, in numbers and tags. Money in the reader's own; null where it is not known yet. */
export interface ToldFacts {
  readonly account: number;
  readonly tries: number;
  readonly testYears: number;
  readonly liveYears: number;
  /** What as many rules of pure chance make: the best one's test, and the same rule on new days. */
  readonly chance: number;
  readonly chanceOnNewDays: number;
  /** Of what is missing between test and real money, the share that was never there. */
  readonly neverThere: number;
  readonly test: ToldMoney;
  readonly truth: ToldMoney;
  readonly paper: ToldMoney;
  readonly live: ToldMoney;
  /** While only the formula has spoken. */
  readonly isCoarse: boolean;
  readonly paperLower: number;
  readonly paperUpper: number;
  /** The biggest; null if there is none. */
  readonly leak: GapCause | null;
  readonly liveFall: number | null;
  readonly paperFall: number | null;
  readonly testSharpe: number;
  readonly liveSharpe: number;
  readonly luckEnd: number;
  readonly byLuck: number;
  readonly days: number;
  readonly asLarge: number;
  readonly pickedAsLarge: number;
  /** Null if no number of days is enough. */
  readonly daysNeeded: number | null;
  /** By cause, and by cause with "First" and "Last" behind it. */
  readonly taken: Readonly<Record<string, number | null>>;
}
