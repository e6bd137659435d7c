import type { WinningDays } from '../../../src/panels/guardrails/told.ts';
import type { Claim, Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import {
  CALM,
  type CrashTold,
  chosen,
  eveOf,
  GROW,
  left,
  leftFits,
  PAIR,
  pairFits,
  wonDays,
} from './reading.ts';

const EVES = ['grow', 'tighten'] as const;
const DAYS = 41;

const daysPassed = (written: string | undefined, { values }: CrashTold) =>
  claim('the days before', Number(written) === values.day - 1 && values.day > 1);

const BEFORE: readonly Shape<CrashTold>[] = [
  {
    pattern: at('Both start with 100\\.'),
    claims: (_, { values }) => [claim('no day has passed', values.day === 1)],
  },
  {
    pattern: at('After (?<days>\\d+) good days? both stand at (?<amount>[\\d,]+)\\.'),
    claims: ({ days, amount }, told) => [
      daysPassed(days, told),
      ...EVES.map(rival =>
        claim(`${rival} stands there`, Math.abs(eveOf(told, rival) - Number(amount)) <= 0.5 + 1e-9),
      ),
    ],
  },
  {
    pattern: at('After (?<days>\\d+) good days? both stand near (?<amount>[\\d,]+)\\.'),
    claims: ({ days, amount }, told) => {
      const isNear = (rival: (typeof EVES)[number]) =>
        Math.abs(eveOf(told, rival) - Number(amount)) <= 0.02 * Number(amount) + 1e-9;
      return [daysPassed(days, told), claim('near it', EVES.every(isNear))];
    },
  },
  {
    pattern: at(`After (?<days>\\d+) good days? (?<who>the bolder one|the calmer one) is ahead\\.`),
    compares: ['grows'],
    claims: ({ days, who }, told) => [
      daysPassed(days, told),
      claim(
        'who leads',
        who === (eveOf(told, 'grow') > eveOf(told, 'tighten') ? 'the bolder one' : 'the calmer one'),
      ),
    ],
  },
];

const AFTER: readonly Shape<CrashTold>[] = [
  {
    pattern: at(`Then the crash; in the end both have ${left('both')}\\.`),
    compares: ['less'],
    claims: ({ both }, told) =>
      EVES.map(rival => claim(`${rival} has it`, leftFits(both!, chosen(told), rival))),
  },
  {
    pattern: at(
      `Then the crash; in the end the bolder one has ${left('grow')}, the calmer one ${left('tighten')}\\.`,
    ),
    compares: ['less'],
    claims: ({ grow, tighten }, told) => [
      claim('the bolder one', leftFits(grow!, chosen(told), 'grow')),
      claim('the calmer one', leftFits(tighten!, chosen(told), 'tighten')),
      claim('they differ', grow !== tighten),
    ],
  },
];

/** Whether the won days lie where it is said. */
function lieThere(days: readonly number[], where: WinningDays['where']): boolean {
  const expected = where === 'last' ? DAYS - days.length + 1 : 1;
  return days.every((day, place) => day === expected + place);
}

function wonClaims(count: number, where: WinningDays['where'], { outcome }: CrashTold): readonly Claim[] {
  const won = wonDays(outcome);
  return [claim('how many', won.length === count), claim('which', lieThere(won, where))];
}

const WINS: readonly Shape<CrashTold>[] = [
  {
    pattern: at('Of 41 possible days the bolder one wins on the (?<where>first|last)(?: (?<count>\\d+))?\\.'),
    claims: ({ where, count = '1' }, told) => [
      ...wonClaims(Number(count), where as 'first' | 'last', told),
      claim('one is not counted', count !== '1' || wonDays(told.outcome).length === 1),
    ],
  },
  {
    pattern: at('The bolder one wins on none of 41 possible days\\.'),
    claims: (_, { outcome }) => [claim('none', wonDays(outcome).length === 0)],
  },
  {
    pattern: at('The bolder one wins on all 41 possible days\\.'),
    claims: (_, { outcome }) => [claim('all', wonDays(outcome).length === DAYS)],
  },
  {
    pattern: at('The bolder one wins on (?<count>\\d+) of 41 possible days\\.'),
    claims: ({ count }, { outcome }) => [
      claim('how many', wonDays(outcome).length === Number(count)),
      claim(
        'neither the first nor the last',
        !lieThere(wonDays(outcome), 'first') && !lieThere(wonDays(outcome), 'last'),
      ),
    ],
  },
  {
    pattern: at('On all 41 possible days both end alike\\.'),
    compares: ['alike'],
    claims: (_, { outcome }) => [
      claim(
        'alike',
        outcome.strip.every(({ ends }) => ends.grow === ends.tighten),
      ),
    ],
  },
];

const OTHERS: readonly Shape<CrashTold>[] = [
  {
    pattern: at(`Crash on day (?<day>\\d+) instead: (?<pair>${PAIR})\\.`),
    compares: ['less'],
    claims: ({ day, pair }, { outcome, values }) => [
      claim('another day', Number(day) !== values.day),
      claim('what is left', pairFits(pair!, outcome.strip[Number(day) - 1]!)),
    ],
  },
  {
    pattern: at(`(?:Without a cap|Behind a cap of (?<cap>[\\d.]+)×): (?<pair>${PAIR})\\.`),
    compares: ['less'],
    claims: ({ cap, pair }, { outcome }) => [
      claim('the cap', outcome.otherCap.cap === (cap === undefined ? null : Number(cap))),
      claim('what is left', pairFits(pair!, outcome.otherCap)),
    ],
  },
];

export const FIRST_SCREEN: readonly Shape<CrashTold>[] = [...BEFORE, ...AFTER, ...WINS, ...OTHERS];

export const GLANCE: readonly Shape<CrashTold>[] = [
  {
    pattern: at(`crash on day (?<day>\\d+) · (?<pair>${PAIR})`),
    compares: ['less'],
    claims: ({ day, pair }, told) => [
      claim('the day', Number(day) === told.values.day),
      claim('what is left', pairFits(pair!, chosen(told))),
    ],
  },
];

/** What the strip says of the chosen day. */
export const STRIP_DAY: readonly Shape<CrashTold>[] = [
  {
    pattern: at(`Day (?<day>\\d+): (?<who>nobody|${GROW}|${CALM}) is ahead, (?<pair>${PAIR})`),
    compares: ['grows', 'less'],
    claims: ({ day, who, pair }, told) => {
      const { ends } = chosen(told);
      const leader = ends.grow > ends.tighten ? GROW : CALM;
      return [
        claim('the day', Number(day) === told.values.day),
        claim('who is ahead', who === (ends.grow === ends.tighten ? 'nobody' : leader)),
        claim('what is left', pairFits(pair!, chosen(told))),
      ];
    },
  },
];
