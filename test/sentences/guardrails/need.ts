import fc from 'fast-check';
import type { NeedOutcome, NeedValues } from '../../../src/panels/guardrails/need.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { isTyped, isTypedShare, PERCENT, SAID, saidFits, TIMES } from './depthReading.ts';

export interface NeedTold {
  readonly outcome: NeedOutcome;
  readonly values: NeedValues;
}

const caseOf = ({ outcome }: NeedTold, id: string) => outcome.cases.find(one => one.id === id)!;

export const NEED: readonly Shape<NeedTold>[] = [
  {
    pattern: at(
      `At (?<leverage>${TIMES}) in a normal market, (?<need>${PERCENT}) of your money, needed in (?<days>\\d+) days?, is missing in (?<chance>${SAID}) cases\\.`,
    ),
    compares: ['more', 'less'],
    claims: ({ leverage, need, days, chance }, told) => [
      claim('the leverage', isTyped(leverage!, told.values.heldLeverage)),
      claim('the need', isTypedShare(need!, told.values.need)),
      claim('the date', Number(days) === told.values.needDays),
      claim('a chance with its base', / (?:of|in) /.test(chance!)),
      claim('missing', saidFits(chance!, caseOf(told, 'position').missed)),
    ],
  },
  {
    pattern: at(`With (?<ring>${PERCENT}) kept outside: (?<chance>${SAID})\\.`),
    compares: ['outside', 'more', 'less'],
    claims: ({ ring, chance }, told) => [
      claim('the part', isTypedShare(ring!, told.values.ringFenced)),
      claim('missing', saidFits(chance!, caseOf(told, 'ring-fenced').missed)),
      claim('it can be missing', told.values.ringFenced < told.values.need),
    ],
  },
  {
    pattern: at(`With (?<ring>${PERCENT}) kept outside it cannot be missing\\.`),
    compares: ['outside'],
    claims: ({ ring }, told) => [
      claim('the part', isTypedShare(ring!, told.values.ringFenced)),
      claim('it covers the need', told.values.ringFenced >= told.values.need),
    ],
  },
  {
    pattern: at('With all of it kept outside it cannot be missing\\.'),
    compares: ['outside'],
    claims: (_, told) => [claim('none is missing then', told.outcome.byRing.at(-1)!.missed === 0)],
  },
];

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.02, noNaN: true }),
  fc.constantFrom(0, 1),
);

/** Outcomes of all sizes; what is kept outside misses no more often. */
export const needRecords: fc.Arbitrary<NeedTold> = fc
  .record({
    ...{ need: fc.integer({ min: 1, max: 100 }), ring: fc.integer({ min: 0, max: 99 }) },
    ...{ missed: chance, part: chance, days: fc.integer({ min: 1, max: 30 }) },
    leverage: fc.integer({ min: 2, max: 40 }),
  })
  .map(({ need, ring, missed, part, days, leverage }) => {
    const isCovered = ring >= need;
    const one = { closed: 0, standardError: 0 };
    return {
      outcome: {
        cases: [
          { id: 'position', ...one, missed, cannotMiss: false },
          { id: 'ring-fenced', ...one, missed: isCovered ? 0 : missed * part, cannotMiss: isCovered },
        ],
        byRing: [{ ringFenced: 1, missed: 0 }],
      },
      values: {
        ...{ need: need / 100, ringFenced: ring / 100, needDays: days },
        ...{ heldLeverage: leverage / 2, seed: 1 },
      },
    };
  });
