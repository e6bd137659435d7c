import type { AskedTest, TestAnswer } from '../../../src/panels/calibration/testYourselfOutcomes.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  exactly,
  isNumber,
  isShare,
  numberFits,
  roundedFits,
  SHARE,
} from '../numbers.ts';
import { inOneBase, percentFits } from './reading.ts';

/** A test and what was answered: scores are worked out here once more. */
export interface Taken {
  readonly test: AskedTest;
  readonly answers: readonly TestAnswer[];
}

type Marked = TestAnswer & { readonly isRight: boolean; readonly place: number };

export const marked = ({ test, answers }: Taken): readonly Marked[] =>
  answers.map((answer, place) => ({
    ...answer,
    place,
    isRight: answer.choice === test.questions[place]!.truth,
  }));

const rightOf = (some: readonly Marked[]) => some.filter(({ isRight }) => isRight).length;
const saidOf = (some: readonly { readonly confidence: number }[]) =>
  some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;

/** How likely each number of right answers is for whoever is honestly that sure. */
function chancesOfRight(confidences: readonly number[]): readonly number[] {
  let chances: readonly number[] = [1];
  for (const sure of confidences) {
    const before = chances;
    chances = Array.from(
      { length: before.length + 1 },
      (_, right) => (before[right] ?? 0) * (1 - sure) + (before[right - 1] ?? 0) * sure,
    );
  }
  return chances;
}

/** Whether a range holds 19 of 20 such tests and leaves at most half of the rest on either side. */
function isHonestRange([low, high]: readonly [number, number], confidences: readonly number[]): boolean {
  const chances = chancesOfRight(confidences);
  const between = (from: number, to: number) =>
    chances.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  return between(0, low - 1) <= 0.025 + 1e-9 && between(high + 1, chances.length) <= 0.025 + 1e-9;
}

const rangeOf = (written: string): readonly [number, number] => {
  const [low = 0, high = low] = written.split(' to ').map(Number);
  return [low, high];
};

/** The range of the sentence before, so that the verdict can be compared with it. */
const verdictHolds = (one: Taken, where: 'below' | 'within' | 'above'): boolean => {
  const all = marked(one);
  const right = rightOf(all);
  const chances = chancesOfRight(all.map(({ confidence }) => confidence));
  const upTo = chances.slice(0, right + 1).reduce((sum, each) => sum + each, 0);
  const from = chances.slice(right).reduce((sum, each) => sum + each, 0);
  if (where === 'below') return upTo <= 0.025 + 1e-9;
  if (where === 'above') return from <= 0.025 + 1e-9;
  return upTo > 0.025 - 1e-9 && from > 0.025 - 1e-9;
};

export const RESULT: readonly Shape<Taken>[] = [
  {
    pattern: at(
      `You were right (?<right>\\d+) of (?<all>\\d+) times and said (?<said>${SHARE}) on average\\.`,
    ),
    claims: ({ right, all, said }, one) => [
      claim('right', Number(right) === rightOf(marked(one))),
      claim('all', Number(all) === one.answers.length),
      claim('said', percentFits(said!, saidOf(one.answers))),
    ],
  },
  {
    pattern:
      /Whoever is honestly that sure is right (?<range>\d+(?: to \d+)?) times, in 19 of 20 such tests\./,
    claims: ({ range }, { answers }) => [
      claim(
        'range',
        isHonestRange(
          rangeOf(range!),
          answers.map(({ confidence }) => confidence),
        ),
      ),
    ],
  },
  {
    pattern: /You were too sure, more than chance explains\./,
    compares: ['too', 'more'],
    claims: (_, one) => [claim('fewer than honest', verdictHolds(one, 'below'))],
  },
  {
    pattern: /You knew more than you dared to say, more than chance explains\./,
    compares: ['more'],
    claims: (_, one) => [claim('more than honest', verdictHolds(one, 'above'))],
  },
  {
    pattern: /That fits: so few questions show only large differences\./,
    compares: ['few', 'only'],
    claims: (_, one) => [
      claim('within', verdictHolds(one, 'within')),
      claim('few', one.answers.length <= 20),
    ],
  },
];

const chanceGiven = ({ confidence, isRight }: Marked) => (isRight ? confidence : 1 - confidence);

/** What 10,000 becomes, staking a share of it answer by answer. */
function moneyLeft(one: Taken, payoff: number, stake: 'stakeAsSet' | 'stakeEvenMoney'): number {
  return marked(one).reduce((left, { confidence, isRight }) => {
    const share = one.test.levels.find(level => level.confidence === confidence)![stake];
    return left * (isRight ? 1 + share * payoff : 1 - share);
  }, 10_000);
}

const leftFits = (written: string, left: number) =>
  written === 'less than 1' ? left < 1 : left >= 1 - 1e-9 && numberFits(written, exactly(left));

const LEFT = `(?:less than 1|${NUMBER})`;
const TIMES = '(?:never|(?:once|\\d+ times) \\(\\d+ right\\))';

function timesFit(written: string, some: readonly Marked[]): boolean {
  if (written === 'never') return some.length === 0;
  const [, count = '', right = ''] = /^(once|\d+ times) \((\d+) right\)$/.exec(written) ?? [];
  return (
    (count === 'once' ? 1 : Number.parseInt(count, 10)) === some.length && Number(right) === rightOf(some)
  );
}

