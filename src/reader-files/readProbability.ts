/** A stated chance as it stands in a file; not yet a fraction. */
export interface StatedNumber {
  readonly value: number;
  readonly hasPercentSign: boolean;
}

const LONGEST_NUMBER = 40;

/** The number in a cell, with a decimal point or comma and perhaps a per cent sign; null if it is none. */
export function readProbability(cell: string): StatedNumber | null {
  if (cell.length > LONGEST_NUMBER) return null;
  const text = cell.trim();
  const hasPercentSign = text.endsWith('%');
  const digits = hasPercentSign ? text.slice(0, -1).trimEnd() : text;
  if (!/^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d{1,3})?$/i.test(digits)) return null;
  return { value: Number(digits.replace(',', '.')), hasPercentSign };
}
