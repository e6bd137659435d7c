import { joinedOf } from './columnProfile.ts';

/** What columns of prices are called, the adjusted ones first. */
export const PRICE_NAMES = ['adjclose', 'close', 'price', 'schlusskurs', 'kurs', 'last'] as const;

/** Whether a column is called a price. */
export function isPriceName(name: string): boolean {
  return PRICE_NAMES.some(known => known === joinedOf(name));
}

/** The only column whose name is that of a price; null where there is none, or more than one. */
export function onlyPriceColumn(names: readonly string[]): number | null {
  const columns = names.flatMap((name, column) => (isPriceName(name) ? [column] : []));
  return columns.length === 1 ? columns[0]! : null;
}
