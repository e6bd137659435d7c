import { requireInput } from '../../conventions/modelInputError.ts';

/** What an adaptive conformal predictor did, step by step. */
export interface AdaptiveConformal {
  /** α_t used at each step; at or below 0 everything is covered, at or above 1 nothing. */
  readonly missRates: Float64Array;
  /** The threshold at each step; ±∞ where everything or nothing is covered. */
  readonly thresholds: Float64Array;
  /** 1 where the score was covered. */
  readonly covered: Uint8Array;
  readonly coverage: number;
}

/**
 * Adaptive conformal prediction: after a miss ask for more, after a hit for a little less, so that coverage
 * holds in the long run even if the world changes.
 *
 * α_{t+1} = α_t + γ (α − err_t), err_t = 1 if score t lies above the threshold, which is the ⌈(m + 1)(1 −
 * α_t)⌉-th smallest of the last m ≤ `window` scores before t. |mean err − α| ≤ (max(α, 1 − α) + γ)/(γ T),
 * whatever the scores. γ = 0 is split conformal prediction on a rolling window.
 *
 * @param held scores known before the first step, at least one.
 * @param scores the scores to come, in order.
 * @throws ModelInputError on empty lists, α outside (0, 1), γ < 0 or a window below 1.
 * @see Gibbs & Candès 2021, arXiv 2106.00170, eq. 2 and proposition 4.1.
 * @verified calibrationMetrics.json against a NumPy transcription; metrics.laws.test.ts: the bound above.
 * @example
 * adaptiveConformal({ held: [0.1, 0.2, 0.3], scores: [0.9], missRate: 0.5, stepSize: 0.1, window: 3 }).coverage // 0
 */
export function adaptiveConformal({
  held,
  scores,
  missRate,
  stepSize,
  window,
}: {
  held: ArrayLike<number>;
  scores: ArrayLike<number>;
  missRate: number;
  stepSize: number;
  window: number;
}): AdaptiveConformal {
  requireInput(held.length >= 1 && scores.length >= 1, 'adaptiveConformal', 'scores', 'an empty list');
  requireInput(missRate > 0 && missRate < 1, 'adaptiveConformal', 'a miss rate in (0, 1)', missRate);
  requireInput(stepSize >= 0, 'adaptiveConformal', 'stepSize ≥ 0', stepSize);
  requireInput(window >= 1, 'adaptiveConformal', 'a window of at least 1', window);
  const steps = scores.length;
  const missRates = new Float64Array(steps);
  const thresholds = new Float64Array(steps);
  const covered = new Uint8Array(steps);
  const recent = new SortedWindow(held, window);
  let current = missRate;
  let hits = 0;
  for (let t = 0; t < steps; t++) {
    missRates[t] = current;
    thresholds[t] = recent.threshold(current);
    covered[t] = scores[t]! <= thresholds[t]! ? 1 : 0;
    hits += covered[t]!;
    current += stepSize * (missRate - (1 - covered[t]!));
    recent.push(scores[t]!);
  }
  return { missRates, thresholds, covered, coverage: hits / steps };
}

/** The last scores, in order of arrival and in order of size. */
class SortedWindow {
  private readonly arrivals: number[] = [];
  private readonly sorted: number[] = [];
  private readonly size: number;

  constructor(scores: ArrayLike<number>, size: number) {
    this.size = size;
    for (let i = Math.max(0, scores.length - size); i < scores.length; i++) this.push(scores[i]!);
  }

  push(score: number): void {
    if (this.arrivals.length >= this.size) this.sorted.splice(this.placeOf(this.arrivals.shift()!), 1);
    this.arrivals.push(score);
    this.sorted.splice(this.placeOf(score), 0, score);
  }

  threshold(missRate: number): number {
    const rank = Math.ceil((this.sorted.length + 1) * (1 - missRate) - 1e-9);
    if (rank > this.sorted.length) return Number.POSITIVE_INFINITY;
    return rank < 1 ? Number.NEGATIVE_INFINITY : this.sorted[rank - 1]!;
  }

  /** Index of the first score that is not below the given one. */
  private placeOf(score: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < score) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
