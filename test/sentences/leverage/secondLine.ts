import { NUMBER, numberOf, type Required, type Shape } from '../checker.ts';
import {
  at,
  chancesFit,
  claim,
  exactly,
  isShare,
  NEXT_CHANCE,
  numberFits,
  roundedFits,
  SHARE,
  shareFits,
} from '../numbers.ts';
import { chosen, type Odds } from './firstScreen.ts';
import { HAPPENED, happenedClaims } from './history.ts';
import { besideInterval, coinOf, rowOf } from './reading.ts';

const CHANCE_WORDS = ['less', 'more'];

/** The markets beside the reader's own, by the names that they are told by. */
function range({ outcome: { calm, normal, stressed, lastYear }, values }: Odds): ReadonlyMap<string, number> {
  const own = values.volatility === null ? values.regime : null;
  const markets = [
    ['calm', own === 'calm' ? null : calm],
    ['normal', own === 'lastyear' ? normal : null],
    ['stressed', own === 'stressed' ? null : stressed],
    ['the last year (to June 2026)', own === 'lastyear' ? null : lastYear],
  ] as const;
  return new Map(markets.flatMap(([name, one]) => (one === null ? [] : [[name, one.value] as const])));
}

const whoseClaims = (whose: string | undefined, { values }: Odds) =>
  claim(
    'whose calm and stressed',
    whose === undefined ? values.volatility === null : coinOf(whose) === values.asset,
  );

const A_MARKET = '(?:[Cc]alm|normal|[Ss]tressed|the last year \\(to June 2026\\))';
const SOME_MARKETS = `${A_MARKET}(?:, ${A_MARKET})*(?: and ${A_MARKET})?(?: alike)? ${NEXT_CHANCE}`;
const ONE_PART = new RegExp(
  `(?<names>${A_MARKET}(?:, ${A_MARKET})*(?: and ${A_MARKET})?)(?<alike> alike)? (?<chance>${NEXT_CHANCE})(?:, |$)`,
  'g',
);

const sameNames = (told: readonly string[], wanted: readonly string[]) =>
  told.length === wanted.length && wanted.every(name => told.includes(name));

/** The markets of a range, each with its chance and whether it is told with others that look alike. */
const partsOf = (told: string) =>
  [...told.matchAll(ONE_PART)].map(({ groups }) => ({
    names: groups!['names']!.split(/, | and /).map(name => name.charAt(0).toLowerCase() + name.slice(1)),
    alike: groups!['alike'] !== undefined,
    chance: groups!['chance']!,
  }));

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

/** What is assumed: a trend with its sign, and a maintenance margin that is not the usual half of a per cent. */
const ASSUMED: Shape<Odds> = {
  pattern: at(
    `Assumed: (?:a yearly trend of (?<trend>[+]?${SHARE}))?(?<both> and )?(?:a maintenance margin of (?<margin>${SHARE}))?\\.`,
  ),
  claims: ({ trend, margin, both }, { values: { drift, maintenanceMargin } }) => [
    claim('a trend', trend === undefined ? drift === 0 : isShare(trend.replace('+', ''), drift)),
    claim('its sign', trend === undefined || trend.startsWith('+') === drift > 0),
    claim(
      'a margin',
      margin === undefined ? maintenanceMargin === 0.005 : isShare(margin, maintenanceMargin),
    ),
    claim('not the usual margin', margin === undefined || maintenanceMargin !== 0.005),
    claim('one or both', (both !== undefined) === (trend !== undefined && margin !== undefined)),
  ],
};

