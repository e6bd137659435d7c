import type { MapOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
import { at, claim, isNumber, isShare, roundedFits, SHARE } from '../numbers.ts';
import {
  dangerFits,
  GROWTH,
  GROWTH_WORDS,
  growthFits,
  isCount,
  singularTold,
  TOLD,
  TOLD_WORDS,
  TRADES,
} from './reading.ts';
import type { Told } from './told.ts';

export type Mapped = Told<MapOutcome>;
const STAKES = '(?:full|half|quarter)';
const VERDICTS: Readonly<Record<string, 'honesty' | 'accuracy' | 'alike'>> = {
  yes: 'honesty',
  'no, accuracy is': 'accuracy',
  'they are alike': 'alike',
};

export const MAP: readonly Shape<Mapped>[] = [
  {
    pattern: /Is honest confidence the better guide to safety\?/,
    compares: ['better'],
    claims: () => [],
  },
  {
    pattern: at(
      `Over these squares, from 55 to 95 right of 100 and from honest to a quarter real, for (?:(?<even>even money)|a win of (?<payoff>${NUMBER}) per 100 risked): (?<verdicts>.+)\\.`,
    ),
    compares: ['alike', 'half'],
    claims: ({ even, payoff, verdicts }, { outcome: { guides }, values }) => [
      claim(
        'payoff',
        even === undefined ? isNumber(payoff!, values.payoffPer100) : values.payoffPer100 === 100,
      ),
      claim(
        'verdicts',
        verdicts!.split('; ').every((told, place) => {
          const [, stake, word = ''] = /^at (\w+) stakes (.+)$/.exec(told) ?? [];
          const { stake: wanted, honesty, accuracy } = guides[place]!;
          const better =
            honesty > accuracy + 0.05 ? 'honesty' : accuracy > honesty + 0.05 ? 'accuracy' : 'alike';
          return stake === wanted && VERDICTS[word] === better;
        }) && verdicts!.split('; ').length === guides.length,
      ),
    ],
  },
  {
    pattern: /Over accuracies of 51 to 60, which traders reach, the answer may be another\./,
    claims: () => [],
  },
];

/** One square of the map, and one guide. */
export interface OneSquare extends Mapped {
  readonly row: number;
  readonly column: number;
}

export const SQUARE: readonly Shape<OneSquare>[] = [
  {
    pattern: at(
      `(?<right>${SHARE}) right, (?:honest|(?<real>${SHARE}) real): (?<halved>${TOLD}) (?<verb>loses|lose) half; over ever more trades money (?<growth>${GROWTH})`,
    ),
    compares: [...TOLD_WORDS, ...GROWTH_WORDS, 'half'],
    claims({ right, real, halved, verb, growth }, { outcome, row, column }) {
      const cell = outcome.cells[row]![column]!;
      return [
        claim('accuracy', isShare(right!, cell.accuracy)),
        claim('honesty', real === undefined ? cell.real === 1 : isShare(real, cell.real)),
        claim('danger', dangerFits(halved!, cell)),
        singularTold(verb!, halved!),
        claim('growth', growthFits(growth!, cell.growth)),
      ];
    },
  },
  {
    pattern: at(
      `At (?<stake>${STAKES}) stakes accuracy tells (?<accuracy>\\d+) parts in 100 of the differences in danger, honesty (?<honesty>\\d+)`,
    ),
    compares: ['half'],
    claims({ stake, accuracy, honesty }, { outcome: { guides } }) {
      const guide = guides.find(one => one.stake === stake)!;
      return [
        claim('accuracy', roundedFits(accuracy!, 100 * guide.accuracy, 0)),
        claim('honesty', roundedFits(honesty!, 100 * guide.honesty, 0)),
      ];
    },
  },
  {
    pattern: at(
      `Of 100 traders (?<about>about )?so many lose half within (?<trades>${TRADES}); ▼ money shrinks over ever more trades`,
    ),
    compares: ['about', 'many', 'half', 'shrinks', 'more'],
    claims: ({ about, trades }, { outcome }) => [
      claim('counted', (about !== undefined) === outcome.isCounted),
      claim('trades', isCount(trades!, outcome.trades)),
    ],
  },
];
