import { writeDay } from '../../reader-files/writeDay.ts';
import { calmWorld } from './calmWorld.ts';

/** 2021-01-01, as days since 1970. */
const FIRST_DAY = 18_628;
const FIRST_PRICE = 100;
const DIGITS = 8;

/** A made-up file of prices: the simulated days of the seed, without the storm at their end. */
export function samplePrices(seed: number): string {
  const { returns, stormDay } = calmWorld(seed);
  let price = FIRST_PRICE;
  const rows = [rowOf(0, price)];
  for (const [day, value] of returns.subarray(0, stormDay).entries()) {
    price *= 1 + value;
    rows.push(rowOf(day + 1, price));
  }
  return `${['date,price', ...rows].join('\n')}\n`;
}

const rowOf = (day: number, price: number) => `${writeDay(FIRST_DAY + day)},${price.toPrecision(DIGITS)}`;
