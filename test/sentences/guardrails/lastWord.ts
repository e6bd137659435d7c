import fc from 'fast-check';
import type { Decider, LastWordOutcome, LastWordRow } from '../../../src/panels/guardrails/lastWord.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { isTyped, MONEY, moneyFits, near, TIMES } from './depthReading.ts';

export interface LastWordTold {
  readonly outcome: LastWordOutcome;
  readonly day: number;
}

const rowOf = ({ outcome }: LastWordTold, decider: Decider) =>
  outcome.rows.find(row => row.decider === decider)!;

type Found = Readonly<Record<string, string>>;

/** Three amounts in the order of those who decide. */
const three = (name: string) =>
  `(?<${name}model>${MONEY}), (?<${name}cap>${MONEY}) and (?<${name}owner>${MONEY})`;
const threeFit = (found: Found, name: string, told: LastWordTold, of: (row: LastWordRow) => number) =>
  (['model', 'cap', 'owner'] as const).map(decider =>
    claim(`${name}: ${decider}`, moneyFits(found[`${name}${decider}`]!, of(rowOf(told, decider)))),
  );

export const LAST_WORD: readonly Shape<LastWordTold>[] = [
  {
    pattern: at(`On the morning of day (?<day>\\d+) the model wants (?<leverage>${TIMES})\\.`),
    claims: ({ day, leverage }, told) => [
      claim('the day', Number(day) === told.day),
      claim('the model', near(leverage!, rowOf(told, 'model').crashLeverage, 1)),
    ],
  },
  {
    pattern: at(
      `With a cap, of (?<cap>${TIMES})(?<triedCap> for instance)?, it gets (?<behind>${TIMES}); and with a limit, of (?<limit>${TIMES})(?<triedLimit> for instance)?, (?<both>${TIMES})\\.`,
    ),
    claims: ({ cap, triedCap, behind, limit, triedLimit, both }, told) => [
      claim('whose cap', (triedCap !== undefined) === told.outcome.isExample.cap),
      claim('whose limit', (triedLimit !== undefined) === told.outcome.isExample.limit),
      claim('the cap', isTyped(cap!, told.outcome.cap)),
      claim('behind it', near(behind!, rowOf(told, 'cap').crashLeverage, 1)),
      claim('the limit', isTyped(limit!, told.outcome.limit)),
      claim('behind both', near(both!, rowOf(told, 'owner').crashLeverage, 1)),
    ],
  },
  {
    pattern: at(
      `Without a crash 100 become ${three('calm')}; on the worst crash day ${three('worst')} are left\\.`,
    ),
    compares: ['worst', 'less'],
    claims: (found, told) => [
      ...threeFit(found, 'calm', told, ({ calmEnd }) => calmEnd),
      ...threeFit(found, 'worst', told, ({ worstEnd }) => worstEnd),
    ],
  },
];

const money = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 20, noNaN: true }));
const leverage = fc.double({ min: 0, max: 20, noNaN: true });

const row = (decider: Decider): fc.Arbitrary<LastWordRow> =>
  fc.record({ crashLeverage: leverage, end: money, worstEnd: money, calmEnd: money }).map(told => ({
    ...{ decider, used: [] },
    ...told,
  }));

export const lastWordRecords: fc.Arbitrary<LastWordTold> = fc
  .record({
    ...{ day: fc.integer({ min: 1, max: 41 }), rows: fc.tuple(row('model'), row('cap'), row('owner')) },
    ...{ cap: fc.integer({ min: 1, max: 40 }), limit: fc.integer({ min: 0, max: 40 }) },
    isExample: fc.record({ cap: fc.boolean(), limit: fc.boolean() }),
  })
  .map(({ day, rows, cap, limit, isExample }) => ({
    ...{ day, outcome: { rows, cap: cap / 2, limit: limit / 2, isExample } },
  }));
