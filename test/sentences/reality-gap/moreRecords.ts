import fc from 'fast-check';
import type { OwnVerdict } from '../../../src/panels/reality-gap/outcomes.ts';
import type { HereStep, StormDay } from './more.ts';

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0.0001, 0.0499, 0.05, 0.0501, 0.9999),
);
const value = fc.double({ min: -20, max: 400, noNaN: true });

/** A storm of a few days among others, at any of them. */
export const stormRecords: fc.Arbitrary<StormDay> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(value, value, value), { minLength: 8, maxLength: 8 }),
    fc.nat(7),
    fc.record({
      order: fc.double({ min: 0, max: 1e9, noNaN: true }),
      lawMove: fc.double({ min: 0, max: 0.5, noNaN: true }),
      before: fc.option(fc.double({ min: 1e6, max: 1e8, noNaN: true }), { freq: 1 }),
    }),
  )
  .map(([first, days, bars, place, { order, lawMove, before }]) => ({
    place,
    outcome: {
      world: 3,
      compared: 40,
      worse: 7,
      firstBar: 0,
      storm: [first, first + days - 1],
      bars: bars.map(([price, paper, live], bar) => ({ bar, price, paper, live })),
      door: {
        dailyVolume: 2e10,
        inStorm: 4e8,
        order,
        lawMove,
        depth: before === null ? null : { before, after: before / 2 },
      },
    } as unknown as StormDay['outcome'],
  }));

export const ownRecords: fc.Arbitrary<OwnVerdict> = fc
  .record({
    trials: fc.constantFrom(1, 2, 100, 12_345),
    sharpe: fc.double({ min: -9, max: 9, noNaN: true }),
    probabilisticSharpe: chance,
    deflatedSharpe: chance,
    p: fc.option(chance, { freq: 1 }),
  })
  .map(
    ({ sharpe, p, ...rest }) =>
      ({ ...rest, test: { sharpe }, gap: p === null ? null : { p } }) as unknown as OwnVerdict,
  );

export const hereRecords: fc.Arbitrary<HereStep> = fc
  .oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }))
  .filter(value => value !== 0)
  .chain(value =>
    fc.constantFrom(0.01, 1, 50, 100).map(step => ({ value, told: Math.round(value / step) * step, step })),
  )
  .map(one => ({ ...one, told: Number(one.told.toFixed(2)) }));
