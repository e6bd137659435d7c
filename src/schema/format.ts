import type { Parameter } from './parameter.ts';

/** Longer runs of zeros are written as a power of ten. */
const MOST_PLACES = 21;

/** The text that stands in a number field or a link: no unit, no grouping, a decimal point. */
export function writeValue(parameter: Parameter, value: number | string | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  // A switch is 1 or 0.
  return plainDecimal(Number(value), 'unit' in parameter && parameter.unit === 'fraction' ? 2 : 0);
}

/** All digits of a number, its decimal point moved without binary noise: 0.07 by 2 is "7", not "7.000000000000001". */
function plainDecimal(value: number, shift: number): string {
  if (value === 0) return '0';
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa!.replace('.', '');
  const point = Number(exponent) + shift + 1;
  if (Math.abs(point) > MOST_PLACES) return `${sign}${mantissa}e${point - 1}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const fraction = digits.slice(point);
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${fraction && `.${fraction}`}`;
}
