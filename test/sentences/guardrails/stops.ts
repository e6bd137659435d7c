import fc from 'fast-check';
import type { StopMarketId, StopsOutcome, StopsValues } from '../../../src/panels/guardrails/stops.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { count, isTyped, isTypedShare, near, PERCENT, TIMES } from './depthReading.ts';

export interface StopsTold {
  readonly outcome: StopsOutcome;
  readonly values: StopsValues;
}

const soldAt = ({ outcome }: StopsTold, market: StopMarketId) =>
  outcome.rows.find(({ id }) => id === market)!.filledAt;

const fits = (written: string | undefined, price: number | null) =>
  written === undefined ? price === null : price !== null && near(written, 100 * (price - 1), 1);

const sells = (told: StopsTold, jump: string | undefined, cascade: string | undefined) => [
  claim('in the jump', fits(jump, soldAt(told, 'jump'))),
  claim('in the cascade', fits(cascade, soldAt(told, 'cascade'))),
];

const JUMP = `at (?<jump>${PERCENT}) where the price jumps`;
const CASCADE = `at (?<cascade>${PERCENT}) in the cascade`;

export const STOPS: readonly Shape<StopsTold>[] = [
  {
    pattern: at(
      `A stop (?<stop>${PERCENT}) under entry sells in (?<sold>[\\d,]+) of (?<months>[\\d,]+) simulated calm months; in (?<better>[\\d,]+) holding would have left more\\.`,
    ),
    compares: ['more'],
    claims: ({ stop, sold, months, better }, { outcome, values }) => [
      claim('the stop', isTypedShare(stop!, values.stop)),
      claim('before the exchange', !outcome.isBehindExchange),
      claim('how often', count(sold!) === outcome.calm.sold && count(months!) === outcome.calm.months),
      claim('for nothing', count(better!) === outcome.calm.heldBetter),
    ],
  },
  ...[`${JUMP} and ${CASCADE}`, JUMP, CASCADE].map(
    (where): Shape<StopsTold> => ({
      pattern: at(`It sells ${where}\\.`),
      claims: ({ jump, cascade }, told) => sells(told, jump, cascade),
    }),
  ),
  {
    pattern: at('Neither jump nor cascade gets there\\.'),
    claims: (_, told) => sells(told, undefined, undefined),
  },
  {
    pattern: at(
      `A stop (?<stop>${PERCENT}) under entry comes too late at (?<leverage>${TIMES}): the exchange closes the position before\\.`,
    ),
    compares: ['too'],
    claims: ({ stop, leverage }, { outcome, values }) => [
      claim('the stop', isTypedShare(stop!, values.stop)),
      claim('the leverage', isTyped(leverage!, outcome.leverage)),
      claim('behind the exchange', outcome.isBehindExchange),
    ],
  },
];

const price = fc.option(fc.double({ min: 0, max: 0.999, noNaN: true }));

export const stopsRecords: fc.Arbitrary<StopsTold> = fc
  .record({
    ...{ jump: price, cascade: price, leverage: fc.integer({ min: 1, max: 40 }) },
    ...{ stop: fc.integer({ min: 1, max: 900 }), isBehindExchange: fc.boolean() },
    ...{ sold: fc.integer({ min: 0, max: 1000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) },
  })
  .map(({ jump, cascade, leverage, stop, isBehindExchange, sold, share }) => {
    const money = { nothing: 1, stop: 1, model: 1 };
    return {
      outcome: {
        ...{ leverage: leverage / 2, isBehindExchange },
        rows: [
          { id: 'jump', ...money, filledAt: jump },
          { id: 'cascade', ...money, filledAt: cascade },
        ],
        calm: { months: 1000, sold, heldBetter: Math.floor(sold * share) },
      },
      values: { heldLeverage: leverage / 2, stop: stop / 1000, crash: 0.08, cap: null, seed: 1 },
    };
  });
