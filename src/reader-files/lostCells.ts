import { type DecimalSign, readNumber, type StatedNumber } from './numbers.ts';

const MINUS_INFINITY = /^\s*[-\u2212\u2013]\s*(?:inf(?:inity)?|∞)\s*$/i;
/** What a spreadsheet writes for the logarithm of nothing. */
const NO_LOGARITHM = /^\s*#(?:NUM|ZAHL|NOMBRE|NUM\.|¡NUM|NÚM|GETAL)!?\s*$/i;

/**
 * The number in a cell of returns, where the logarithm of nothing left is minus infinity: "-inf", "-Infinity", "−∞", and
 * "#NUM!" among logarithms; null for what is no number.
 */
export function readReturn(
  cell: string,
  { decimal, areLogs }: { readonly decimal: DecimalSign; readonly areLogs: boolean },
): StatedNumber | null {
  const number = readNumber(cell, decimal);
  if (number !== null) return Number.isFinite(number.value) ? number : null;
  const isLost = MINUS_INFINITY.test(cell) || (areLogs && NO_LOGARITHM.test(cell));
  return isLost ? { value: Number.NEGATIVE_INFINITY, unit: null } : null;
}
