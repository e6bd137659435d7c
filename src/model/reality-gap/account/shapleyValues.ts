import { requireInput } from '../../conventions/modelInputError.ts';

const MOST_PLAYERS = 12;

/**
 * Splits what a coalition achieves among its players so that order does not matter and the shares add up
 * exactly.
 *
 * φᵢ = Σ over coalitions S without i of |S|!·(n − 1 − |S|)!/n!·[v(S ∪ i) − v(S)]. Σφᵢ = v(all) − v(none); a
 * player who never changes anything gets 0; two who change the same get the same.
 *
 * @param values v of every coalition, indexed by bit mask: bit i is player i; 2^n entries, n at most 12.
 * @throws ModelInputError unless the number of values is a power of two up to 2^12.
 * @see Shapley (1953); for attribution Sun and Sundararajan (2011), arXiv 1102.0989.
 * @verified laws (efficiency, symmetry, dummy, additivity); golden/realityGapClosedForms.json: permutations
 *   in Python.
 * @example
 * Array.from(shapleyValues([0, 1, 2, 5])) // [2, 3]
 */
export function shapleyValues(values: ArrayLike<number>): Float64Array {
  const players = Math.log2(values.length);
  requireInput(
    Number.isInteger(players) && players <= MOST_PLAYERS,
    'shapleyValues',
    `2^n values, n ≤ ${MOST_PLAYERS}`,
    values.length,
  );
  const weights = coalitionWeights(players);
  const shares = new Float64Array(players);
  for (let mask = 0; mask < values.length; mask++) {
    const weight = weights[bitCount(mask)]!;
    for (let player = 0; player < players; player++)
      if (((mask >> player) & 1) === 0)
        shares[player] = shares[player]! + weight * (values[mask | (1 << player)]! - values[mask]!);
  }
  return shares;
}

/** |S|!·(n − 1 − |S|)!/n! = 1/(n·C(n − 1, |S|)) for |S| = 0 … n − 1. */
function coalitionWeights(players: number): number[] {
  let binomial = 1;
  return Array.from({ length: players + 1 }, (_, size) => {
    const weight = 1 / (players * binomial);
    binomial = (binomial * (players - 1 - size)) / (size + 1);
    return weight;
  });
}

function bitCount(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
