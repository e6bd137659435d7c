import fc from 'fast-check';
import type { Account, CrashOn, CrashOutcome, Rival } from '../../../src/panels/guardrails/outcomes.ts';
import { guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { CrashTold } from './reading.ts';

const DEFAULTS = defaultValues(guardrailsParameters);
const DAYS = 41;

const money = fc.oneof(
  fc.double({ min: 0.0001, max: 5, noNaN: true }),
  fc.double({ min: 0.0001, max: 0.02, noNaN: true }),
);

/** Two amounts: far apart, near each other, or the same. */
const two = fc.oneof(
  fc.tuple(money, money),
  fc
    .tuple(money, fc.double({ min: 0.9, max: 1.1, noNaN: true }))
    .map(([one, times]) => [one, one * times] as const),
  money.map(one => [one, one] as const),
);

const account = (eve: number): Account => ({
  money: Array.from({ length: DAYS + 11 }, () => eve),
  leverage: [],
  ruinedOn: null,
});

/** Whether the bolder one wins on a day, in rows of all kinds. */
const wins: fc.Arbitrary<readonly boolean[]> = fc.oneof(
  fc.integer({ min: 0, max: DAYS }).map(first => Array.from({ length: DAYS }, (_, at) => at < first)),
  fc.integer({ min: 0, max: DAYS }).map(last => Array.from({ length: DAYS }, (_, at) => at >= DAYS - last)),
  fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS }),
);

interface DayDrawn {
  readonly amounts: readonly [number, number];
  readonly isWon: boolean;
  readonly areRuined: boolean;
  readonly loserIsRuined: boolean;
}

function dayOf({ amounts, isWon, areRuined, loserIsRuined }: DayDrawn, at: number): CrashOn {
  const [more, less] = [Math.max(...amounts) + 0.001, Math.min(...amounts)];
  const winner: Rival = isWon ? 'grow' : 'tighten';
  const end = (rival: Rival) => (rival === winner ? more : loserIsRuined ? 0 : less);
  const all = areRuined ? { grow: 0, tighten: 0 } : { grow: end('grow'), tighten: end('tighten') };
  return {
    day: at + 1,
    ends: all,
    areRuined: { grow: all.grow === 0, tighten: all.tighten === 0 },
    leader: areRuined ? null : winner,
  };
}

const strips: fc.Arbitrary<readonly CrashOn[]> = fc
  .record({
    wins,
    amounts: fc.array(two, { minLength: DAYS, maxLength: DAYS }),
    ruins: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: DAYS, maxLength: DAYS }),
    isHopeless: fc.integer({ min: 0, max: 9 }).map(one => one === 0),
  })
  .map(drawn =>
    drawn.wins.map((isWon, at) =>
      dayOf(
        {
          isWon,
          amounts: [drawn.amounts[at]![0], drawn.amounts[at]![1]],
          areRuined: drawn.isHopeless,
          loserIsRuined: drawn.ruins[at] === 0,
        },
        at,
      ),
    ),
  );

const outcomes: fc.Arbitrary<CrashOutcome> = fc
  .record({ eve: two, strip: strips, other: strips, cap: fc.constantFrom(null, 5) })
  .map(({ eve, strip, other, cap }) => ({
    accounts: { grow: account(eve[0]), tighten: account(eve[1]) },
    strip,
    otherCap: { ...other[0]!, cap },
  }));

/** Crashes that nobody computed. */
export const crashRecords: fc.Arbitrary<CrashTold> = fc
  .record({
    outcome: outcomes,
    day: fc.integer({ min: 1, max: DAYS }),
    crash: fc.constantFrom(0.08, 0.125, 0.005, 1),
  })
  .map(({ outcome, day, crash }) => ({ outcome, values: { ...DEFAULTS, day, crash } }));
