import { bankruptcyPrice, liquidationPrice } from '../../model/leverage/index.ts';
import type { PriceLevels } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** Where the position is closed, as multiples of the entry price. */
export function priceLevels(values: LeverageValues): PriceLevels {
  const { status, price } = liquidationPrice(values);
  return { status, liquidationPrice: price, bankruptcyPrice: bankruptcyPrice(values) };
}
