import type { PathsOutcome, SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { NUMBER, numberOf, type Required, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  DURATION,
  exactly,
  hoursOf,
  numberFits,
  roundedFits,
} from '../numbers.ts';
import { HAPPENED, happenedClaims, timeClaims, timeOf } from './history.ts';
import { noHistory, reasonRequired } from './noHistory.ts';
import { capital, fateOf, MARKET, marketClaims, rowOf, singular, WIPED, wipedFits } from './reading.ts';

export interface Paths {
  readonly values: LeverageValues;
  readonly outcome: PathsOutcome;
}

export const PATHS: readonly Shape<Paths>[] = [
  {
    pattern: at(
      `(?:(?<chance>${CHANCE}) (?<verb>is|are) wiped out within (?<time>${DURATION}) ${MARKET}|(?<none>None can be wiped out)|(?<all>All are wiped out at once)); these hundred, chosen from (?<from>${NUMBER}), show as many\\.`,
    ),
    compares: ['less', 'more', 'many', 'none', 'all'],
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
      `${MARKET.replace(/\((\?<market>)([^)]*)\)/, (_, group, all) => `(${group}${all.split('|').map(capital).join('|')})`).replace('|at ', '|At ')}, a look at the end of (?<time>${DURATION}) sees (?<seen>${WIPED}) wiped out(?:; watching throughout, with changing volatility, (?<changing>${WIPED}|does not differ as it is shown))?\\.`,
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
            : changing !== undefined &&
                wipedFits(
                  found['changing'].startsWith('does') ? found['seen']! : found['changing'],
                  changing,
                  one.values,
                ),
        ),
        claim('told apart', found['seen'] !== found['changing']),
      ];
    },
  },
  {
    pattern:
      /By any of these it (?<fate>cannot be wiped out: nothing is borrowed|is wiped out at once: the margin is below maintenance)\./,
    compares: ['below'],
    claims: ({ fate }, { values }) => [
      claim('by arithmetic', fateOf(values) === (fate!.startsWith('is') ? 'immediate' : 'never')),
    ],
  },
  noHistory(),
];

/** One row of the methods. */
export interface MethodTold extends Simpler {
  readonly place: number;
}

const methodRow = ({ outcome, place }: MethodTold) => outcome.rows[place]!;

export const METHOD_ROW: readonly Shape<MethodTold>[] = [
  {
    pattern: at(`(?<chance>${WIPED})`),
    compares: ['less', 'more'],
    claims({ chance }, one) {
      const { id, probability } = methodRow(one);
      const row = rowOf(one.outcome.history, one.values);
      return [
        claim('chance', wipedFits(chance!, probability, one.values)),
        claim('not the whole history', id !== 'history'),
        claim(
          'not rare and few',
          id !== 'history-closes' || (probability > 0 && !(probability < 0.01 && row!.episodes < 10)),
        ),
      ];
    },
  },
  {
    pattern: at(HAPPENED),
    compares: ['less', 'more', 'almost', 'all'],
    claims(found, one) {
      const { history } = one.outcome;
      const row = rowOf(history, one.values)!;
      if (methodRow(one).id === 'history') return happenedClaims(found, row, history);
      return [
        claim('closes without a case', found['none'] !== undefined && row.closeOnly === 0),
        ...timeClaims(found, 'none', history),
      ];
    },
  },
  {
    pattern: at(`within (?<episodes>\\d+) (?<plural>episodes?) in ${timeOf('some')}`),
    claims(found, one) {
      const { history } = one.outcome;
      const { closeOnly, episodes } = rowOf(history, one.values)!;
      return [
        claim('closes', methodRow(one).id === 'history-closes'),
        claim('rare and few', closeOnly > 0 && closeOnly < 0.01 && episodes < 10),
        claim('episodes', numberOf(found['episodes']!) === episodes),
        claim('singular', (found['plural'] === 'episode') === (episodes === 1)),
        ...timeClaims(found, 'some', history),
      ];
    },
  },
];

export const simplerRequires = ({ outcome }: Simpler) => reasonRequired(outcome.history);
