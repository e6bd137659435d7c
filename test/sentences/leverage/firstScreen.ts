import type { OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { NUMBER, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chancesFit,
  claim,
  DURATION,
  exactly,
  FIRST_DURATION,
  hoursOf,
  isNumber,
  isShare,
  NEXT_CHANCE,
  SHARE,
  shareFits,
} from '../numbers.ts';
import {
  fateOf,
  MARKET,
  marketClaims,
  POSITION,
  positionClaims,
  singular,
  WIPED,
  wipedFits,
} from './reading.ts';

export interface Odds {
  readonly values: LeverageValues;
  readonly outcome: OddsOutcome;
}

/** One box of the picture, at a place among four, as a first estimate or in full. */
export interface OddsBox extends Odds {
  readonly place: number;
  readonly settled: boolean;
}

export const chosen = ({ outcome }: Odds) => outcome.times.find(({ hours }) => hours === outcome.hours)!;
const CHANCE_WORDS = ['less', 'more'];
const WEEK = 168;

/** Whether a later chance, its hundred left out or not, reads like the first. */
const isSame = (later: string, first: string) =>
  [first, first.replace(/ of 100$/, '')].includes(later.replace(/ too$/, ''));

/** One sentence after the other, each naming its holding time: told as one, for the base is said once. */
export const HEADLINE: readonly Shape<Odds>[] = [
  {
    pattern: at(
      `Hold ${POSITION} for (?<time>${DURATION}) ${MARKET}, and (?<chance>${CHANCE}) such positions (?<verb>is|are) wiped out\\.(?<longer>(?: ${FIRST_DURATION}(?: and ${DURATION})?: ${NEXT_CHANCE}(?: too)?\\.)*)`,
    ),
    compares: [...CHANCE_WORDS, 'too'],
    claims(found, one) {
      const { outcome, values } = one;
      const later = [...found['longer']!.matchAll(/ ([^:]+): (.+?)\.(?= |$)/g)].flatMap(([, times, chance]) =>
        times!.split(' and ').map(time => [time, chance!] as const),
      );
      const wanted = outcome.times.filter(({ hours }) => hours > outcome.hours && hours >= WEEK);
      return [
        claim('an open fate', fateOf(values) === 'open'),
        ...positionClaims(found, values),
        ...marketClaims(found, values),
        claim('holding time', hoursOf(found['time']!) === outcome.hours),
        singular(found['verb'], found['chance']!),
        claim(
          'longer times',
          later.length === wanted.length &&
            later.every(([time], place) => hoursOf(time.toLowerCase()) === wanted[place]!.hours),
        ),
        claim(
          'what looks alike',
          later.every(([, chance]) => isSame(chance, found['chance']!) === chance.endsWith(' too')),
        ),
        claim(
          'chances',
          chancesFit(
            [found['chance']!, ...later.map(([, chance]) => chance.replace(/ too$/, ''))],
            [chosen(one), ...wanted].map(({ chances }) => chances.wipedOut.value),
          ),
        ),
      ];
    },
  },
  {
    pattern: at(
      `${POSITION} is wiped out at once: its own money, (?<own>${SHARE}) of it, is no more than the maintenance margin of (?<margin>${SHARE})\\.`,
    ),
    compares: ['more'],
    claims: (found, { values }) => [
      claim('at once', fateOf(values) === 'immediate'),
      ...positionClaims(found, values),
      claim('own money', shareFits(found['own']!, exactly(1 / values.leverage))),
      claim('maintenance', isShare(found['margin']!, values.maintenanceMargin)),
    ],
  },
  {
    pattern: at(
      `${POSITION} cannot be wiped out, however long it is held: the price would have to fall to zero\\.`,
    ),
    claims: (found, { values }) => [
      claim('never', fateOf(values) === 'never'),
      ...positionClaims(found, values),
    ],
  },
];

export const GLANCE: readonly Shape<Odds>[] = [
  {
    pattern: at(`(?<leverage>${NUMBER})× · (?<time>${DURATION}) · (?<chance>${WIPED})`),
    compares: CHANCE_WORDS,
    claims: ({ leverage, time, chance }, one) => [
      claim('leverage', isNumber(leverage!, one.values.leverage)),
      claim('holding time', hoursOf(time!) === one.outcome.hours),
      claim('chance', wipedFits(chance!, chosen(one).chances.wipedOut.value, one.values)),
    ],
  },
];
