import { requireInput } from '../../conventions/modelInputError.ts';

/** Part of the sellable positions, with its delay and the seconds (e-fold) over which it sells. */
export interface DelayedSeller {
  /** Weights need not add up to 1. */
  readonly weight: number;
  readonly delay: number;
  readonly sellingSeconds: number;
}

/** Throws unless somebody sells, after delays and over seconds that are not negative. */
export function requireSellers(sellers: readonly DelayedSeller[], functionName: string): void {
  const weight = sellers.reduce((total, seller) => total + seller.weight, 0);
  requireInput(weight > 0 && Number.isFinite(weight), functionName, 'a seller with weight > 0', weight);
  requireInput(
    sellers.every(seller => seller.weight >= 0 && seller.delay >= 0 && seller.sellingSeconds >= 0),
    functionName,
    'weights, delays and seconds ≥ 0',
    JSON.stringify(sellers),
  );
}

/** How much of a growing fall these sellers have answered: ŵ(z) = Σ w·e^(−δ·z)/(1 + τr·z), weights made to sum to 1. */
export function answeredShare(sellers: readonly DelayedSeller[], growth: number): number {
  let weight = 0;
  let answered = 0;
  for (const seller of sellers) {
    weight += seller.weight;
    answered += (seller.weight * Math.exp(-seller.delay * growth)) / (1 + seller.sellingSeconds * growth);
  }
  return answered / weight;
}
