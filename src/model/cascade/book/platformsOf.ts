import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { logLiquidationFall } from './logLiquidationFall.ts';

/** The positions at one leverage on one platform. */
export interface CascadeBook {
  readonly leverage: number;
  /** $M. */
  readonly openInterest: number;
  /** Log fall at which the middle one is liquidated; Infinity at 1× and below. */
  readonly liquidationFall: number;
}

/** What one platform of a scenario is like, guards applied. */
export interface CascadePlatform {
  /** 0 the fastest. */
  readonly index: number;
  /** Positions of its users, $M. */
  readonly openInterest: number;
  /** The same by leverage: one entry, or one for each leverage that a class raised hands for. */
  readonly books: readonly CascadeBook[];
  /** Log fall at which its model begins to sell, and seconds after which it sees a price. */
  readonly alarmThreshold: number;
  readonly modelDelay: number;
  /** Seconds (e-fold) over which its model sells. */
  readonly modelSelling: number;
  /** Highest leverage; Infinity without a cap. */
  readonly leverageCap: number;
  /** Most $M a second; Infinity without a limit. */
  readonly rateCap: number;
  /** Whether its models obey the person who stops them. */
  readonly obeys: boolean;
}

/** Whether the platform is among those that have a guard, counted from the fastest. */
function isGuarded(index: number, on: number | null, { guardFrom, platforms }: CascadeScenario): boolean {
  return index >= guardFrom && index < guardFrom + (on ?? platforms);
}

/**
 * The platforms of a scenario, the fastest first: f = k/(K − 1), u = 2f − 1;
 * L = lev·e^((1 − ρ)·dL·u), θ = theta·e^((1 − ρ)·dTh·f) (u in mode meanPreserving),
 * delay = modelDelay + (1 − ρ)·delaySpread·f. A cap on leverage shrinks positions, not own money.
 *
 * @verified cascade.book.test.ts: thresholds, delays and notionals of three platforms by hand.
 * @example
 * platformsOf({ ...DEFAULT_CASCADE, similarity: 0.5 }).map(platform => platform.modelDelay) // [2, 62, 122]
 */
export function platformsOf(scenario: CascadeScenario): readonly CascadePlatform[] {
  return Array.from({ length: scenario.platforms }, (_, index) => platformAt(scenario, index));
}

function platformAt(scenario: CascadeScenario, index: number): CascadePlatform {
  const { platforms, leverageCap, slowSelling, rateCap } = scenario;
  const apart = 1 - scenario.similarity;
  const late = platforms === 1 ? 0 : index / (platforms - 1);
  const sided = platforms === 1 ? 0 : -1 + (2 * index) / (platforms - 1);
  const has = (on: number | null) => isGuarded(index, on, scenario);
  const cap = leverageCap !== null && has(scenario.leverageCapOn) ? leverageCap : Number.POSITIVE_INFINITY;
  const books = booksOf(scenario, { factor: Math.exp(apart * scenario.leverageSpread * sided), cap });
  const thresholdSide = scenario.spread === 'followers' ? late : sided;
  return {
    index,
    openInterest: books.reduce((total, book) => total + book.openInterest, 0),
    books,
    alarmThreshold: scenario.alarmThreshold * Math.exp(apart * scenario.thresholdSpread * thresholdSide),
    modelDelay: scenario.modelDelay + apart * scenario.delaySpread * late,
    modelSelling: slowSelling !== null && has(scenario.slowSellingOn) ? slowSelling : scenario.modelSelling,
    leverageCap: cap,
    rateCap: rateCap !== null && has(scenario.rateCapOn) ? rateCap : Number.POSITIVE_INFINITY,
    obeys: has(scenario.overrideOn),
  };
}

/** Positions by leverage before any cap: the one of the scenario, or what hands were raised for. */
function wantedBooks({ equity, leverage, hands, platforms }: CascadeScenario) {
  if (hands === null) return [{ leverage, openInterest: (equity * leverage) / platforms }];
  const all = hands.reduce((total, entry) => total + entry.hands, 0);
  return hands.map(entry => ({
    leverage: entry.leverage,
    openInterest: (((equity * entry.hands) / all) * entry.leverage) / platforms,
  }));
}

function booksOf(scenario: CascadeScenario, { factor, cap }: { factor: number; cap: number }): CascadeBook[] {
  return wantedBooks(scenario).map(({ leverage: chosen, openInterest }) => {
    const wanted = chosen * factor;
    const leverage = Math.min(wanted, cap);
    return {
      leverage,
      openInterest: wanted > cap ? openInterest * (cap / wanted) : openInterest,
      liquidationFall: logLiquidationFall(leverage, scenario.maintenanceMargin),
    };
  });
}
