import { requireInput } from '../../conventions/modelInputError.ts';

/** Beyond these the money itself is no number any more. */
const LARGEST_LOG_MONEY = 700;

/** Money after so many trades, as a natural logarithm. */
export interface LogMoneyPoint {
  readonly trade: number;
  readonly logMoney: number;
}

/**
 * A money line as logarithms at most so many trades apart, start and end among them.
 *
 * ln of the money after round(i·n/m) trades, i from 0 to m = min(n, most), kept within ±700.
 *
 * @param line money after every trade, the start first; @param most points beside the start, at least 1.
 * @throws ModelInputError unless most is at least 1.
 * @verified money.test.ts: by hand, ruin and riches included.
 * @example
 * thinnedLogMoney(Float64Array.of(1, 2, 0), 1) // [{ trade: 0, logMoney: 0 }, { trade: 2, logMoney: -700 }]
 */
export function thinnedLogMoney(line: Float64Array, most: number): readonly LogMoneyPoint[] {
  requireInput(most >= 1, 'thinnedLogMoney', 'at least 1 point', most);
  const last = line.length - 1;
  const points = Math.min(last, most);
  return Array.from({ length: points + 1 }, (_, index) => {
    const trade = Math.round((index / points) * last);
    const logMoney = Math.log(line[trade]!);
    return { trade, logMoney: Math.max(-LARGEST_LOG_MONEY, Math.min(LARGEST_LOG_MONEY, logMoney)) };
  });
}
