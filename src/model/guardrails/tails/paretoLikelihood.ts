/** Where shapes are looked for: below −½ the usual errors do not hold, above 3 no loss has a meaning. */
export const SHAPE_RANGE = [-0.5, 3] as const;
const HALVINGS = 50;
/** Nearer to 0 the shape makes no difference that a double can hold. */
const NEARLY_ZERO = 1e-7;

/** ln(1 + ξ·z)/ξ, z itself for ξ = 0; ∞ beyond the end of the law. */
function logTail(shape: number, scaled: number): number {
  if (Math.abs(shape) < NEARLY_ZERO) return scaled - (shape * scaled * scaled) / 2;
  return shape * scaled <= -1 ? Number.POSITIVE_INFINITY : Math.log1p(shape * scaled) / shape;
}

/** Log-likelihood of excesses under the generalized Pareto law: −n·ln β − (1 + ξ)·Σ ln(1 + ξ·y/β)/ξ. */
export function paretoLikelihood(excesses: Float64Array, shape: number, scale: number): number {
  let sum = 0;
  for (const excess of excesses) sum += logTail(shape, excess / scale);
  return -excesses.length * Math.log(scale) - (1 + shape) * sum;
}

/** The likeliest scale for a shape: the one root of (1 + ξ)/n·Σ y/(β + ξ·y) = 1, which falls in β. */
export function likeliestScale(excesses: Float64Array, shape: number): number {
  let greatest = 0;
  for (const excess of excesses) greatest = Math.max(greatest, excess);
  let low = Math.max(0, -shape * greatest);
  let high = greatest * (2 + Math.abs(shape)) + low;
  for (let round = 0; round < HALVINGS && high - low > Number.EPSILON * high; round++) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (const excess of excesses) sum += excess / (middle + shape * excess);
    if (((1 + shape) / excesses.length) * sum > 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const GRID = 35;
const NARROWINGS = 45;

/** Where a function of the shape is greatest: on a grid, then by golden sections around its best point. */
export function bestShape(height: (shape: number) => number): number {
  const [least, greatest] = SHAPE_RANGE;
  const step = (greatest - least) / GRID;
  const heights = Array.from({ length: GRID + 1 }, (_, place) => height(least + place * step));
  const best = heights.indexOf(Math.max(...heights));
  let low = Math.max(least, least + (best - 1) * step);
  let high = Math.min(greatest, least + (best + 1) * step);
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let [atLeft, atRight] = [height(left), height(right)];
  for (let round = 0; round < NARROWINGS; round++) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = height(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = height(right);
    }
  }
  return (low + high) / 2;
}

/** Where a height falls below a level, between a place that lies above it and one that may not. */
export function crossing(
  height: (place: number) => number,
  level: number,
  [from, to]: readonly [number, number],
): number {
  if (height(to) >= level) return to;
  let above = from;
  let below = to;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (above + below) / 2;
    if (height(middle) >= level) above = middle;
    else below = middle;
  }
  return (above + below) / 2;
}
