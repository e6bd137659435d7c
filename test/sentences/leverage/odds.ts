import { NUMBER, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  DURATION,
  exactly,
  hoursOf,
  roundedFits,
  SHARE,
  shareFits,
} from '../numbers.ts';
import { chosen, type Odds, type OddsBox } from './firstScreen.ts';
import { fateOf, MARKET, marketClaims, WIPED, wipedFits } from './reading.ts';

const LESS_MORE = ['less', 'more'];
const ENDS = '(?:less than 1 ends|1 ends|[\\d,]+ end)';
const countOf = (written: string) =>
  written.startsWith('less') ? 0 : Number.parseInt(written.replace(',', ''), 10);
/** A whole dot is at most one from its share, for the dots add up. */
const dotFits = (count: number, share: number, all = 100) => Math.abs(count - all * share) <= 1 + 1e-9;

/** Counts of those that are not wiped out: with it they make a hundred, or a thousand. */
function otherClaims(less: number, more: number, one: Odds, all: number) {
  const { wipedOut, endedWithLess, endedWithMore } = chosen(one).chances;
  return [
    claim('with less', dotFits(less, endedWithLess.value, all)),
    claim('with more', dotFits(more, endedWithMore.value, all)),
    claim('all of them', less + more === all - Math.round(all * wipedOut.value)),
  ];
}

/** The sentence of the picture. */
export const ENDINGS: readonly Shape<Odds>[] = [
  {
    pattern: at(
      `After (?<time>${DURATION}) ${MARKET}, fees paid: (?<out>none of (?:100|1,000) is|${CHANCE}) wiped out(?<base>, |; of (?<all>100|1,000), )?(?:, )?(?<less>${ENDS}) with less than the stake and (?<more>less than 1|[\\d,]+) with more\\.`,
    ),
    compares: [...LESS_MORE, 'none'],
    claims(found, one) {
      const { value } = chosen(one).chances.wipedOut;
      const out = found['out']!;
      const isNever = out.startsWith('none');
      const named = /of (1,000|100)/.exec(out)?.[1] ?? found['all'];
      return [
        ...marketClaims(found, one.values),
        claim('holding time', hoursOf(found['time']!) === one.outcome.hours),
        claim('wiped out', isNever ? fateOf(one.values) === 'never' : chanceFits(out, value)),
        claim(
          'the base of the others is named once',
          (found['all'] !== undefined) === out.startsWith('less'),
        ),
        ...otherClaims(countOf(found['less']!), countOf(found['more']!), one, countOf(named!)),
      ];
    },
  },
  {
    pattern: /All of them are wiped out at once, whatever the holding time\./,
    compares: ['all'],
    claims: (_, { values }) => [claim('at once', fateOf(values) === 'immediate')],
  },
];

const boxOf = ({ outcome, place }: OddsBox) => outcome.times[place]!;

export const BOX: readonly Shape<OddsBox>[] = [
  {
    pattern: at(`(?<time>${DURATION}): (?<about>about )?(?<chance>${WIPED}|\\d+) wiped out`),
    compares: ['about', ...LESS_MORE],
    claims({ time, about, chance }, one) {
      const full = /^\d+$/.test(chance!) ? `${chance} of 100` : chance!;
      return [
        claim('holding time', hoursOf(time!) === boxOf(one).hours),
        claim('chance', wipedFits(full, boxOf(one).chances.wipedOut.value, one.values)),
        claim('about while coarse', (about !== undefined) === (!one.settled && /^\d/.test(chance!))),
      ];
    },
  },
];

/** Over a box there is room for no more. */
export const FIGURE: readonly Shape<OddsBox>[] = [
  {
    pattern: at(
      `(?:about (?<about>\\d+|${CHANCE})|(?<full>\\d[\\d,]* of [\\d,]+)|(?<beyond><1 in 1,000|>99 of 100|>999 of 1,000)|(?<fate>at once|cannot happen))`,
    ),
    compares: ['about', ...LESS_MORE],
    claims({ about, full, beyond, fate }, one) {
      const { value } = boxOf(one).chances.wipedOut;
      const counted = about ?? full;
      const bounds: Readonly<Record<string, boolean>> = {
        '<1 in 1,000': value < 0.001,
        '>99 of 100': value > 0.99,
        '>999 of 1,000': value > 0.999,
      };
      return [
        claim('about while coarse', counted === undefined || (about !== undefined) === !one.settled),
        claim(
          'count',
          counted === undefined || chanceFits(/^\d+$/.test(counted) ? `${counted} of 100` : counted, value),
        ),
        claim('beyond what is counted', beyond === undefined || bounds[beyond] === true),
        claim(
          'fate',
          fate === undefined || fateOf(one.values) === (fate === 'at once' ? 'immediate' : 'never'),
        ),
      ];
    },
  },
];

const DOT_COUNT = '<1|>99|\\d+';
const dotsFit = (written: string, share: number) =>
  written === '<1' ? share < 0.015 : written === '>99' ? share > 0.985 : dotFits(Number(written), share);

