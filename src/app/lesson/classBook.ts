import { workbenchPath } from '../../scenario/index.ts';

/** The lab in which the hands of a class can be the order book, its tool, and the leverages that hands are raised for. */
export const CLASS_BOOK = {
  panel: 'cascade',
  view: 'class-book',
  leverages: [
    ['hands3', 3],
    ['hands5', 5],
    ['hands10', 10],
    ['hands20', 20],
  ],
} as const;

/**
 * Where a class's hands are the order book, below the site's base.
 *
 * @param version of the lab's links.
 * @param hands one number for each leverage.
 */
export function classBookAddress(version: string, hands: readonly number[], seed: number | null): string {
  const book = CLASS_BOOK.leverages.map(([key], at) => `${key}=${hands[at]}`);
  const drawn = seed === null ? [] : [`seed=${seed}`];
  const query = [`v=${version}`, ...book, ...drawn, `view=${CLASS_BOOK.view}`].join('&');
  return `${workbenchPath(CLASS_BOOK.panel)}?${query}`;
}
