import type { Fraction, Multiple } from '../conventions/quantities.ts';
import { survivalBeyond, survivalProbability } from './firstPassage.kernel.ts';
import type { Side } from './position.ts';

/** What comes back of a stake of 1: sums over all positions, in stakes, fees paid; what is wiped out brings nothing. */
export interface StakesBack {
  /** Of all positions: the mean. */
  readonly mean: number;
  /** The part of that mean that those have who end with more than they put in. */
  readonly meanInWinners: number;
  /** Their share. */
  readonly winners: Fraction;
}

/** A passage as firstPassage.kernel.ts takes it, with what turns prices into stakes. */
export interface StakeQuestion {
  readonly distance: number;
  readonly threshold: number;
  readonly drift: number;
  readonly logReflection: number;
  readonly standardDeviation: number;
  readonly leverage: Multiple;
  readonly side: Side;
  readonly feePerTrade: Fraction;
}

/**
 * What comes back of a stake if the price is expected to stay where it is.
 *
 * A position that is closed at the price S (entry 1) brings 1 + L(S − 1) − fL(1 + S) long, 1 + L(1 − S) − fL(1 + S) short. The
 * mean of S over an event is its chance with the drift moved by the standard deviation (the price itself as unit of
 * account), so that both terms are first passages.
 */
export function stakesBackOf(question: StakeQuestion): StakesBack {
  const { distance, threshold, drift, logReflection, standardDeviation, leverage, side, feePerTrade } =
    question;
  const away = side === 'long' ? 1 : -1;
  const pricedDrift = drift + away * standardDeviation;
  // −2A(δ ± s); at an infinite distance nothing is reflected, whatever its sign.
  const pricedReflection =
    distance === Infinity ? logReflection : logReflection - 2 * away * distance * standardDeviation;
  const fixed = 1 - away * leverage - feePerTrade * leverage;
  const perPrice = away * leverage - feePerTrade * leverage;
  const winners = survivalBeyond(distance, threshold, drift, logReflection);
  const winningPrices = survivalBeyond(distance, threshold, pricedDrift, pricedReflection);
  const survivors = survivalProbability(distance, drift, logReflection);
  const survivingPrices = survivalProbability(distance, pricedDrift, pricedReflection);
  return {
    mean: fixed * survivors + perPrice * survivingPrices,
    meanInWinners: fixed * winners + perPrice * winningPrices,
    winners,
  };
}
