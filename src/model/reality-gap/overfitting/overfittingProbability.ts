import { requireInput } from '../../conventions/modelInputError.ts';
import { sweepHalves } from './sweepHalves.kernel.ts';

/** A table of returns: one row of the array per rule, so that `returns[rule * periods + period]`. */
export interface RuleReturns {
  readonly returns: Float64Array;
  readonly rules: number;
  readonly periods: number;
}

/** What cross-validation over all halves of the data found. */
export interface OverfittingEvidence {
  /** Share of splits in which the in-sample winner was at or below the median out of sample (λ ≤ 0). */
  readonly probability: number;
  /** Share of splits in which the in-sample winner lost money out of sample. */
  readonly probabilityOfLoss: number;
  /** λ = ln(ω/(1 − ω)) of every split, in the order of the splits, ω = rank/(rules + 1), 1 = worst. */
  readonly logits: Float64Array;
  /** Sharpe ratio per period of the winner in sample and out of sample, split by split. */
  readonly winnerInSample: Float64Array;
  readonly winnerOutOfSample: Float64Array;
  /** Slope of out-of-sample on in-sample Sharpe of the winners; null if all in-sample values are equal. */
  readonly slope: number | null;
  readonly splits: number;
  /** Periods left out at the end so that all blocks are equally long. */
  readonly periodsDropped: number;
}

/**
 * The probability that a search is overfitted (PBO), by combinatorially symmetric cross-validation.
 *
 * The periods are cut into S equal blocks; each of the C(S, S/2) halves is once in sample, its complement out
 * of sample. The in-sample winner by Sharpe ratio gets its out-of-sample rank (rules with exactly equal
 * ratios share the mean rank); PBO is the share of splits with λ ≤ 0. The slope is mechanically negative,
 * because the halves are complements: it is no proof of overfitting.
 *
 * Cost: C(S, S/2)·rules (16 blocks, 200 rules: about 30 ms).
 *
 * @param table at least 2 rules; @param blocks even, 2 to 20, at most half the number of periods.
 * @throws ModelInputError for fewer than 2 rules, an odd number of blocks or too few periods.
 * @see Bailey, Borwein, López de Prado and Zhu (2017), Journal of Computational Finance, ssrn 2326253.
 * @verified equal to a naive version, split by split, on small tables (test);
 *   golden/realityGapOverfitting.json (numpy).
 * @example
 * overfittingProbability({ returns: new Float64Array([0.2, 0.1, 0.2, 0.1, 0, 0.1, 0, 0.1]), rules: 2, periods: 4 }, 2).probability // 0
 */
export function overfittingProbability(table: RuleReturns, blocks: number): OverfittingEvidence {
  requireInput(
    Number.isInteger(blocks / 2) && blocks >= 2 && blocks <= 20,
    'overfittingProbability',
    'an even number of blocks, 2 to 20',
    blocks,
  );
  requireInput(table.rules >= 2, 'overfittingProbability', 'at least 2 rules', table.rules);
  const blockLength = Math.floor(table.periods / blocks);
  requireInput(blockLength >= 2, 'overfittingProbability', 'two periods in every block', table.periods);
  const { logits, winnerInSample, winnerOutOfSample } = sweepHalves(
    blockSums(table, blocks, blockLength),
    table.rules,
    blocks,
    blockLength,
  );
  const splits = logits.length;
  return {
    probability: logits.filter(logit => logit <= 0).length / splits,
    probabilityOfLoss: winnerOutOfSample.filter(sharpe => sharpe < 0).length / splits,
    logits,
    winnerInSample,
    winnerOutOfSample,
    slope: regressionSlope(winnerInSample, winnerOutOfSample),
    splits,
    periodsDropped: table.periods - blocks * blockLength,
  };
}

/** Sums and sums of squares of every block: `[block * 2 * rules + rule]`, squares `rules` places later. */
function blockSums({ returns, rules, periods }: RuleReturns, blocks: number, blockLength: number) {
  const sums = new Float64Array(blocks * 2 * rules);
  for (let block = 0; block < blocks; block++)
    for (let rule = 0; rule < rules; rule++) {
      const first = rule * periods + block * blockLength;
      let sum = 0;
      let squares = 0;
      for (let place = first; place < first + blockLength; place++) {
        sum += returns[place]!;
        squares += returns[place]! * returns[place]!;
      }
      sums[block * 2 * rules + rule] = sum;
      sums[block * 2 * rules + rules + rule] = squares;
    }
  return sums;
}

function regressionSlope(x: Float64Array, y: Float64Array): number | null {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let covariance = 0;
  let variance = 0;
  for (let split = 0; split < x.length; split++) {
    covariance += (x[split]! - meanX) * (y[split]! - meanY);
    variance += (x[split]! - meanX) ** 2;
  }
  return variance > 0 ? covariance / variance : null;
}
