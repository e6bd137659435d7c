import { describe, expect, it } from 'vitest';
import {
  liquidationProbabilityGivenVariance,
  logBarrier,
  logBreakEven,
  outcomesGivenVariance,
  rightAndWipedOutGivenVariance,
} from '../../../src/model/leverage/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';
import {
  liquidationProbabilityFromClocks,
  outcomeSharesFromClocks,
  priceQuantileFromClocks,
  rightAndWipedOutFromClocks,
  stakesBackFromClocks,
} from '../../../src/model/price-paths/index.ts';
import { HAND_MADE, HAND_MADE_TABLE, hourVariance, meanOf } from './handMadeClocks.ts';

const LONG = { leverage: 100, side: 'long', maintenanceMargin: 0.004 } as const;
const BARRIER = logBarrier(LONG).logBarrier!;
const SECOND_HOUR = {
  clocks: HAND_MADE_TABLE.clocks.subarray(1, 3),
  weights: HAND_MADE_TABLE.weights.subarray(1, 3),
};
const ALL = { clocks: HAND_MADE.clocks[0]!, weights: HAND_MADE.weights[0]! };
const REPLICATES = [0, 2].map(from => ({
  clocks: ALL.clocks.subarray(from, from + 2),
  weights: ALL.weights.subarray(from, from + 2),
}));
/** Of two means: the root of their variance, over the root of two. */
const errorOfTwo = (value: (totalVariance: number) => number) => {
  const [one, other] = REPLICATES.map(clocks => meanOf(clocks, value)) as [number, number];
  return Math.abs(one - other) / 2;
};
/** The volatility at which a log distance is so many standard deviations of a median hour. */
const volatilityFor = (logDistance: number, distance: number) =>
  (Math.abs(logDistance) * Math.sqrt(8760)) / distance;

describe('over four clocks', () => {
  it('a chance is the weighted mean of what is exact given each, its error that of the two replicates', () => {
    const given = (totalVariance: number) =>
      liquidationProbabilityGivenVariance({ logBarrier: BARRIER, totalVariance });
    const answer = liquidationProbabilityFromClocks({ clocks: HAND_MADE, hours: 1, ...LONG });
    expect(answer.value).toBeCloseTo(meanOf(ALL, given), 14);
    expect(answer.standardError).toBeCloseTo(errorOfTwo(given), 14);
    expect(answer.method).toEqual({ kind: 'clocks', clocks: 4 });
  });

  it.each(['long', 'short'] as const)(
    'so are the three ends of a %s, and being right and wiped out',
    side => {
      const position = { ...LONG, side };
      const barrier = logBarrier(position).logBarrier!;
      const breakEven = logBreakEven({ feePerTrade: 0.001, side });
      const question = { clocks: HAND_MADE, hours: 1, ...position };
      const shares = outcomeSharesFromClocks({ ...question, feePerTrade: 0.001 });
      for (const name of ['wipedOut', 'endedWithLess', 'endedWithMore'] as const) {
        const given = (totalVariance: number) =>
          outcomesGivenVariance({ side, logBarrier: barrier, logBreakEven: breakEven, totalVariance })[name];
        expect(shares[name].value).toBeCloseTo(meanOf(ALL, given), 14);
        expect(shares[name].standardError).toBeCloseTo(errorOfTwo(given), 14);
      }
      const wrongly = (totalVariance: number) =>
        rightAndWipedOutGivenVariance({ logBarrier: barrier, totalVariance });
      const right = rightAndWipedOutFromClocks(question);
      expect(right.value).toBeCloseTo(meanOf(ALL, wrongly), 14);
      expect(right.standardError).toBeCloseTo(errorOfTwo(wrongly), 14);
    },
  );

  it('a share of a stake comes back in winners as often as they end with more', () => {
    const question = { clocks: HAND_MADE, hours: 1, ...LONG, side: 'short', feePerTrade: 0.001 } as const;
    const { winners } = stakesBackFromClocks(question);
    expect(winners).toBeCloseTo(outcomeSharesFromClocks(question).endedWithMore.value, 14);
  });

  it('the price that a share lies below has that share below it', () => {
    const { value, standardError } = priceQuantileFromClocks({
      clocks: HAND_MADE,
      hours: 1,
      probability: 0.2,
    });
    const standardised = (variance: number) => (Math.log(value) + variance / 2) / Math.sqrt(variance);
    expect(meanOf(ALL, variance => normalCdf(standardised(variance)))).toBeCloseTo(0.2, 13);
    const density = meanOf(
      ALL,
      variance => Math.exp(-(standardised(variance) ** 2) / 2) / Math.sqrt(2 * Math.PI * variance),
    );
    const error = errorOfTwo(variance => normalCdf(standardised(variance)));
    expect(standardError).toBeCloseTo((value * error) / density, 14);
  });
});

