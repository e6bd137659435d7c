const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
/** Below this length an insertion sort of the ties in the upper word beats three counting passes. */
const INSERTION_LIMIT = 128;

/**
 * The stable ascending order of non-negative numbers, as indices: a radix sort of their bit patterns.
 *
 * Doubles that are not negative sort like their 64-bit patterns. The upper 32 bits are sorted first, by
 * counting; the few numbers that share them are then put right by their full value, so the order is exact,
 * not that of rounded keys. Heavy ties and narrow ranges stay linear.
 *
 * Reads the words of a double in little-endian order, as on every platform that runs JavaScript engines
 * today.
 *
 * @verified metrics.laws.test.ts: equal to the engine's stable sort on ties, narrow ranges and denormals.
 * @example
 * Array.from(forecastOrder([0.3, 0.1, 0.3, 0])) // [3, 1, 0, 2]
 */
export function forecastOrder(values: ArrayLike<number>): Uint32Array {
  const size = values.length;
  const copy = new Float64Array(size);
  // Adding zero turns −0 into 0, whose bit patterns would sort apart.
  for (let i = 0; i < size; i++) copy[i] = values[i]! + 0;
  const words = new Uint32Array(copy.buffer);
  const order = new Uint32Array(size);
  const keys = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    order[i] = i;
    keys[i] = words[2 * i + 1]!;
  }
  const orderScratch = new Uint32Array(size);
  const keyScratch = new Uint32Array(size);
  countingPasses(keys, order, keyScratch, orderScratch, 0, size);

  for (let from = 0; from < size; ) {
    let to = from + 1;
    let ascending = true;
    while (to < size && keys[to] === keys[from]) {
      if (copy[order[to]!]! < copy[order[to - 1]!]!) ascending = false;
      to++;
    }
    if (!ascending) {
      if (to - from <= INSERTION_LIMIT) {
        insertionSort(order, copy, from, to);
      } else {
        const upper = keys[from]!;
        for (let i = from; i < to; i++) keys[i] = words[2 * order[i]!]!;
        countingPasses(keys, order, keyScratch, orderScratch, from, to);
        keys.fill(upper, from, to);
      }
    }
    from = to;
  }
  return order;
}

function insertionSort(order: Uint32Array, values: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const moving = order[i]!;
    const value = values[moving]!;
    let j = i - 1;
    while (j >= from && values[order[j]!]! > value) {
      order[j + 1] = order[j]!;
      j--;
    }
    order[j + 1] = moving;
  }
}

/**
 * Sorts keys[from, to) and order along with it by three counting passes; passes in which all digits agree are
 * skipped.
 */
function countingPasses(
  keys: Uint32Array,
  order: Uint32Array,
  keyScratch: Uint32Array,
  orderScratch: Uint32Array,
  from: number,
  to: number,
): void {
  const low = new Uint32Array(DIGITS);
  const middle = new Uint32Array(DIGITS);
  const high = new Uint32Array(DIGITS);
  for (let i = from; i < to; i++) {
    const key = keys[i]!;
    low[key & DIGIT_MASK]!++;
    middle[(key >>> DIGIT_BITS) & DIGIT_MASK]!++;
    high[key >>> (2 * DIGIT_BITS)]!++;
  }
  let sourceKeys = keys;
  let sourceOrder = order;
  let targetKeys = keyScratch;
  let targetOrder = orderScratch;
  for (let pass = 0; pass < 3; pass++) {
    const counts = pass === 0 ? low : pass === 1 ? middle : high;
    const shift = pass * DIGIT_BITS;
    if (counts[(sourceKeys[from]! >>> shift) & DIGIT_MASK] === to - from) continue;
    let position = from;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = counts[digit]!;
      counts[digit] = position;
      position += count;
    }
    for (let i = from; i < to; i++) {
      const key = sourceKeys[i]!;
      const digit = (key >>> shift) & DIGIT_MASK;
      const place = counts[digit]!;
      counts[digit] = place + 1;
      targetKeys[place] = key;
      targetOrder[place] = sourceOrder[i]!;
    }
    const spareKeys = sourceKeys;
    const spareOrder = sourceOrder;
    sourceKeys = targetKeys;
    sourceOrder = targetOrder;
    targetKeys = spareKeys;
    targetOrder = spareOrder;
  }
  if (sourceKeys !== keys) {
    keys.set(sourceKeys.subarray(from, to), from);
    order.set(sourceOrder.subarray(from, to), from);
  }
}
