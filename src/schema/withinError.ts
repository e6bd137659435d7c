/** Finer digits than these are those of binary numbers. */
const FINEST = -12;
/** The steps of a ruler within a power of ten. */
const STEPS = [1, 2, 5, 10];

/**
 * A value told no finer than its error: rounded to the next 1, 2 or 5 times a power of ten that is not below the error.
 * Without an error it stays as it is.
 */
export function withinError(value: number, error: number): number {
  const power = Math.floor(Math.log10(error));
  if (!Number.isFinite(power) || power < FINEST) return value;
  const scale = 10 ** Math.abs(power);
  const size = power >= 0 ? error / scale : error * scale;
  const step = STEPS.find(one => one >= size * (1 - 1e-9)) ?? 10;
  const rounded =
    power >= 0
      ? Math.round(value / (step * scale)) * step * scale
      : (Math.round((value * scale) / step) * step) / scale;
  return rounded === 0 ? 0 : rounded;
}
