import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * What each player adds when the players join one after the other: the usual waterfall, which changes with
 * the order.
 *
 * Player order[k] gets v(first k + 1) − v(first k).
 *
 * @param values v of every coalition by bit mask; @param order every player once.
 * @returns contributions by player number, not by place in the order.
 * @throws ModelInputError if the order does not name every player once.
 * @verified laws: sums to v(all) − v(none) in every order; the mean over all orders is the Shapley value.
 * @example
 * Array.from(sequentialContributions([0, 1, 2, 5], [1, 0])) // [3, 2]
 */
export function sequentialContributions(values: ArrayLike<number>, order: readonly number[]): Float64Array {
  const contributions = new Float64Array(order.length);
  let mask = 0;
  for (const player of order) {
    const joined = mask | (1 << player);
    requireInput(
      joined !== mask && joined < values.length,
      'sequentialContributions',
      'every player once',
      player,
    );
    contributions[player] = values[joined]! - values[mask]!;
    mask = joined;
  }
  requireInput(mask === values.length - 1, 'sequentialContributions', 'every player once', order.length);
  return contributions;
}
