import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How far apart "said" and "happened" lie on average in a bin of a perfectly honest model, by chance alone.
 *
 * E|X/m − p| for X ~ Binomial(m, p) = 2 ν C(m, ν) p^ν (1 − p)^(m − ν + 1) / m with ν = ⌊m p⌋ + 1 (de Moivre
 * 1730); about √(2p(1 − p)/(π m)). It is 0 at p = 0 and 1.
 *
 * @param count m, how many forecasts the bin holds, a positive integer.
 * @param rate p, the rate that was said and is true, in [0, 1].
 * @throws ModelInputError outside these ranges.
 * @see Diaconis & Zabell 1991, Statistical Science 6(3), eq. 1.1.
 * @verified against the direct sum over all outcomes (bands.test.ts); m = 20, p = 0.8 gives 0.0698238086.
 * @example
 * honestBinGap({ count: 1, rate: 0.5 }) // 0.5
 */
export function honestBinGap({ count, rate }: { count: number; rate: number }): number {
  requireInput(Number.isInteger(count) && count >= 1, 'honestBinGap', 'a positive whole count', count);
  requireInput(rate >= 0 && rate <= 1, 'honestBinGap', 'a rate in [0, 1]', rate);
  if (rate === 0 || rate === 1) return 0;
  const above = Math.floor(count * rate) + 1;
  let logChoose = 0;
  for (let k = 1; k <= count - above; k++) logChoose += Math.log1p(above / k);
  const logTerm =
    Math.log((2 * above) / count) +
    logChoose +
    above * Math.log(rate) +
    (count - above + 1) * Math.log1p(-rate);
  return Math.exp(logTerm);
}
