import { say } from '../../words/text.en.ts';
import type { StopMarketId } from './stops.ts';

const tenth = (price: number) => say.percentInRow(price - 1, 1);
const ofHundred = (money: number) => say.number(100 * money);

/** What stands between a price and the money. */
export type Protection = 'nothing' | 'stop' | 'model';

interface StopsTold {
  readonly stop: number;
  readonly leverage: number;
  readonly isBehindExchange: boolean;
  readonly months: number;
  readonly sold: number;
  readonly heldBetter: number;
  /** Prices over entry at which it sells; null where it does not. */
  readonly jump: number | null;
  readonly cascade: number | null;
}

const markets: Readonly<Record<StopMarketId, string>> = {
  calm: 'calm month',
  jump: 'jump',
  slide: 'slide',
  back: 'jump and back',
  cascade: 'cascade',
};

const protections: Readonly<Record<Protection, string>> = {
  nothing: 'nothing',
  stop: 'a stop',
  model: 'a model',
};

/** Stop, model or nothing. */
export const stopsView = {
  sentence({ stop, leverage, isBehindExchange, months, sold, heldBetter, jump, cascade }: StopsTold): string {
    const order = `A stop ${say.quantity('fraction', stop)} under entry`;
    if (isBehindExchange)
      return `${order} comes too late at ${say.quantity('multiple', leverage)}: the exchange closes the position before.`;
    const calm = `${order} sells in ${say.number(sold)} of ${say.number(months)} simulated calm months; in ${say.number(heldBetter)} holding would have left more.`;
    const fills = [
      ...(jump === null ? [] : [`at ${tenth(jump)} where the price jumps`]),
      ...(cascade === null ? [] : [`at ${tenth(cascade)} in the cascade`]),
    ];
    return fills.length === 0
      ? `${calm} Neither jump nor cascade gets there.`
      : `${calm} It sells ${say.list(fills)}.`;
  },
  map: {
    label: 'Money left by market and protection',
    markets: 'Market; money left of 100',
    protections: 'What protects it',
    rows: markets,
    columns: protections,
    money: ofHundred,
    cell: (told: {
      readonly market: StopMarketId;
      readonly protection: Protection;
      readonly money: number;
    }) => `${markets[told.market]}, ${protections[told.protection]}: ${ofHundred(told.money)} of 100 left`,
  },
  method: ({ leverage, crash }: { readonly leverage: number; readonly crash: number }) => [
    `All three begin at ${say.quantity('multiple', leverage)} on the same prices. A stop sells everything at the first price at or under its own and never buys again. The model chooses its leverage each morning: what it has now, more after quiet days and less after wild ones. What has nothing is held; the exchange closes it and the position with the stop where half a per cent is left.`,
    `Calm month: 30 days of bitcoin in a calm market, hour by hour; each number is the middle one of the simulated months. Jump: ${say.quantity('fraction', crash)} at once, then ten trembling days. Slide: the same within a week, hour by hour. Jump and back: it is made up for on the next day. Cascade: half an hour of the cascade lab’s default event, second by second; one user’s stop is too small to move it. A model that decides in the morning is too late for it.`,
    'A stop that everybody has is another matter: the cascade lab shows it.',
  ],
};
