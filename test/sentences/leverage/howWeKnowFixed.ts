import type { Shape } from '../checker.ts';
import { plainly } from '../scenes.ts';

/** What is assumed or left out: it claims nothing that is counted. */
export const FIXED: readonly Shape<null>[] = [
  ...plainly<null>(
    'The leverage lab’s default model lets volatility wander between calm and wild times, as it did, with fat-tailed hours. With only the level fitted anew, ether and solana are described as well.',
    ['only'],
  ),
  ...plainly<null>(
    'Four numbers fitted on bitcoin describe how often positions opened at every hour from 2019 to mid-2026 would have been liquidated, from 5× to 125× and from one hour to thirty days.',
    ['every'],
  ),
  ...plainly<null>('A reader sees one side, and that is less exact.', ['less']),
  ...plainly<null>(
    'Where model and history part by more than history’s interval and two of the model’s own errors, the line under the headline says so.',
    ['more'],
  ),
  ...plainly<null>('Those figures rest on a few episodes.', ['few']),
  ...plainly<null>(
    'Hourly prices of Binance spot markets (last trades, not the mark prices by which exchanges liquidate), bitcoin and ether from January 2019, solana from September 2020, to June 2026; days and hours are UTC.',
  ),
  ...plainly<null>(
    'These are positions that nobody held: without fees, funding, the depth of a book or mark prices.',
    ['nobody'],
  ),
  ...plainly<null>('Intervals are a bootstrap of 30-day blocks.'),
  ...plainly<null>(
    'A share below 1 in 100 that rests on fewer than ten separate episodes is told as episodes, with their dates.',
    ['below', 'fewer'],
  ),
  ...plainly<null>(
    'A figure far from a coin’s usual one is pulled to the middle, as the weeks after such months did; fitted on bitcoin, tried on ether and solana, it matters for a few wild months only.',
    ['usual', 'few', 'only'],
  ),
  ...plainly<null>('Of another coin’s history nothing was checked.'),
  ...plainly<null>(
    'No trend, no calendar, no falling-market asymmetry; fees count at the end; no funding, no stops, no partial liquidation, no money added. The future may not be like 2019 to 2026. It is a description of what happened, and a better guide than constant volatility, not a forecast.',
    ['better'],
  ),
];
