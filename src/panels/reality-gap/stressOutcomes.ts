import type { NewDayCause } from '../../model/reality-gap/index.ts';

/** A storm bar by bar. Money is 100 at its start. */
export interface StressOutcome {
  readonly world: number;
  /** Of so many worlds, so many fared as badly in their storm or worse. */
  readonly compared: number;
  readonly worse: number;
  readonly firstBar: number;
  readonly bars: readonly StressBar[];
  /** Positions in `bars` of the first and last day of the storm. */
  readonly storm: readonly [first: number, last: number];
  readonly door: DoorOutcome;
}

export interface StressBar {
  readonly bar: number;
  readonly stressed: boolean;
  readonly price: number;
  readonly paper: number;
  readonly live: number;
  /** What each cause has taken since the first bar, as shares of the account. */
  readonly taken: Readonly<Record<NewDayCause, number>>;
}

/** The money that trades in a day, and the door it must go through at once. */
export interface DoorOutcome {
  readonly dailyVolume: number;
  readonly inStorm: number;
  /** One order of everybody who follows the rule, from one side to the other. */
  readonly order: number;
  /** How far the law of impact lets that order move the price if worked over a calm day. */
  readonly lawMove: number;
  /**
   * Orders waiting within 1 % of the price, as measured before and after 10 October 2025; null where nobody
   * measured.
   */
  readonly depth: { readonly before: number; readonly after: number } | null;
}
