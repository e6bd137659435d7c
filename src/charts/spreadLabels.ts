/**
 * Moves labels along one axis as little as is needed for each to be `gap` from the next and inside [least, most].
 * Their order is kept. With too little room for all they are spread evenly.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one]! - wanted[other]!);
  const step = Math.min(gap, (most - least) / Math.max(1, wanted.length - 1));
  const places = order.map(index => Math.min(most, Math.max(least, wanted[index]!)));
  for (let pass = 0; pass < 2 * places.length; pass += 1) {
    for (let index = 1; index < places.length; index += 1) {
      const overlap = places[index - 1]! + step - places[index]!;
      if (overlap <= 0) continue;
      places[index - 1]! -= overlap / 2;
      places[index]! += overlap / 2;
    }
    for (let index = 0; index < places.length; index += 1) {
      places[index] = Math.min(most, Math.max(least, places[index]!));
    }
  }
  settle(places, step, least, most);
  const spread: number[] = new Array(wanted.length);
  for (const [rank, index] of order.entries()) spread[index] = places[rank]!;
  return spread;
}

/** One sweep up and one down make the gaps exact where the pushing above left a remainder. */
function settle(places: number[], step: number, least: number, most: number): void {
  for (let index = 0; index < places.length; index += 1) {
    const floor = index === 0 ? least : places[index - 1]! + step;
    places[index] = Math.max(places[index]!, floor);
  }
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const ceiling = index === places.length - 1 ? most : places[index + 1]! - step;
    places[index] = Math.min(places[index]!, ceiling);
  }
}
