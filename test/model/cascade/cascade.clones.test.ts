import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CascadeScenario,
  createCascadeBench,
  DEFAULT_CASCADE,
} from '../../../src/model/cascade/index.ts';
import { layOutCascade } from '../../../src/model/cascade/run/layOutCascade.ts';
import { stepCascade } from '../../../src/model/cascade/run/stepCascade.kernel.ts';
import { anyScenario } from './anyScenario.ts';

const LEDGERS = [
  ...(['triggered', 'backlog', 'sold', 'cancelled', 'absorbed'] as const),
  ...(['proceeds', 'sellerLoss', 'badDebt'] as const),
];

/** The event with clones reckoned once, or each by itself. */
function eventOf(scenario: CascadeScenario, apart: boolean) {
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const reckoned = bench.alones;
  if (apart) {
    bench.alones = bench.sellers;
    for (let seller = 0; seller < bench.sellers; seller++) {
      bench.first[seller] = seller;
      bench.alone[seller] = seller;
    }
  }
  stepCascade(bench, false);
  const { tally, columns, falls, deepest, sellers } = bench;
  const ledgers = LEDGERS.map(name => columns[name].slice(0, sellers));
  return { reckoned, sellers, event: { tally: { ...tally }, ledgers, falls, deepest } };
}

test('three clones of the first screen are reckoned once', () => {
  const { reckoned, sellers } = eventOf(DEFAULT_CASCADE, false);
  expect([reckoned, sellers]).toEqual([2, 6]);
});

test('so are they where insurance money takes what the first of them sell, until it is spent', () => {
  const insured = { ...DEFAULT_CASCADE, insuranceInventory: 100 };
  const { reckoned, sellers, event } = eventOf(insured, false);
  expect([reckoned, sellers]).toEqual([2, 6]);
  const absorbed = event.ledgers[LEDGERS.indexOf('absorbed')]!;
  expect(absorbed.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9);
  expect(event).toEqual(eventOf(insured, true).event);
});

test('clones reckoned once do what each would by itself, to the last bit', () => {
  const clones = fc.oneof(
    anyScenario,
    anyScenario.map(scenario => ({ ...scenario, similarity: 1 })),
  );
  fc.assert(
    fc.property(clones, scenario => {
      expect(eventOf(scenario, false).event).toEqual(eventOf(scenario, true).event);
    }),
    { numRuns: 60 },
  );
});
