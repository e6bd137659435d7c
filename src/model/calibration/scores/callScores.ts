import { requireInput } from '../../conventions/modelInputError.ts';

/** A call and whether it was right. */
export interface ScoredCall {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** How calls went: two proper scores, so that no other confidence than one's own earns more on average. */
export interface CallScores {
  readonly answered: number;
  readonly right: number;
  readonly meanConfidence: number;
  readonly brier: number;
  /** The chance given to what was true, as a geometric mean. 0 if one of them was 0. */
  readonly meanChance: number;
}

/**
 * Mean confidence, Brier score and mean chance of calls.
 *
 * With p the chance given to what was true: mean (1 − p)² and exp(mean ln p).
 *
 * @param calls at least one.
 * @throws ModelInputError without a call.
 * @see Brier 1950; Good 1952 for the logarithmic score.
 * @verified test: brierScore, and exp of minus logLoss; a product by hand.
 * @example
 * callScores([{ confidence: 0.75, isRight: true }, { confidence: 0.75, isRight: false }]).brier // 0.3125
 */
export function callScores(calls: readonly ScoredCall[]): CallScores {
  requireInput(calls.length > 0, 'callScores', 'at least one call', calls.length);
  const mean = (value: (call: ScoredCall) => number) =>
    calls.reduce((sum, call) => sum + value(call), 0) / calls.length;
  return {
    answered: calls.length,
    right: calls.filter(({ isRight }) => isRight).length,
    meanConfidence: mean(({ confidence }) => confidence),
    brier: mean(call => (1 - chanceOfTruth(call)) ** 2),
    meanChance: Math.exp(mean(call => Math.log(chanceOfTruth(call)))),
  };
}

function chanceOfTruth({ confidence, isRight }: ScoredCall): number {
  return isRight ? confidence : 1 - confidence;
}
