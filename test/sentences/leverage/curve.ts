import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { CurveOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { type Claim, NUMBER, numberOf, type Required, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, DURATION, hoursOf, isShare, roundedFits, SHARE } from '../numbers.ts';
import { HAPPENED, happenedClaims } from './history.ts';
import { noHistory, reasonRequired } from './noHistory.ts';
import {
  besideInterval,
  COIN,
  capital,
  coinOf,
  type Found,
  MARKET,
  marketClaims,
  rowOf,
  WIPED,
  wipedFits,
} from './reading.ts';

export interface Curve {
  readonly values: LeverageValues;
  readonly outcome: CurveOutcome;
}

const here = ({ outcome: { points }, values }: Curve) =>
  points.find(({ leverage }) => leverage === values.leverage);

/** Whether the model lies outside the interval of the reader's own point. */
const isParted = (one: Curve) => {
  const point = here(one);
  if (point === undefined) return false;
  const chance = { value: point.probability, standardError: point.standardError };
  return besideInterval(chance, rowOf(one.outcome.history, one.values)) !== 'within';
};

const sideOf = (one: Curve, side: 'long' | 'short') =>
  rowOf(one.outcome.history, { ...one.values, side })!.probability;

/** What the market did then, as far as it goes with the side that was hit more often. */
function whyClaims(why: string, one: Curve): readonly Claim[] {
  const { history } = one.outcome;
  if (history.kind === 'none') return [claim('a history', false)];
  const [long, short] = [sideOf(one, 'long'), sideOf(one, 'short')];
  const { probability } = here(one)!;
  const between = Math.min(long, short) <= probability && probability <= Math.max(long, short);
  const withTrend =
    between && ((history.trend === 'rose' && short > long) || (history.trend === 'fell' && long > short));
  const sharper = between && history.trend === 'level' && long > short && history.hours <= 24;
  const told = /^(?<coin>\w+) (?:(?<trend>rose|fell) in those months|went nowhere then)/.exec(why)?.groups;
  const isConstant = one.values.model === 'constant' && !between;
  if (why.startsWith('A trend')) return [claim('an assumed trend', one.values.drift !== 0)];
  if (one.values.drift !== 0) return [claim('that a trend is assumed', false)];
  if (why.startsWith('Volatility')) return [claim('beside both, and constant', isConstant)];
  if (told === undefined) return [claim('nothing explains it', !withTrend && !sharper && !isConstant)];
  return [
    claim('coin', coinOf(told['coin']!) === one.values.asset),
    told['trend'] === undefined
      ? claim('sharper falls', sharper)
      : claim('trend', withTrend && history.trend === told['trend']),
  ];
}

const OTHER = { long: 'short', short: 'long' } as const;
const SIDES = { longs: 'long', shorts: 'short' } as const;

/** What is told of the other side: its share in the base of the first, or its episodes. */
function otherSideClaims(found: Found, row: HistoryRow, history: HistoryRecord): readonly Claim[] {
  const { other, share, alike } = found;
  if (alike !== undefined) return [claim('alike', share === undefined || chanceFits(share, row.probability))];
  if (other === undefined) return [];
  if (at(CHANCE).test(other))
    return [
      claim('share of the other side', chanceFits(other, row.probability)),
      claim('one base', share === undefined || baseOf(share) === baseOf(other)),
    ];
  const told = at(HAPPENED).exec(other)?.groups;
  return told ? happenedClaims(told, row, history) : [claim('readable', false)];
}

/** Both sides and the model in positions, where one of the sides is no share. */
function countedClaims(found: Found, one: Curve): readonly Claim[] {
  const { history } = one.outcome;
  if (!isParted(one) || history.kind === 'none') return [claim('no positions', found['all'] === undefined)];
  const [own, other] = [rowOf(history, one.values)!, sideRow(one)];
  const isShare = ({ probability, episodes }: HistoryRow) =>
    probability > 0 && !(probability < 0.01 && episodes < 10);
  if (found['all'] === undefined) return [claim('two shares', isShare(own) && isShare(other))];
  const fits = (written: string, share: number) => roundedFits(written, share * history.entries, 0);
  return [
    claim('a side is no share', !(isShare(own) && isShare(other))),
    claim('positions', numberOf(found['all']) === history.entries),
    claim(
      'own side',
      sideOfCount(found['ownSide']!, found['own']!) === found['side'] && fits(found['own']!, own.probability),
    ),
    claim(
      'the other',
      sideOfCount(found['othersSide']!, found['others']!) === found['otherSide'] &&
        fits(found['others']!, other.probability),
    ),
    claim(
      'the model, counted',
      found['fewer'] === undefined
        ? fits(found['counted']!, here(one)!.probability)
        : here(one)!.probability * history.entries < 0.5,
    ),
  ];
}

/** "longs" for "1 long" and "2 longs", nothing for "1 longs". */
const sideOfCount = (side: string, count: string) =>
  side.endsWith('s') === (count !== '1') ? `${side.replace(/s$/, '')}s` : null;

const sideRow = ({ outcome: { history }, values }: Curve) =>
  rowOf(history, { ...values, side: OTHER[values.side] })!;

const baseOf = (chance: string) => chance.split(' ').at(-1);

/** A typed chance stands there whole: as a count, or in per cent. */
const targetFits = (written: string, target: number) =>
  written.includes('%') ? isShare(written, target) : chanceFits(written, target);

export const CURVE: readonly Shape<Curve>[] = [
  {
    pattern: at(
      `(?<how>No leverage|Every leverage up to (?<limit>${NUMBER})×|At most (?<most>${NUMBER})×) keeps the chance at or below (?<target>${CHANCE}|${SHARE}) within (?<time>${DURATION}) ${MARKET}\\.`,
    ),
    compares: ['below', 'most', 'less', 'more', 'every'],
    claims(found, { outcome, values }) {
      const { highestLeverage } = outcome;
      const told = found['limit'] ?? found['most'];
      // Rounded down, so that a limit is never overstated.
      const fits = (highest: number) =>
        numberOf(told!) <= highest + 1e-9 && numberOf(told!) > highest - (highest < 10 ? 0.1 : 1);
      return [
        ...marketClaims(found, values),
        claim('holding time', hoursOf(found['time']!) === outcome.hours),
        claim('target', targetFits(found['target']!, values.target)),
        claim('none', (told === undefined) === (highestLeverage.leverage === null)),
        claim('highest', highestLeverage.leverage === null || fits(highestLeverage.leverage)),
        claim('every', (found['limit'] !== undefined) === (highestLeverage.status === 'atLimit')),
      ];
    },
  },
  {
    pattern: at(
      `At (?<leverage>${NUMBER})× then, (?<side>longs|shorts): ${HAPPENED}(?:; (?<otherSide>longs|shorts)(?<alike> alike)?(?:: (?<other>.+?))?(?:; the model: (?<model>${CHANCE})|; of (?<all>${NUMBER}) positions each (?<own>${NUMBER}) (?<ownSide>longs?|shorts?), (?<others>${NUMBER}) (?<othersSide>longs?|shorts?), by the model (?:less than (?<fewer>1)|(?<counted>${NUMBER}))))?\\.`,
    ),
    compares: ['less', 'more', 'almost', 'all', 'alike'],
    claims(found, one) {
      const { history } = one.outcome;
      const other = rowOf(history, { ...one.values, side: OTHER[one.values.side] })!;
      return [
        claim('leverage', roundedFits(found['leverage']!, one.values.leverage, 2)),
        claim('side', SIDES[found['side'] as keyof typeof SIDES] === one.values.side),
        ...happenedClaims(found, rowOf(history, one.values), history),
        claim('both sides where they part', (found['otherSide'] !== undefined) === isParted(one)),
        claim('the other side', found['otherSide'] !== found['side']),
        claim(
          'the model',
          found['model'] === undefined || chanceFits(found['model'], here(one)!.probability),
        ),
        ...otherSideClaims(found, other, history),
        ...countedClaims(found, one),
      ];
    },
  },
  {
    pattern: /History was counted at (?<counted>[\d, and]*)×\./,
    claims: ({ counted }, { outcome: { history }, values }) => [
      claim('another leverage', history.kind === 'rows' && rowOf(history, values) === undefined),
      claim(
        'those that were counted',
        history.kind === 'rows' &&
          counted!
            .split(/, | and /)
            .filter(one => one !== '')
            .every(one => history.rows.some(row => row.leverage === numberOf(one))),
      ),
    ],
  },
  {
    pattern: at(
      `(?<why>(?:${COIN.split('|').map(capital).join('|')}) (?:(?:rose|fell) in those months, which is no law|went nowhere then; its falls look sharper than its rises)|A trend is assumed here|Volatility was not constant then|What the market did then does not explain that)\\.`,
    ),
    compares: ['sharper'],
    claims: ({ why }, one) => [claim('model and history part', isParted(one)), ...whyClaims(why!, one)],
  },
  noHistory(),
];

export function curveRequires(one: Curve): readonly Required[] {
  return [
    ...reasonRequired(one.outcome.history),
    ...(isParted(one) ? [{ says: 'what both sides met', pattern: /longs.*shorts|shorts.*longs/ }] : []),
    ...(rowOf(one.outcome.history, one.values)
      ? [{ says: 'what history has at the chosen leverage', pattern: /At \d[\d.]*× then/ }]
      : []),
  ];
}

/** One point of the line or of history. */
export interface CurvePointTold extends Curve {
  readonly series: 'model' | 'history' | 'other-side';
  readonly leverage: number;
}

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
    compares: ['less', 'more', 'almost', 'all'],
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
