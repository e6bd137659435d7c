import type { OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { NUMBER, numberOf, type Required, type Shape } from '../checker.ts';
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
  numberFits,
  roundedFits,
  SHARE,
  shareFits,
} from '../numbers.ts';
import { HAPPENED, happenedClaims } from './history.ts';
import {
  besideInterval,
  coinOf,
  fateOf,
  MARKET,
  marketClaims,
  POSITION,
  positionClaims,
  rowOf,
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

/** One sentence after the other, each naming its holding time: told as one, for the base is said once. */
export const HEADLINE: readonly Shape<Odds>[] = [
  {
    pattern: at(
      `Hold ${POSITION} for (?<time>${DURATION}) ${MARKET}, and (?<chance>${CHANCE}) such positions (?<verb>is|are) wiped out\\.(?<longer>(?: ${FIRST_DURATION}(?: and ${DURATION})?: ${NEXT_CHANCE}\\.)*)`,
    ),
    compares: CHANCE_WORDS,
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
          'chances',
          chancesFit(
            [found['chance']!, ...later.map(([, chance]) => chance)],
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

/** The markets beside the reader's own, in the order in which they are told. */
function range({ outcome: { calm, stressed, lastYear }, values }: Odds): readonly number[] {
  const isLastYear = values.regime === 'lastyear' && values.volatility === null;
  return [calm!.value, stressed!.value, ...(lastYear && !isLastYear ? [lastYear.value] : [])];
}

const whoseClaims = (whose: string | undefined, { values }: Odds) =>
  claim(
    'whose calm and stressed',
    whose === undefined ? values.volatility === null : coinOf(whose) === values.asset,
  );

/** What a large exchange asks of a position of this size. */
const SIZE: readonly Shape<Odds>[] = [
  {
    pattern: at(
      `A position of (?<size>${NUMBER}) is (?:larger than Binance’s tiers of October 2024 go|opened at (?<most>${NUMBER})× at most \\(Binance’s tiers of October 2024\\))\\.`,
    ),
    compares: ['larger', 'most'],
    claims: ({ size, most }, { outcome: { size: told }, values }) => [
      claim('size', numberFits(size!, exactly(values.leverage * values.stake))),
      claim('not opened', told?.kind === 'not-opened'),
      claim(
        'highest leverage',
        told?.kind === 'not-opened' &&
          (most === undefined ? told.highestLeverage === 0 : numberOf(most) === told.highestLeverage) &&
          values.leverage > told.highestLeverage,
      ),
    ],
  },
  {
    pattern: at(
      `For a position of (?<size>${NUMBER}) Binance’s tiers of October 2024 ask (?<margin>${NUMBER})\\u202f% maintenance: more are wiped out than here\\.`,
    ),
    compares: ['more'],
    claims: ({ size, margin }, { outcome: { size: told }, values }) => [
      claim('size', numberFits(size!, exactly(values.leverage * values.stake))),
      claim(
        'maintenance',
        told?.kind === 'more-margin' &&
          roundedFits(margin!, 100 * told.maintenanceMargin, 2) &&
          told.maintenanceMargin > values.maintenanceMargin,
      ),
    ],
  },
];

export const SECOND: readonly Shape<Odds>[] = [
  ...SIZE,
  {
    pattern: at(
      `(?:Calm|(?<whose>[A-Z][a-z]+)’s own calm) (?<calm>${NEXT_CHANCE}), stressed (?<stressed>${CHANCE})(?:; the last year to June 2026: (?<year>${NEXT_CHANCE}))?\\.`,
    ),
    compares: CHANCE_WORDS,
    claims({ whose, calm, stressed, year }, one) {
      const [calmChance, ...others] = range(one);
      // The base stands with the second, for both.
      return [
        whoseClaims(whose, one),
        claim(
          'chances',
          chancesFit(
            [stressed!, calm!, ...(year === undefined ? [] : [year])],
            [others[0]!, calmChance!, ...others.slice(1)],
          ),
        ),
      ];
    },
  },
  {
    pattern: at(
      `(?:Calm|(?<whose>[A-Z][a-z]+)’s own calm), stressed and the last year to June 2026 alike: (?<chance>${CHANCE})\\.`,
    ),
    compares: [...CHANCE_WORDS, 'alike'],
    claims: ({ whose, chance }, one) => [
      whoseClaims(whose, one),
      claim('three markets', range(one).length === 3),
      claim(
        'alike',
        range(one).every(each => chancesFit([chance!], [each])),
      ),
    ],
  },
  {
    pattern: at(`At the prices of (?<first>\\d{4})–(?<last>\\d{4}): ${HAPPENED}\\.`),
    compares: CHANCE_WORDS,
    claims: (found, { outcome: { history }, values }) => [
      claim(
        'years of the record',
        history.kind === 'rows' &&
          numberOf(found['first']!) === history.firstYear &&
          numberOf(found['last']!) === history.lastYear,
      ),
      ...happenedClaims(found, rowOf(history, values), history),
    ],
  },
  {
    pattern: at(`The model lies (?<where>above|below) (?<what>that|the 95\\u202f% interval)\\.`),
    compares: ['above', 'below'],
    claims: ({ where }, one) => [claim('where it lies', parting(one) === where)],
  },
  {
    pattern: at(`Outside (?<low>${NUMBER}) to (?<high>${SHARE}) volatility this is an extrapolation\\.`),
    compares: ['outside'],
    claims: ({ low, high }, { outcome: { extrapolatedFrom, levels }, values }) => [
      claim('open', levels.status === 'ok'),
      claim('lowest', roundedFits(low!, 100 * extrapolatedFrom![0], 0)),
      claim('highest', shareFits(high!, exactly(extrapolatedFrom![1]))),
      claim(
        'outside',
        values.volatility !== null &&
          (values.volatility < extrapolatedFrom![0] || values.volatility > extrapolatedFrom![1]),
      ),
    ],
  },
  {
    pattern:
      /No history of such coins was checked, and an hour of −60\u202f% has happened: on dogecoin in October 2025 3 of 100 2× longs were gone within a day\./,
    claims: (_, { values }) => [claim('another coin', values.asset === 'other')],
  },
];

/** Where the model lies beside history's interval. */
export function parting(one: Odds): 'above' | 'below' | 'within' {
  return besideInterval(chosen(one).chances.wipedOut.value, rowOf(one.outcome.history, one.values));
}

/** What the second line may not leave out. */
export function secondRequires(one: Odds): readonly Required[] {
  const { outcome, values } = one;
  const isParted = parting(one) !== 'within';
  const isOpen = outcome.levels.status === 'ok';
  return [
    ...(rowOf(outcome.history, values) ? [{ says: 'what happened', pattern: /At the prices of/ }] : []),
    ...(isParted ? [{ says: 'that model and history part', pattern: /The model lies/ }] : []),
    ...(isOpen && outcome.calm ? [{ says: 'the range', pattern: /calm/i }] : []),
    ...(isOpen && outcome.extrapolatedFrom ? [{ says: 'extrapolation', pattern: /extrapolation/ }] : []),
    ...(isOpen && outcome.size ? [{ says: 'what the exchange asks', pattern: /Binance/ }] : []),
    ...(isOpen && values.asset === 'other' ? [{ says: 'no history', pattern: /No history/ }] : []),
  ];
}