export const SCORES: readonly Shape<Taken>[] = [
  {
    pattern: at(
      `To what was right you gave a chance of (?<mean>${CHANCE}) \\(geometric mean, the logarithmic score\\); a coin gives (?<coin>50 of 100|500 of 1,000)\\.`,
    ),
    compares: ['less', 'more'],
    claims: ({ mean, coin }, one) => {
      const all = marked(one);
      const logs = all.reduce((sum, each) => sum + Math.log(chanceGiven(each)), 0);
      return [
        claim('geometric mean', chanceFits(mean!, Math.exp(logs / all.length))),
        claim('one base', inOneBase(mean, coin)),
      ];
    },
  },
  {
    pattern: at(`Your penalty by the Brier score is (?<brier>${NUMBER}): 0 is best, a coin gets 0\\.25\\.`),
    compares: ['best'],
    claims: ({ brier }, one) => {
      const all = marked(one);
      const mean = all.reduce((sum, each) => sum + (1 - chanceGiven(each)) ** 2, 0) / all.length;
      return [claim('Brier', roundedFits(brier!, mean, 3))];
    },
  },
  {
    pattern: at(`Staking by what you said, 10,000 became (?<left>${LEFT}) at even money\\.`),
    compares: ['less'],
    claims: ({ left }, one) => [claim('left', leftFits(left!, moneyLeft(one, 1, 'stakeEvenMoney')))],
  },
  {
    pattern: at(
      `At (?<payoff>${NUMBER}) for every 100 risked, with the stake set above, it became (?<left>${LEFT}); there (?<staked>\\d+) of (?<all>\\d+) answers (?<verb>was|were) worth a stake\\.`,
    ),
    compares: ['above', 'less', 'every'],
    claims: ({ payoff, left, staked, all, verb }, one) => {
      const { test, answers } = one;
      const worth = answers.filter(
        ({ confidence }) => test.levels.find(level => level.confidence === confidence)!.stakeAsSet > 0,
      );
      return [
        claim('payoff', isNumber(payoff!, 100 * test.payoff)),
        claim('left', leftFits(left!, moneyLeft(one, test.payoff, 'stakeAsSet'))),
        claim('staked', Number(staked) === worth.length && Number(all) === answers.length),
        claim('singular', (verb === 'was') === (staked === '1')),
      ];
    },
  },
  {
    pattern: at(
      `(?<part>Without|With) advice you were right (?<right>\\d+) of (?<all>\\d+) times and said (?<said>${SHARE})\\.`,
    ),
    claims: ({ part, right, all, said }, one) => {
      const some = marked(one).filter(({ advice }) => (advice === null) === (part === 'Without'));
      return [
        claim('right', Number(right) === rightOf(some)),
        claim('all', Number(all) === some.length),
        claim('said', percentFits(said!, saidOf(some))),
      ];
    },
  },
  {
    pattern: at(`The model was right (?<right>\\d+) of (?<all>\\d+) times and said (?<said>${SHARE})\\.`),
    claims: ({ right, all, said }, one) => {
      const some = marked(one).filter(({ advice }) => advice !== null);
      const isRight = ({ advice, place }: Marked) => advice!.choice === one.test.questions[place]!.truth;
      return [
        claim('right', Number(right) === some.filter(isRight).length),
        claim('all', Number(all) === some.length),
        claim('said', percentFits(said!, saidOf(some.map(({ advice }) => advice!)))),
      ];
    },
  },
  {
    pattern: at(`You followed it (?<followed>${TIMES}) and overruled it (?<overruled>${TIMES})\\.`),
    compares: ['never'],
    claims: ({ followed, overruled }, one) => {
      const some = marked(one).filter(({ advice }) => advice !== null);
      return [
        claim(
          'followed',
          timesFit(
            followed!,
            some.filter(({ advice, choice }) => advice!.choice === choice),
          ),
        ),
        claim(
          'overruled',
          timesFit(
            overruled!,
            some.filter(({ advice, choice }) => advice!.choice !== choice),
          ),
        ),
      ];
    },
  },
];

/** The rows of the picture. */
export const ROWS: readonly Shape<Taken>[] = [
  {
    pattern: at(
      `All answers: you said (?<said>${SHARE}) on average and were right (?<right>\\d+) of (?<all>\\d+) times`,
    ),
    compares: ['all'],
    claims: ({ said, right, all }, one) => [
      claim('said', percentFits(said!, saidOf(one.answers))),
      claim('right', Number(right) === rightOf(marked(one)) && numberOf(all!) === one.answers.length),
    ],
  },
  {
    pattern: at(
      `(?<said>${SHARE}) sure: right (?<right>\\d+) of (?<all>\\d+) times; honest would be (?<range>\\d+(?: to \\d+)?)`,
    ),
    claims: ({ said, right, all, range }, one) => {
      const here = marked(one).filter(({ confidence }) => isShare(said!, confidence));
      return [
        claim('right', Number(right) === rightOf(here) && Number(all) === here.length),
        claim(
          'range',
          isHonestRange(
            rangeOf(range!),
            here.map(({ confidence }) => confidence),
          ),
        ),
      ];
    },
  },
];
