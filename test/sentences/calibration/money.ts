import type { MoneyOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, type Required, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, isNumber, SHARE } from '../numbers.ts';
import {
  dangerFits,
  inOneBase,
  METHOD,
  MIDDLE_SUM,
  MIDDLE_WORDS,
  methodFits,
  NEXT_TOLD,
  percentFits,
  sumFits,
  TOLD,
  TOLD_WORDS,
} from './reading.ts';
import type { Told } from './told.ts';

const LESS_MORE = ['less', 'more'];

export type Money = Told<MoneyOutcome>;
const LADDER = { 'full stakes': 'full', 'half stakes': 'half', 'a tenth at most': 'capped' } as const;

function ladderFits(told: string, { outcome: { ladder } }: Money): boolean {
  const steps = told.split('; ');
  const chances = steps.map(step => step.match(new RegExp(CHANCE, 'g')) ?? []);
  return (
    steps.length === ladder.length &&
    inOneBase(...chances.flat()) &&
    steps.every((step, place) => {
      const match = new RegExp(
        `^(?<stake>${Object.keys(LADDER).join('|')}) (?<own>${CHANCE})(?: \\(honest: (?<honest>${NEXT_TOLD})\\))?$`,
      ).exec(step)?.groups;
      const { stake, own, honest } = ladder[place]!;
      if (!match || LADDER[match['stake'] as keyof typeof LADDER] !== stake) return false;
      const written = match['honest'];
      const isBare = written !== undefined && /^\d+$/.test(written);
      return (
        chanceFits(match['own']!, own) &&
        (written === undefined) === (honest === null) &&
        (written === undefined ||
          (isBare
            ? / of 100$/.test(match['own']!) && chanceFits(`${written} of 100`, honest!)
            : chanceFits(written, honest!)))
      );
    })
  );
}

export const MONEY: readonly Shape<Money>[] = [
  {
    pattern: /A flat stake follows no confidence: all three lines are one\./,
    compares: ['all'],
    claims: (_, { values, outcome: { ways } }) => [
      claim('flat', values.stake === 'flat'),
      claim(
        'one line',
        ways.every(way => Math.abs(way.line.at(-1)!.logMoney - ways[0]!.line.at(-1)!.logMoney) < 1e-9),
      ),
    ],
  },
  {
    pattern: /At these odds not even honest confidence makes money grow over ever more trades\./,
    compares: ['more'],
    claims: (_, { outcome: { honestGrows, ways } }) => [
      claim('honest does not grow', !honestGrows),
      claim(
        'its growth',
        ways.every(({ real, summary }) => real !== 1 || summary.growth <= 0),
      ),
    ],
  },
  {
    pattern: /At this stake money grows over ever more trades, however overconfident it is\./,
    compares: ['grows', 'more'],
    claims: (_, { outcome: { breakEven, honestGrows, ways } }) => [
      claim('no break-even', breakEven === null && honestGrows),
      claim(
        'all grow',
        ways.every(({ summary }) => summary.growth > -1e-9),
      ),
    ],
  },
  {
    pattern: at(
      `Over ever more trades money grows only while more than (?<share>${SHARE}) of its confidence is real\\.`,
    ),
    compares: ['more', 'grows', 'only'],
    claims: ({ share }, { outcome: { breakEven, ways } }) => [
      claim('break-even', breakEven !== null && percentFits(share!, breakEven)),
      claim(
        'growth on its sides',
        ways.every(
          ({ real, summary: { growth } }) =>
            Math.abs(real - breakEven!) < 1e-6 || (real > breakEven! ? growth >= -1e-12 : growth <= 1e-12),
        ),
      ),
    ],
  },
  {
    pattern: at(`Lose half on the way: (?<steps>.+)\\.`),
    compares: ['half', 'most', ...LESS_MORE],
    claims: ({ steps }, one) => [claim('the steps', ladderFits(steps!, one))],
  },
];

export const moneyRequires = ({ outcome }: Money): readonly Required[] =>
  outcome.ladder.length > 0 ? [{ says: 'the danger by stake', pattern: /Lose half on the way/ }] : [];

/** Names of lines, the drawn trader's hits, and how the numbers were found. */
export const MONEY_LINES: readonly Shape<Money>[] = [
  {
    pattern: at(`(?<way>honest|too sure|too modest): (?<end>${MIDDLE_SUM})`),
    compares: ['too', ...MIDDLE_WORDS],
    claims: ({ way, end }, { outcome: { ways } }) => [
      claim(
        'a line of that way',
        ways.some(
          ({ real, line }) =>
            (way === 'honest') === (real === 1) &&
            (way === 'too sure') === real < 1 &&
            sumFits(end!, { value: line.at(-1)!.logMoney, standardError: 0 }),
        ),
      ),
    ],
  },
  {
    pattern: at(
      [0, 1, 2]
        .map(way => `way ${way}: (?<halved${way}>${TOLD}) loses? half their money on the way`)
        .join('; '),
    ),
    compares: [...TOLD_WORDS, 'half', 'loses'],
    claims: ({ halved0, halved1, halved2 }, { outcome: { ways } }) => {
      const told = [halved0!, halved1!, halved2!];
      return [
        claim('one base', inOneBase(...told)),
        ...told.map((one, way) => claim(`danger ${way}`, dangerFits(one, ways[way]!.summary))),
      ];
    },
  },
  {
    pattern: at(`(?<hits>${NUMBER}) hits?, (?<misses>${NUMBER}) miss(?:es)?`),
    claims: ({ hits, misses }, { outcome }) => [
      claim('hits', isNumber(hits!, outcome.hits.filter(hit => hit).length)),
      claim('misses', isNumber(misses!, outcome.hits.filter(hit => !hit).length)),
    ],
  },
  {
    pattern: at(
      `Growth by quadrature; losing half: (?<halved>${METHOD}); ending with less: (?<below>${METHOD})\\. The drawn trader is the middle one of (?<of>${NUMBER}), by what your setting makes of the same trades\\. Full stakes lose exactly as much growth as the stated confidence loses in log loss, on trades that honest confidence would take too \\(Kelly 1956\\): the score and the money are one number\\. Each step of the scale multiplies\\.`,
    ),
    compares: ['half', 'less', 'much', 'loses', 'too'],
    claims: ({ halved, below, of }, { outcome: { ways, middleOf } }) => [
      claim('losing half', methodFits(halved!, ways[0]!.summary.halved.method)),
      claim('ending with less', methodFits(below!, ways[0]!.summary.endedBelowStart.method)),
      claim('middle of', isNumber(of!, middleOf)),
    ],
  },
];
