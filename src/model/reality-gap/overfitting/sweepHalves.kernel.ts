/**
 * Visits every half of the blocks depth first and ranks the in-sample winner out of sample.
 *
 * Sums of a half grow block by block down the tree, always in block order, so nothing drifts and a half costs
 * about two additions a rule. A half that contains block 0 and its complement share one visit: half k and
 * half splits − 1 − k. Ratios are ranked by mean/√(mean square − mean²), which orders rules as the Sharpe
 * ratio does.
 *
 * @verified test/model/reality-gap/overfitting/overfittingProbability.test.ts: equal to a naive twin split by
 *   split.
 */
export function sweepHalves(blockSums: Float64Array, rules: number, blocks: number, blockLength: number) {
  const half = blocks / 2;
  const periods = half * blockLength;
  const width = 2 * rules;
  const splits = binomial(blocks, half);
  const logits = new Float64Array(splits);
  const winnerInSample = new Float64Array(splits);
  const winnerOutOfSample = new Float64Array(splits);
  const total = new Float64Array(width);
  for (let block = 0; block < blocks; block++)
    for (let place = 0; place < width; place++)
      total[place] = total[place]! + blockSums[block * width + place]!;
  const level = new Float64Array((half + 1) * width);
  const inSample = new Float64Array(rules);
  const outOfSample = new Float64Array(rules);
  const besselScale = Math.sqrt((periods - 1) / periods);
  let split = 0;

  const judge = (base: number) => {
    for (let rule = 0; rule < rules; rule++) {
      const sum = level[base + rule]!;
      const squares = level[base + rules + rule]!;
      const mean = sum / periods;
      const otherMean = (total[rule]! - sum) / periods;
      const variance = squares / periods - mean * mean;
      const otherVariance = (total[rules + rule]! - squares) / periods - otherMean * otherMean;
      inSample[rule] = variance > 1e-24 ? mean / Math.sqrt(variance) : 0;
      outOfSample[rule] = otherVariance > 1e-24 ? otherMean / Math.sqrt(otherVariance) : 0;
    }
    rank(inSample, outOfSample, split);
    rank(outOfSample, inSample, splits - 1 - split);
    split++;
  };
  const rank = (seen: Float64Array, unseen: Float64Array, place: number) => {
    let winner = 0;
    let best = seen[0]!;
    for (let rule = 1; rule < rules; rule++)
      if (seen[rule]! > best) {
        best = seen[rule]!;
        winner = rule;
      }
    const own = unseen[winner]!;
    let below = 0;
    let ties = -1;
    for (let rule = 0; rule < rules; rule++) {
      below += unseen[rule]! < own ? 1 : 0;
      ties += unseen[rule]! === own ? 1 : 0;
    }
    const omega = (below + 1 + ties / 2) / (rules + 1);
    logits[place] = Math.log(omega / (1 - omega));
    winnerInSample[place] = best * besselScale;
    winnerOutOfSample[place] = own * besselScale;
  };

  const descend = (depth: number, block: number) => {
    const from = (depth - 1) * width;
    const to = depth * width;
    const added = block * width;
    for (let place = 0; place < width; place++)
      level[to + place] = level[from + place]! + blockSums[added + place]!;
    if (depth === half) {
      judge(to);
      return;
    }
    for (let next = block + 1; next <= blocks - (half - depth); next++) descend(depth + 1, next);
  };
  descend(1, 0);
  return { logits, winnerInSample, winnerOutOfSample };
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return Math.round(result);
}
