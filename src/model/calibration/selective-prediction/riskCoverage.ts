import { forecastOrder } from '../forecasts/forecastOrder.kernel.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';

/** What happens to the error rate if only the surest calls are acted on. */
export interface RiskCoverage {
  /** Error rate among the k surest calls, k = 1 … n, averaged over the orders of equally sure calls. */
  readonly risk: Float64Array;
  /** Mean of the risks over all k: the area under the risk–coverage curve. */
  readonly area: number;
  /** The area above that of a ranking that puts every error last. */
  readonly excessArea: number;
}

/**
 * The risk–coverage curve: act on the surest calls only, and see how often they fail.
 *
 * risk(k) = expected errors among the k surest / k; among calls of equal confidence errors are spread evenly,
 * which is the average over all orders of the ties. It depends on the ranking alone, so stretching or
 * squeezing the confidence does not move it. Coverage of point k is k/n.
 *
 * @param confidence how sure each call was, in [0, 1].
 * @param correct 1 where the call was right.
 * @throws ModelInputError on lists of different length, confidences outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Geifman & El-Yaniv 2017, arXiv 1705.08500; excess area: Geifman, Uziel & El-Yaniv 2018, arXiv
 *   1805.08206.
 * @verified calibrationMetrics.json; facts.test.ts: the mean over all orders of the ties, enumerated.
 * @example
 * Array.from(riskCoverage([0.9, 0.8, 0.8], [1, 0, 1]).risk) // [0, 0.25, 1 / 3]
 */
export function riskCoverage(confidence: ArrayLike<number>, correct: ArrayLike<number>): RiskCoverage {
  requireForecasts('riskCoverage', confidence, correct);
  const size = confidence.length;
  const order = forecastOrder(confidence);
  const risk = new Float64Array(size);
  let errorsBefore = 0;
  let area = 0;
  for (let from = 0; from < size; ) {
    // Surest first, so ranks count from the end of the ascending order.
    const level = confidence[order[size - 1 - from]!]!;
    let to = from;
    let errors = 0;
    while (to < size && confidence[order[size - 1 - to]!]! === level) {
      errors += 1 - correct[order[size - 1 - to]!]!;
      to++;
    }
    for (let k = from + 1; k <= to; k++) {
      risk[k - 1] = (errorsBefore + (errors * (k - from)) / (to - from)) / k;
      area += risk[k - 1]!;
    }
    errorsBefore += errors;
    from = to;
  }
  let perfectArea = 0;
  for (let k = size - errorsBefore + 1; k <= size; k++) perfectArea += (k - (size - errorsBefore)) / k;
  return { risk, area: area / size, excessArea: (area - perfectArea) / size };
}
