import type { HistoryRecord } from '../../../src/panels/leverage/history.ts';
import type { CurveOutcome, PathsOutcome, SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { type Claim, NUMBER, numberOf, type Required, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  chancesFit,
  claim,
  DURATION,
  exactly,
  hoursOf,
  literally,
  NEXT_CHANCE,
  numberFits,
  roundedFits,
} from '../numbers.ts';
import { HAPPENED, happenedClaims } from './history.ts';
import {
  besideInterval,
  COIN,
  capital,
  coinOf,
  fateOf,
  MARKET,
  marketClaims,
  rowOf,
  singular,
  WIPED,
  wipedFits,
} from './reading.ts';

type HistoryReasonOf = Extract<HistoryRecord, { kind: 'none' }>['reason'];

/** Why no history stands there, as this grammar knows it. */
const NO_HISTORY: Readonly<Record<HistoryReasonOf, string>> = {
  'other-coin': 'No history is at hand for another coin.',
  'typed-volatility': 'No history of a typed volatility.',
  'last-year': 'History was counted for calm, normal and stressed hours, not for single years.',
  'hours-not-counted': 'History was counted for 1, 8, 24, 168 and 720 hours.',
  'margin-not-counted': 'History was counted for maintenance margins of 0.4, 0.5 and 1 %.',
};

/** Why there is no history, where there is none. */
const noHistory = <
  Outcome extends { readonly outcome: { readonly history: HistoryRecord } },
>(): Shape<Outcome> => ({
  pattern: new RegExp(`^(?:${Object.values(NO_HISTORY).map(literally).join('|')})$`),
  claims: (_, { outcome: { history } }) => [claim('no history', history.kind === 'none')],
});

function reasonRequired(history: HistoryRecord): readonly Required[] {
  return history.kind === 'none'
    ? [{ says: 'why history is missing', pattern: new RegExp(literally(NO_HISTORY[history.reason])) }]
    : [];
}

export interface Curve {
  readonly values: LeverageValues;
  readonly outcome: CurveOutcome;
}

const here = ({ outcome: { points }, values }: Curve) =>
  points.find(({ leverage }) => leverage === values.leverage)?.probability;

/** Whether the model lies outside the interval of the reader's own point. */
const isParted = (one: Curve) =>
  one.values.model === 'changing' &&
  here(one) !== undefined &&
  besideInterval(here(one)!, rowOf(one.outcome.history, one.values)) !== 'within';

const sideOf = (one: Curve, side: 'long' | 'short') =>
  rowOf(one.outcome.history, { ...one.values, side })!.probability;

/** What the market did then, as far as it goes with the side that was hit more often. */
function whyClaims(why: string, one: Curve): readonly Claim[] {
  const { history } = one.outcome;
  if (history.kind === 'none') return [claim('a history', false)];
  const [long, short] = [sideOf(one, 'long'), sideOf(one, 'short')];
  const withTrend = (history.trend === 'rose' && short > long) || (history.trend === 'fell' && long > short);
  const sharper = history.trend === 'level' && long > short && history.hours <= 24;
  const told = /^(?<coin>\w+) (?:(?<trend>rose|fell) in those months|went nowhere then)/.exec(why)?.groups;
  if (told === undefined) return [claim('nothing explains it', !withTrend && !sharper)];
  return [
    claim('coin', coinOf(told['coin']!) === one.values.asset),
    told['trend'] === undefined
      ? claim('sharper falls', sharper)
      : claim('trend', withTrend && history.trend === told['trend']),
  ];
}

export const CURVE: readonly Shape<Curve>[] = [
  {
    pattern: at(
      `(?<how>No leverage|Every leverage up to (?<limit>${NUMBER})×|At most (?<most>${NUMBER})×) keeps the chance within (?<time>${DURATION}) ${MARKET} at or below (?<target>${CHANCE})\\.`,
    ),
    compares: ['below', 'most', 'less', 'more'],
    claims(found, { outcome, values }) {
      const { highestLeverage } = outcome;
      const told = found['limit'] ?? found['most'];
      // Rounded down, so that a limit is never overstated.
      const fits = (highest: number) =>
        numberOf(told!) <= highest + 1e-9 && numberOf(told!) > highest - (highest < 10 ? 0.1 : 1);
      return [
        ...marketClaims(found, values),
        claim('holding time', hoursOf(found['time']!) === outcome.hours),
        claim('target', chanceFits(found['target']!, values.target)),
        claim('none', (told === undefined) === (highestLeverage.leverage === null)),
        claim('highest', highestLeverage.leverage === null || fits(highestLeverage.leverage)),
        claim('every', (found['limit'] !== undefined) === (highestLeverage.status === 'atLimit')),
      ];
    },
  },
  {
    pattern: at(`At those prices longs (?<long>${NEXT_CHANCE}), shorts (?<short>${CHANCE})\\.`),
    compares: ['less', 'more'],
    claims: ({ long, short }, one) => [
      claim('model and history part', isParted(one)),
      claim('both sides', chancesFit([short!, long!], [sideOf(one, 'short'), sideOf(one, 'long')])),
    ],
  },
  {
    pattern: at(
      `(?<why>(?:${COIN.split('|').map(capital).join('|')}) (?:(?:rose|fell) in those months, which is no law|went nowhere then; its falls look sharper than its rises)|What the market did then does not explain it)\\.`,
    ),
    compares: ['sharper'],
    claims: ({ why }, one) => [claim('model and history part', isParted(one)), ...whyClaims(why!, one)],
  },
  noHistory(),
];

export function curveRequires(one: Curve): readonly Required[] {
  return [
    ...reasonRequired(one.outcome.history),
    ...(isParted(one) ? [{ says: 'what both sides met', pattern: /longs .*shorts/ }] : []),
  ];
}

/** One point of the line or of history. */
export interface CurvePointTold extends Curve {
  readonly series: 'model' | 'history' | 'other-side';
  readonly leverage: number;
}

const SIDES = { longs: 'long', shorts: 'short' } as const;

export const POINT: readonly Shape<CurvePointTold>[] = [
  {
    pattern: at(`(?<leverage>${NUMBER})×: (?<chance>${WIPED})`),
    compares: ['less', 'more'],
    claims({ leverage, chance }, { series, outcome, values, leverage: asked }) {
      const point = outcome.points.find(one => one.leverage === asked)!;
      return [
        claim('the line', series === 'model'),
        claim('leverage', roundedFits(leverage!, asked, 2)),
        claim('chance', wipedFits(chance!, point.probability, { ...values, leverage: asked })),
      ];
    },
  },
  {
    pattern: at(`(?<leverage>${NUMBER})×, (?<side>longs|shorts): ${HAPPENED}`),
    compares: ['less', 'more', 'almost'],
    claims(found, { series, outcome: { history }, values, leverage: asked }) {
      const side = SIDES[found['side'] as keyof typeof SIDES];
      const row = rowOf(history, { leverage: asked, side });
      return [
        claim('history', series !== 'model'),
        claim('side', (side === values.side) === (series === 'history')),
        claim('leverage', roundedFits(found['leverage']!, asked, 2)),
        ...happenedClaims(found, row, history),
      ];
    },
  },
];

export interface Paths {
  readonly values: LeverageValues;
  readonly outcome: PathsOutcome;
}

export const PATHS: readonly Shape<Paths>[] = [
  {
    pattern: at(
      `(?:(?<chance>${CHANCE}) (?<verb>is|are) wiped out within (?<time>${DURATION}) ${MARKET}|(?<none>None can be wiped out)|(?<all>All are wiped out at once)); these hundred, chosen from (?<from>${NUMBER}), show as many\\.`,
    ),
    compares: ['less', 'more', 'many'],
    claims(found, { outcome, values }) {
      const { chances, simulated, counts, hours } = outcome;
      const { chance, none, all } = found;
      const { value } = chances.wipedOut;
      return [
        claim('drawn from', numberOf(found['from']!) === simulated),
        claim('as many', Math.abs(counts.wipedOut - 100 * value) <= 0.5 + 1e-9),
        claim('fate', fateOf(values) === (none ? 'never' : all ? 'immediate' : 'open')),
        ...(chance === undefined
          ? []
          : [
              claim('chance', chanceFits(chance, value)),
              singular(found['verb'], chance),
              claim('holding time', hoursOf(found['time']!) === hours),
              ...marketClaims(found, values),
            ]),
      ];
    },
  },
  {
    pattern: /(?<missing>\d+) (?<verb>has|have) no path\./,
    claims: ({ missing, verb }, { outcome }) => [
      claim('missing', Number(missing) === outcome.missing && outcome.missing > 0),
      claim('singular', (verb === 'has') === (missing === '1')),
    ],
  },
];

export const pathsRequire = ({ outcome }: Paths): readonly Required[] =>
  outcome.missing > 0 ? [{ says: 'what is missing', pattern: /no path/ }] : [];

export interface OnePath extends Paths {
  readonly path: number;
}

export const PATH: readonly Shape<OnePath>[] = [
  {
    pattern: at(
      `Path (?<path>\\d+): (?:wiped out after (?<hours>${NUMBER}) hours?|ends at (?<end>${NUMBER}), with (?<ending>less|more) than the stake)`,
    ),
    compares: ['less', 'more'],
    claims({ path, hours, end, ending }, { outcome, path: at_ }) {
      const { prices, wipedOutAt } = outcome.paths[at_]!;
      const last = prices.length - 1;
      const isLess = at_ < outcome.counts.wipedOut + outcome.counts.endedWithLess;
      return [
        claim('which', Number(path) === at_ + 1),
        claim('wiped out', (hours !== undefined) === (wipedOutAt !== null)),
        hours === undefined
          ? claim('end', numberFits(end!, exactly(100 * prices[last]!)))
          : claim('when', roundedFits(hours, (wipedOutAt! * outcome.hours) / last, 1)),
        claim('less or more', ending === undefined || (ending === 'less') === isLess),
      ];
    },
  },
];

export interface Simpler {
  readonly values: LeverageValues;
  readonly outcome: SimplerOutcome;
}

const byMethod = ({ outcome }: Simpler, id: string) => outcome.rows.find(row => row.id === id)?.probability;

export const SIMPLER: readonly Shape<Simpler>[] = [
  {
    pattern: at(
      `${MARKET.replace(/\((\?<market>)([^)]*)\)/, (_, group, all) => `(${group}${all.split('|').map(capital).join('|')})`).replace('|at ', '|At ')}, a look at the end of (?<time>${DURATION}) sees (?<seen>${WIPED}) wiped out(?:; watching throughout, with changing volatility, (?<changing>${WIPED}))?\\.`,
    ),
    compares: ['less', 'more'],
    claims(found, one) {
      const { market } = found;
      const told = { ...found, ...(market && { market: market.charAt(0).toLowerCase() + market.slice(1) }) };
      const changing = byMethod(one, 'changing');
      return [
        ...marketClaims(told, { ...one.values, model: 'changing' }),
        claim('holding time', hoursOf(found['time']!) === one.outcome.hours),
        claim('at the end', wipedFits(found['seen']!, byMethod(one, 'end-only')!, one.values)),
        claim(
          'throughout',
          found['changing'] === undefined
            ? changing === undefined
            : changing !== undefined && wipedFits(found['changing'], changing, one.values),
        ),
      ];
    },
  },
  noHistory(),
];

export const simplerRequires = ({ outcome }: Simpler) => reasonRequired(outcome.history);