export const SECOND: readonly Shape<Odds>[] = [
  ...SIZE,
  ASSUMED,
  {
    pattern: at(`(?:(?<whose>[A-Z][a-z]+)’s own )?(?<markets>${SOME_MARKETS}(?:, ${SOME_MARKETS})*)\\.`),
    compares: [...CHANCE_WORDS, 'alike'],
    claims({ whose, markets }, one) {
      const wanted = range(one);
      const parts = partsOf(markets!);
      const chances = parts.map(({ chance }) => chance);
      return [
        whoseClaims(whose, one),
        claim(
          'each market once',
          sameNames(
            parts.flatMap(({ names }) => names),
            [...wanted.keys()],
          ),
        ),
        claim(
          'alike where they look alike, and nowhere else',
          new Set(chances).size === chances.length &&
            parts.every(({ names, alike }) => alike === names.length > 1),
        ),
        claim(
          'chances',
          [...wanted.keys()].every(name =>
            chancesFit(
              chances,
              parts.map(({ names }) => wanted.get(names.includes(name) ? name : names[0]!)!),
            ),
          ),
        ),
      ];
    },
  },
  {
    pattern: at(
      `(?<normal>Single years were not counted; in a normal market at|At) the prices of (?<first>\\d{4})–(?<last>\\d{4}): ${HAPPENED}\\.`,
    ),
    compares: [...CHANCE_WORDS, 'almost', 'all'],
    claims(found, { outcome, values }) {
      const isOfNormal = found['normal'] !== 'At';
      const history = isOfNormal ? outcome.historyOfNormal! : outcome.history;
      return [
        claim('beside the last year', isOfNormal === (values.regime === 'lastyear')),
        claim(
          'years of the record',
          history.kind === 'rows' &&
            numberOf(found['first']!) === history.firstYear &&
            numberOf(found['last']!) === history.lastYear,
        ),
        ...happenedClaims(found, rowOf(history, values), history),
      ];
    },
  },
  {
    pattern: /The model lies (?<where>above|below) that(?<less> by less than shows here)?\./,
    compares: ['above', 'below', 'less'],
    claims: ({ where, less }, one) => [
      claim('where it lies', parting(one) === where),
      claim('an interval that was shown', isTold(one) === 'share'),
      claim('by so little', less === undefined || isNear(one, where!, 0.01)),
    ],
  },
  {
    pattern: at(
      `That is (?<hits>${NUMBER}) of (?<all>${NUMBER}) positions \\(95\\u202f%: (?<low>${NUMBER}) to (?<high>${NUMBER})\\); the model has (?:less than (?<one>1)|(?<model>${NUMBER})), (?<where>above|below) that(?<less> by less than shows here)?\\.`,
    ),
    compares: ['above', 'below', 'less'],
    claims({ hits, all, low, high, one: fewer, model, where, less }, one) {
      const { history } = one.outcome;
      if (history.kind === 'none') return [claim('a history', false)];
      const { probability, interval } = rowOf(history, one.values)!;
      const counts = (written: string, share: number) => roundedFits(written, share * history.entries, 0);
      return [
        claim('where it lies', parting(one) === where),
        claim('told as episodes', isTold(one) === 'episodes'),
        claim('positions', numberOf(all!) === history.entries),
        claim('those that were hit', counts(hits!, probability)),
        claim('interval', counts(low!, interval![0]) && counts(high!, interval![1])),
        claim(
          'model',
          fewer === undefined
            ? counts(model!, chosen(one).chances.wipedOut.value)
            : chosen(one).chances.wipedOut.value * history.entries < 0.5,
        ),
        claim(
          'what looks alike',
          (less !== undefined) === ((model ?? '0') === (where === 'above' ? high : low)),
        ),
      ];
    },
  },
  {
    pattern: at(
      `Outside (?<bitcoins>bitcoin’s usual )?(?<low>${NUMBER}) to (?<high>${SHARE}) volatility this is an extrapolation\\.`,
    ),
    compares: ['outside', 'usual'],
    claims: ({ bitcoins, low, high }, { outcome: { extrapolatedFrom, levels }, values }) => [
      claim('open', levels.status === 'ok'),
      claim('whose', (bitcoins !== undefined) === (values.asset === 'other')),
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
      /No history of such coins was checked, and an hour of −62\u202f% has happened, on dogecoin’s perpetual on 10 October 2025: of 2× longs opened at each hour of that month (?<gone>3 of 100|32 of 1,000) were gone within a day\./,
    claims: (_, { values }) => [
      claim('a long of another coin', values.asset === 'other' && values.side === 'long'),
    ],
  },
  {
    pattern:
      /No history of such coins was checked, and a rise of 130\u202f% within six hours has happened, on dogecoin’s perpetual on 10 October 2025, from the low of a crash\./,
    claims: (_, { values }) => [
      claim('a short of another coin', values.asset === 'other' && values.side === 'short'),
    ],
  },
];

/** How history is told here, as this grammar knows it. */
function isTold({ outcome: { history }, values }: Odds): 'share' | 'episodes' {
  const { probability, episodes } = rowOf(history, values)!;
  return probability < 0.01 && episodes < 10 ? 'episodes' : 'share';
}

/** Whether the end of the interval lies as near as that to the model. */
function isNear(one: Odds, where: string, most: number): boolean {
  const [low, high] = rowOf(one.outcome.history, one.values)!.interval!;
  return Math.abs(chosen(one).chances.wipedOut.value - (where === 'above' ? high : low)) <= most;
}

/** Where the model lies beside history's interval. */
export function parting(one: Odds): 'above' | 'below' | 'within' {
  return besideInterval(chosen(one).chances.wipedOut, rowOf(one.outcome.history, one.values));
}

/** What the second line may not leave out. */
export function secondRequires(one: Odds): readonly Required[] {
  const { outcome, values } = one;
  const isParted = parting(one) !== 'within';
  const isOpen = outcome.levels.status === 'ok';
  return [
    ...(rowOf(outcome.history, values) ? [{ says: 'what happened', pattern: /At the prices of/ }] : []),
    ...(outcome.historyOfNormal && rowOf(outcome.historyOfNormal, values)
      ? [{ says: 'what a normal market met', pattern: /in a normal market at the prices/ }]
      : []),
    ...(isOpen && outcome.normal ? [{ says: 'a normal market', pattern: /normal/ }] : []),
    ...(isParted ? [{ says: 'that model and history part', pattern: /The model lies|the model has/ }] : []),
    ...(isOpen && outcome.calm ? [{ says: 'the range', pattern: /calm|stressed/i }] : []),
    ...(isOpen && values.drift !== 0 ? [{ says: 'the trend', pattern: /yearly trend/ }] : []),
    ...(isOpen && values.maintenanceMargin !== 0.005
      ? [{ says: 'the margin', pattern: /maintenance margin of/ }]
      : []),
    ...(isOpen && outcome.extrapolatedFrom ? [{ says: 'extrapolation', pattern: /extrapolation/ }] : []),
    ...(isOpen && outcome.size ? [{ says: 'what the exchange asks', pattern: /Binance/ }] : []),
    ...(isOpen && values.asset === 'other' ? [{ says: 'no history', pattern: /No history/ }] : []),
  ];
}
