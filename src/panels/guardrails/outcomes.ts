/** The two models of the first screen: one grows bolder with each win, one calms down as days pass. */
export const RIVALS = ['grow', 'tighten'] as const;
export type Rival = (typeof RIVALS)[number];

/** Something of each of the two. */
export type OfBoth<Value> = Readonly<Record<Rival, Value>>;

/** One account, day by day; money as a multiple of the start. */
export interface Account {
  /** At the start and in the evening of each day: one more than days. */
  readonly money: readonly number[];
  /** Used on each day; 0 after ruin. */
  readonly leverage: readonly number[];
  readonly ruinedOn: number | null;
}

/** What is left of both if the crash comes on a day. */
export interface CrashOn {
  readonly day: number;
  readonly ends: OfBoth<number>;
  readonly areRuined: OfBoth<boolean>;
  /** Who ends with more; null if both end with the same. */
  readonly leader: Rival | null;
}

/** The first screen: both accounts with the crash on the chosen day, and what every other day would have done. */
export interface CrashOutcome {
  readonly accounts: OfBoth<Account>;
  /** One a day, from the first. */
  readonly strip: readonly CrashOn[];
  /** The same crash behind another cap, null for none. */
  readonly otherCap: CrashOn & { readonly cap: number | null };
}

/** The days on which the crash can come, and how many there are with what follows it; the model's own. */
export const LAST_DAY = 41;
export const ALL_DAYS = 51;

/** The days that are told beside the chosen one: an early one, and the last where the chosen one is that. */
export const EARLY_DAY = 3;

/** What a cap is compared with where there is none. */
export const TOLD_CAP = 5;

/** No model of the lab goes higher by itself. */
export const MOST_LEVERAGE = 20;

/** Both accounts start with this much. */
export const START = 100;

/** The day of the strip that the picture shows. */
export function chosenDay({ strip }: Pick<CrashOutcome, 'strip'>, day: number): CrashOn {
  return strip[day - 1]!;
}

/** The places on the picture at which scenes ask. */
export const ENDS = 'ends';
export const DAYS = 'days';
/** Below the first picture: the rows of two networks, and the box that is asked of. */
export const WINDOW = 'window';
export const SAW = 'saw';
export const ASKED_BOX = 'box';
