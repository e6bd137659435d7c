import { expect, test } from 'vitest';
import {
  liquidationPrice,
  liquidationProbabilityConstant,
  liquidationProbabilityGivenVariance,
  logBarrier,
  type Outcomes,
  outcomesConstant,
  outcomesGivenVariance,
  type Side,
} from '../../../src/model/leverage/index.ts';
import golden from '../../golden/leverage.json';

interface ExpectedOutcomes {
  side: string;
  expected: number[];
}

/** Cases that miss the tolerance stated in the file, with everything needed to look into them. */
function misses<Case extends ExpectedOutcomes>(
  cases: Case[],
  outcomes: (c: Case & { side: Side }) => Outcomes,
  probability: (c: Case & { side: Side }) => number,
) {
  return (cases as (Case & { side: Side })[]).flatMap(c => {
    const [wipedOut, less, more] = c.expected as [number, number, number];
    const received = { ...outcomes(c), probability: probability(c) };
    const ofSurvivors = (less + more) * 1e-12 + 3e-16;
    const hit =
      Math.abs(received.probability - wipedOut) <= 1e-12 * wipedOut &&
      Math.abs(received.wipedOut - wipedOut) <= 1e-12 * wipedOut &&
      Math.abs(received.endedWithLess - less) <= ofSurvivors &&
      Math.abs(received.endedWithMore - more) <= ofSurvivors;
    return hit ? [] : [{ ...c, received }];
  });
}

test('constant volatility: 360 cases from near certain to 1e-300', () => {
  expect(golden.constant.length).toBe(360);
  expect(golden.constant.filter(c => c.expected[0]! < 1e-30).length).toBeGreaterThan(50);
  expect(misses(golden.constant, outcomesConstant, liquidationProbabilityConstant)).toEqual([]);
});

test('constant volatility: the named cases, both sides', () => {
  expect(misses(golden.named, outcomesConstant, liquidationProbabilityConstant)).toEqual([]);
});

test.each([
  ['G01', '0.07879427'],
  ['G05', '0.39121186'],
  ['G12', '0.02470537'],
  ['G17', '8.94166905e-9'],
  ['G19', '0.37187818'],
  ['G24', '0.63338151'],
])('%s is %s to its printed digits', (id, printed) => {
  const named = golden.named.find(c => c.id === `${id} long`) as Parameters<
    typeof liquidationProbabilityConstant
  >[0];
  const received = liquidationProbabilityConstant(named);
  expect(printed.includes('e') ? received.toExponential(8) : received.toFixed(8)).toBe(printed);
});

test('given a total variance: 160 cases, long and short', () => {
  expect(misses(golden.givenVariance, outcomesGivenVariance, liquidationProbabilityGivenVariance)).toEqual(
    [],
  );
});

test('log barriers and liquidation prices are right to the last place or two', () => {
  const wrong = golden.barriers.filter(c => {
    const position = { ...c, side: c.side as Side };
    const barrier = logBarrier(position).logBarrier!;
    const { price } = liquidationPrice(position);
    return (
      Math.abs(barrier / c.expected - 1) > 4e-16 || price === null || Math.abs(price / c.price - 1) > 4e-16
    );
  });
  expect(wrong).toEqual([]);
});
