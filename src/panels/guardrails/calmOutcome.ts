/** One network that saw the window, one that saw a storm in it, five that may disagree, one whose ranges were widened. */
export type CalmModelId = 'window' | 'saw' | 'ensemble' | 'conformal';

/** What a model's statements about some days were worth. */
export interface CalmScore {
  readonly days: number;
  /** Share of days within the range that was stated to hold nine of ten. */
  readonly held: number;
  /** How wide spreads should have been over how wide they were. */
  readonly surprise: number;
  /** Mean distance between how sure ranges were and how often they held. */
  readonly calibrationError: number;
}

/** What one model states through the storm, and what its statements were worth. */
export interface CalmModel {
  readonly id: CalmModelId;
  /** Of the days that are drawn, the storm's last: target over stated spread. */
  readonly leverages: readonly number[];
  /** Spread that it states for the day of the crash. */
  readonly eveSpread: number;
  readonly calm: CalmScore;
  /** On the days after the crash. */
  readonly storm: CalmScore;
}

/** What a window shows of falls as deep as the storm's first. */
export interface WindowSeen {
  readonly days: number;
  readonly falls: number;
  /** The greatest chance of one a day that so many days do not rule out, with 95 % certainty. */
  readonly bound: number;
}

/** A range that was stated for a day, to hold nine of ten. */
export interface StatedRange {
  readonly low: number;
  readonly high: number;
}

/** A network that learns from a window of calm days, as far as it has come, and what is then made of a storm. */
export interface CalmOutcome {
  /** Every fourth day's price of the days that can be learned from, 100 before the first. */
  readonly prices: readonly number[];
  readonly seen: WindowSeen;
  /** Mean loss before each epoch that is done. */
  readonly losses: readonly number[];
  readonly epochs: number;
  /** Returns of the drawn days, the storm's last, and the range that the network states for each; none before it begins. */
  readonly returns: readonly number[];
  readonly ranges: readonly StatedRange[];
  /** Names the trained weights; null while it learns. */
  readonly hash: string | null;
  /** What was stated through the storm, of all models; null until all are trained. */
  readonly models: readonly CalmModel[] | null;
}

/** Days from one drawn price to the next. */
export const PRICE_STEP = 4;
/** Calm days that are drawn before the storm. */
export const CALM_SHOWN = 60;
/** How sure the stated ranges shall be. */
export const STATED = 0.9;
/** Volatility of a day that each account aims at, and the most that any may borrow. */
export const TARGET = 0.06;
export const HIGHEST = 20;
/** The fall on the first day of the storm. */
export const STORM_FALL = 0.2;
/** The first day of the storm long before: a window that covers it has seen one. */
export const EARLIER_STORM_DAY = 250;
/** From this share of held ranges on a model is said not to have failed in the storm. */
export const HELD_ENOUGH = 0.8;

/** Whether so many ranges of the storm held that the model did not fail in it. */
export function didNotFail({ storm }: Pick<CalmModel, 'storm'>): boolean {
  return storm.held >= HELD_ENOUGH;
}

/** Leverage for the day of the crash. */
export function eveLeverage({ leverages }: Pick<CalmModel, 'leverages'>): number {
  return leverages[CALM_SHOWN]!;
}

/** Mean leverage of the days after the crash. */
export function stormLeverage({ leverages }: Pick<CalmModel, 'leverages'>): number {
  const after = leverages.slice(CALM_SHOWN + 1);
  return after.reduce((sum, used) => sum + used, 0) / after.length;
}
