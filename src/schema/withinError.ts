/** The steps of a ruler within a power of ten. */
const STEPS = [1, 2, 5, 10];

/**
 * A value with no digit finer than its error: rounded to the next step of 1, 2 or 5 times a power of ten that is not
 * below the error. Without an error it stays as it is.
 */
export function withinError(value: number, error: number): number {
  if (!(error > 0) || !Number.isFinite(error)) return value;
  const power = 10 ** Math.floor(Math.log10(error));
  const unit = power * STEPS.find(step => step * power >= error * (1 - 1e-12))!;
  const inUnits =
    unit >= 1 ? Math.round(value / unit) * unit : Math.round(value / unit) / Math.round(1 / unit);
  return inUnits === 0 ? 0 : inUnits;
}