/** The key, with the counts of the chosen box. */
export const KEY: readonly Shape<OddsBox>[] = [
  {
    pattern: at(
      `(?<time>${DURATION})(?<about>, about)?: (?<out>${DOT_COUNT}) wiped out (?<less>${DOT_COUNT}) ended with less (?<more>${DOT_COUNT}) with more`,
    ),
    compares: ['about', ...LESS_MORE],
    claims({ time, about, out, less, more }, one) {
      const { wipedOut, endedWithLess, endedWithMore } = chosen(one).chances;
      const counts = [out!, less!, more!];
      return [
        claim('open', fateOf(one.values) === 'open'),
        claim('holding time', hoursOf(time!) === one.outcome.hours),
        claim('about while coarse', (about !== undefined) === !one.settled),
        claim('wiped out', dotsFit(out!, wipedOut.value)),
        claim('with less', dotsFit(less!, endedWithLess.value)),
        claim('with more', dotsFit(more!, endedWithMore.value)),
        claim(
          'a hundred',
          counts.reduce(
            (sum, count) => sum + (count === '<1' ? 0 : count === '>99' ? 100 : Number(count)),
            0,
          ) === 100,
        ),
      ];
    },
  },
  {
    pattern: at(`(?<time>${DURATION}): wiped out ended with less ended with more`),
    compares: LESS_MORE,
    claims: ({ time }, { values, outcome }) => [
      claim('by arithmetic', fateOf(values) !== 'open'),
      claim('holding time', hoursOf(time!) === outcome.hours),
    ],
  },
];

/** Those who were right and are wiped out. */
export const RIGHT: readonly Shape<OddsBox>[] = [
  {
    pattern: at(
      `(?<time>${DURATION}), wiped out though ended (?<end>above|below) entry: (?:(?<right>\\d+) of the (?<all>\\d+)(?<thousand> of 1,000)?|(?<chance>${CHANCE}))`,
    ),
    compares: ['above', 'below', ...LESS_MORE],
    claims({ time, end, right, all, thousand, chance }, one) {
      const { hours, chances, rightAndWipedOut } = boxOf(one);
      const base = thousand === undefined ? '100' : '1,000';
      return [
        claim('holding time', hoursOf(time!) === hours),
        claim('side', (end === 'above') === (one.values.side === 'long')),
        claim(
          'those who were right',
          chance === undefined
            ? chanceFits(`${right} of ${base}`, rightAndWipedOut.value) &&
                chanceFits(`${all} of ${base}`, chances.wipedOut.value)
            : chanceFits(chance, rightAndWipedOut.value),
        ),
      ];
    },
  },
];

const FIXED = [
  /Volatility changes from hour to hour as it did from 2019 to 2026, each hour’s moves have fat tails, and the price is watched all the time\./,
  /Volatility stays the same for the whole holding time and the price is watched all the time\./,
] as const;
const WAYS = `(?:closed form|(?<clocks>\\d+) simulated market clocks(?<condensed>, condensed)?|margin below maintenance|nothing borrowed)`;

export const METHOD: readonly Shape<Odds>[] = [
  {
    pattern: FIXED[0],
    compares: ['all'],
    claims: (_, { values }) => [claim('changing', values.model === 'changing')],
  },
  {
    pattern: FIXED[1],
    compares: ['all'],
    claims: (_, { values }) => [claim('constant', values.model === 'constant')],
  },
  {
    pattern: at(`A day’s move of the price has a standard deviation of (?<move>${SHARE}) here\\.`),
    claims: ({ move }, { outcome }) => [
      claim('its move', shareFits(move!, exactly(outcome.dayDeviation))),
      claim(
        'a day at that volatility',
        Math.abs(outcome.dayDeviation - outcome.trailingVolatility / Math.sqrt(365)) <=
          1e-9 + 0.003 * outcome.dayDeviation,
      ),
    ],
  },
  {
    pattern: /No trend is assumed: on average the price stays where it is\./,
    claims: (_, { values }) => [claim('no drift', values.drift === 0)],
  },
  {
    pattern: at(`The price is assumed to (?<way>rise|fall) by (?<drift>${SHARE}) a year on average\\.`),
    claims: ({ way, drift }, { values }) => [
      claim('way', (way === 'rise') === values.drift > 0 && values.drift !== 0),
      claim('drift', shareFits(drift!, exactly(Math.abs(values.drift)))),
    ],
  },
  {
    pattern:
      /The position is closed when its own money falls to the maintenance margin on the mark price: linear contract, isolated margin, no money added\./,
    claims: () => [],
  },
  {
    pattern: /Trading fees count at the end, not towards liquidation\./,
    claims: () => [],
  },
  {
    pattern: at(
      `Chance of being wiped out: (?<chance>${NUMBER}), simulation error (?<error>${NUMBER}) \\(${WAYS}, seed (?<seed>\\d+)\\)\\.`,
    ),
    compares: ['below'],
    claims({ chance, error, clocks, condensed, seed }, one) {
      const { value, standardError, method } = chosen(one).chances.wipedOut;
      return [
        claim('chance', roundedFits(chance!, value, 6)),
        claim('error', roundedFits(error!, standardError, 6)),
        claim('seed', Number(seed) === one.values.seed),
        claim(
          'how it was found',
          clocks === undefined
            ? !('clocks' in method)
            : 'clocks' in method &&
                method.clocks === Number(clocks) &&
                (method.kind === 'condensed-clocks') === (condensed !== undefined),
        ),
      ];
    },
  },
  {
    pattern:
      /Last trades of Binance spot markets to June 2026, not mark prices; a description of what happened, not a forecast and not advice\./,
    claims: () => [],
  },
];
