const STEPS: readonly number[] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
/** More ticks than these behind the first are too many. */
const MOST = 5;

/** Whole per cents from 0 to the top of an axis, evenly apart: what a tick says is where it stands. */
export function wholeTicks(top: number): readonly number[] {
  const step = STEPS.find(one => top / one <= MOST + 1e-9) ?? STEPS.at(-1)!;
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, place) =>
    Number((place * step).toFixed(2)),
  );
}

/** A change towards 0 as whole per cents, and 0; 0 alone for less than one. */
export function wholeChange(change: number): readonly number[] {
  const whole = Math.ceil(change * 100) / 100;
  return whole < 0 ? [whole, 0] : [0];
}
