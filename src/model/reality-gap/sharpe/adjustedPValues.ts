import { requireInput } from '../../conventions/modelInputError.ts';

/** Bonferroni, Šidák and Holm bound the chance of any false find; BHY bounds the share of false finds. */
export type PValueAdjustment = 'bonferroni' | 'sidak' | 'holm' | 'bhy';

/**
 * P-values made honest for the number of tests that were run.
 *
 * Bonferroni: min(1, N·p). Šidák: 1 − (1 − p)^N. Holm: running maximum of (N − i + 1)·p₍ᵢ₎ from the smallest.
 * BHY (Benjamini–Hochberg–Yekutieli, any dependence): running minimum of c(N)·N/i·p₍ᵢ₎ from the largest, c(N)
 * = Σ 1/i.
 *
 * @param pValues in [0, 1], in any order; the result has the same order.
 * @throws ModelInputError for a p-value outside [0, 1].
 * @see Harvey and Liu (2015), "Backtesting"; Holm (1979); Benjamini and Yekutieli (2001).
 * @verified golden/realityGapSharpe.json: R's rules (p.adjust) re-implemented in Python.
 * @example
 * Array.from(adjustedPValues([0.01, 0.04], 'holm')) // [0.02, 0.04]
 */
export function adjustedPValues(pValues: ArrayLike<number>, adjustment: PValueAdjustment): Float64Array {
  const values = Float64Array.from(pValues);
  for (const p of values) requireInput(p >= 0 && p <= 1, 'adjustedPValues', 'p-values in [0, 1]', p);
  switch (adjustment) {
    case 'bonferroni':
      return values.map(p => Math.min(1, p * values.length));
    case 'sidak':
      return values.map(p => -Math.expm1(values.length * Math.log1p(-p)));
    case 'holm':
      return stepDown(values);
    case 'bhy':
      return stepUp(values);
  }
  return adjustment satisfies never;
}

function ascendingOrder(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
}

function stepDown(values: Float64Array): Float64Array {
  const adjusted = new Float64Array(values.length);
  let largest = 0;
  ascendingOrder(values).forEach((position, rank) => {
    largest = Math.max(largest, Math.min(1, (values.length - rank) * values[position]!));
    adjusted[position] = largest;
  });
  return adjusted;
}

function stepUp(values: Float64Array): Float64Array {
  const adjusted = new Float64Array(values.length);
  let harmonic = 0;
  for (let rank = 1; rank <= values.length; rank++) harmonic += 1 / rank;
  let smallest = 1;
  const order = ascendingOrder(values);
  for (let rank = order.length; rank >= 1; rank--) {
    const position = order[rank - 1]!;
    smallest = Math.min(smallest, ((harmonic * values.length) / rank) * values[position]!);
    adjusted[position] = smallest;
  }
  return adjusted;
}
