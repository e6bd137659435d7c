import { expect, it } from 'vitest';
import { isPriceName, PRICE_NAMES } from '../../src/reader-files/priceColumn.ts';
import { isOfPrices } from '../../src/reader-files/priceWords.ts';

it('knows every name of a price, also beside other words, and no account', () => {
  for (const name of PRICE_NAMES)
    expect([name, isPriceName(name), isOfPrices(name)]).toEqual([name, true, true]);
  expect(['Adj Close', 'BTC close', 'Price (USD)', 'Last'].map(isOfPrices)).toEqual([true, true, true, true]);
  expect(['account', 'equity', 'balance', 'last balance', 'return'].some(isOfPrices)).toBe(false);
});