describe('from a table', () => {
  const touch = (hours: number, distance: number) =>
    liquidationProbabilityFromClocks({
      ...LONG,
      ...{ clocks: HAND_MADE_TABLE, hours, medianVolatility: volatilityFor(BARRIER, distance) },
    });

  it('a chance is the mean over the nodes of its hour', () => {
    const given = (totalVariance: number) =>
      liquidationProbabilityGivenVariance({ logBarrier: BARRIER, totalVariance });
    const answer = liquidationProbabilityFromClocks({ clocks: HAND_MADE_TABLE, hours: 2, ...LONG });
    expect(answer.value).toBeCloseTo(meanOf(SECOND_HOUR, given), 14);
    expect(answer.method).toEqual({ kind: 'condensed-clocks', clocks: 77 });
    const volatility = volatilityFor(BARRIER, 2);
    expect(touch(2, 2).value).toBeCloseTo(meanOf(SECOND_HOUR, given, volatility), 14);
  });

  it.each([
    [1, 1, 0.01],
    [1, 4, 0.02],
    // Halfway by the logarithm.
    [1, 2, 0.015],
    [1, 8, 0.025],
    [4, 2, 0.06],
    [2, 1, 0.03],
    [2, 2, 0.0375],
    [2, 16, 0.07],
    // Beyond the ends the last one stands.
    [1, 0.1, 0.01],
    [1, 99, 0.03],
    [4, 99, 0.11],
  ])(
    'the error at hour %d and distance %d lies between those that are kept: %d',
    (hours, distance, error) => {
      expect(touch(hours, distance).standardError).toBeCloseTo(error, 12);
    },
  );

  it('the error of a touch and of an end beyond make those of the three ends', () => {
    const breakEven = logBreakEven({ feePerTrade: 0.001, side: 'long' });
    const medianVolatility = volatilityFor(BARRIER, 4);
    const beyond = breakEven / Math.sqrt(hourVariance(medianVolatility));
    const at = (distance: number) => touch(1, distance).standardError;
    const question = { ...LONG, clocks: HAND_MADE_TABLE, hours: 1, medianVolatility, feePerTrade: 0.001 };
    const shares = outcomeSharesFromClocks(question);
    const more = (at(beyond) + at(2 * 4 + beyond)) / 2;
    expect(shares.wipedOut.standardError).toBeCloseTo(0.02, 13);
    expect(shares.endedWithMore.standardError).toBeCloseTo(more, 13);
    expect(shares.endedWithLess.standardError).toBeCloseTo(Math.hypot(0.02, more), 13);
    // Nothing is wiped out at 1×: only the end counts.
    const unborrowed = outcomeSharesFromClocks({ ...question, leverage: 1 });
    expect(unborrowed.wipedOut.standardError).toBe(0);
    expect(unborrowed.endedWithLess.standardError).toBeCloseTo(at(beyond) / 2, 13);
  });

  it('being right and wiped out is half as uncertain as a touch of twice the distance', () => {
    const medianVolatility = volatilityFor(BARRIER, 2);
    const question = { ...LONG, clocks: HAND_MADE_TABLE, hours: 1, medianVolatility };
    expect(rightAndWipedOutFromClocks(question).standardError).toBeCloseTo(0.02 / 2, 13);
  });

  it('a price is as uncertain as half a touch of it over how many end there', () => {
    const question = { clocks: HAND_MADE_TABLE, hours: 1, probability: 0.1 };
    const { value, standardError } = priceQuantileFromClocks(question);
    const variance = hourVariance();
    const standardised = (Math.log(value) + variance / 2) / Math.sqrt(variance);
    expect(standardised).toBeCloseTo(-1.2815515655446004, 12);
    const density = Math.exp(-(standardised ** 2) / 2) / Math.sqrt(2 * Math.PI * variance);
    const error = touch(1, -Math.log(value) / Math.sqrt(variance)).standardError / 2;
    expect(standardError).toBeCloseTo((value * error) / density, 14);
  });

  it.each<[string, Parameters<typeof liquidationProbabilityFromClocks>[0], string]>([
    ['no hour', { ...LONG, clocks: HAND_MADE_TABLE, hours: 0 }, 'hours'],
    ['an hour too many', { ...LONG, clocks: HAND_MADE_TABLE, hours: 5 }, "hours within the table's 4"],
    [
      'an hour that was not simulated',
      { ...LONG, clocks: HAND_MADE, hours: 2 },
      'one of the simulated hours 1',
    ],
    [
      'no volatility',
      { ...LONG, clocks: HAND_MADE, hours: 1, medianVolatility: 0 },
      'a median volatility above 0',
    ],
    [
      'volatility without end',
      { ...LONG, clocks: HAND_MADE, hours: 1, medianVolatility: Infinity },
      'a median volatility above 0',
    ],
  ])('%s is refused', (_name, question, message) => {
    expect(() => liquidationProbabilityFromClocks(question)).toThrow(message);
  });
});
