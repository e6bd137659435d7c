/** How forecasts sort what happened. */
export interface ForecastRank {
  /** True where what happened got the lower forecasts. */
  readonly isWorse: boolean;
  /** True where chance alone hardly ever sorts that far from even: three and a half standard errors. */
  readonly isBeyondDoubt: boolean;
}

const ERRORS = 3.5;

/**
 * How forecasts rank what happened against what did not, by the sum of ranks: U = R₁ − n₁ (n₁ + 1) / 2, of which the mean is
 * n₁ n₀ / 2 and the variance at most n₁ n₀ (n + 1) / 12 where forecasts know nothing (Mann and Whitney 1947); equal
 * forecasts share their ranks.
 *
 * @param outcomes 1 or 0 for each forecast.
 */
export function rankOf(chances: ArrayLike<number>, outcomes: ArrayLike<number>): ForecastRank {
  const order = Array.from({ length: chances.length }, (_, row) => row).sort(
    (a, b) => chances[a]! - chances[b]!,
  );
  let [ranks, happened] = [0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && chances[order[end]!] === chances[order[start]!]) end++;
    for (let place = start; place < end; place++) {
      if (outcomes[order[place]!] !== 1) continue;
      ranks += (start + end + 1) / 2;
      happened++;
    }
    start = end;
  }
  const pairs = happened * (order.length - happened);
  const excess = ranks - (happened * (happened + 1)) / 2 - pairs / 2;
  const variance = (pairs * (order.length + 1)) / 12;
  return { isWorse: excess < 0, isBeyondDoubt: pairs > 0 && excess * excess > ERRORS * ERRORS * variance };
}
