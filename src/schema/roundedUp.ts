/** What arithmetic leaves behind the last digit of a number that is whole: 0.29 × 100 is no more than 29. */
const NOISE = 1e-9;

/** The least number of so many decimals that is not below a value. */
export function roundedUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  return Math.ceil(scaled - NOISE * Math.max(1, Math.abs(scaled))) / scale;
}

/** The least number of so many significant digits that is not below a value above 0. */
export function roundedUpTo(value: number, digits: number): number {
  if (value <= 0) return value;
  return roundedUp(value, digits - 1 - Math.floor(Math.log10(value)));
}
