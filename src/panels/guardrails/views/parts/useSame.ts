import { useState } from 'react';

/** The numbers that stood here before, as long as the new ones are the same: what is drawn from them is then drawn once. */
export function useSame(numbers: readonly number[]): readonly number[] {
  const [kept, keep] = useState(numbers);
  if (kept.length === numbers.length && kept.every((number, place) => number === numbers[place])) return kept;
  keep(numbers);
  return numbers;
}
