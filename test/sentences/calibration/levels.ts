import type { LevelsOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { NUMBER, type Required, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  isNumber,
  isOneCase,
  isShare,
  roundedFits,
  SHARE,
} from '../numbers.ts';
import {
  type Found,
  GROWTH,
  GROWTH_WORDS,
  growthFits,
  isCount,
  METHOD,
  MIDDLE,
  MIDDLE_WORDS,
  methodFits,
  middleFits,
  NEXT_TOLD,
  POINTS,
  pointsFit,
  STAKE,
  singularTold,
  stakeFits,
  TIMES,
  TOLD,
  TOLD_WORDS,
  TRADES,
  timesFit,
  toldBehind,
  toldFits,
} from './reading.ts';

export interface Levels {
  readonly values: CalibrationValues;
  readonly outcome: LevelsOutcome;
}

export const asked = ({ outcome }: Levels) => outcome.levels.find(({ stated }) => stated === outcome.level)!;
const hasHonest = ({ values }: Levels) => values.realConfidence !== 1 && values.stake !== 'flat';

export const HEADLINE: readonly Shape<Levels>[] = [
  {
    pattern: at(
      `This model is right (?<right>${POINTS}) times in 100; when it says (?<level>${SHARE}) sure, (?<happened>${TIMES})\\.`,
    ),
    compares: ['more', 'less'],
    claims: ({ right, level, happened }, one) => [
      claim('accuracy', pointsFit(right!, one.outcome.exact.accuracy)),
      claim('level', isShare(level!, one.values.level)),
      claim('what happens there', timesFit(happened!, asked(one).happened)),
    ],
  },
];

export const GLANCE: readonly Shape<Levels>[] = [
  {
    pattern: at(`says (?<level>${SHARE}) · happens (?<happened>${CHANCE})`),
    compares: ['more', 'less'],
    claims: ({ level, happened }, one) => [
      claim('level', isShare(level!, one.values.level)),
      claim('what happens there', chanceFits(happened!, asked(one).happened)),
    ],
  },
];

const BOLDNESS: Readonly<Record<string, string>> = { '': 'full', 'half ': 'half', 'a quarter ': 'quarter' };

function stakingClaims({ flat, capped, part, there, level }: Found, { values, outcome }: Levels) {
  if (flat !== undefined) return [claim('flat', values.stake === 'flat' && stakeFits(flat, 0.1))];
  if (capped !== undefined) return [claim('capped', values.stake === 'capped' && stakeFits(capped, 0.1))];
  return [
    claim('how boldly', BOLDNESS[part ?? ''] === values.stake),
    claim('the stake there', stakeFits(there!, outcome.stakeThere)),
    claim('where', isShare(level!, values.level)),
  ];
}

export const SECOND: readonly Shape<Levels>[] = [
  {
    pattern: at(`A win pays (?<payoff>${NUMBER}) per 100 risked\\.`),
    claims: ({ payoff }, { values }) => [claim('payoff', isNumber(payoff!, values.payoffPer100))],
  },
  {
    pattern: at(
      `Staking (?:(?<flat>${STAKE}) every time|as boldly as that allows, but at most (?<capped>${STAKE})|(?<part>half |a quarter )?as boldly as that allows \\((?<there>${STAKE}) at (?<level>${SHARE})\\)), (?<halved>${TOLD}) traders (?<verb>loses|lose) half their money within (?<trades>${TRADES})(?<however>, however sure it says it is)?(?:; honest confidence: (?<honest>${NEXT_TOLD}))?\\.`,
    ),
    compares: [...TOLD_WORDS, 'half', 'loses'],
    claims(found, one) {
      const { own, honest } = one.outcome;
      return [
        ...stakingClaims(found, one),
        claim('danger', toldFits(found['halved']!, own.halved)),
        singularTold(found['verb']!, found['halved']!),
        claim('trades', isCount(found['trades']!, one.values.trades)),
        claim('however', (found['however'] !== undefined) === (one.values.stake === 'flat')),
        claim(
          'honest danger',
          found['honest'] === undefined
            ? !hasHonest(one)
            : hasHonest(one) && toldBehind(found['halved']!, found['honest'], honest.halved),
        ),
      ];
    },
  },
];

export const secondRequires = (): readonly Required[] => [
  { says: 'the danger', pattern: /half their money/ },
];

/** The note, the rows of the picture and the traders beside it, each told as a sentence of its own. */
export const PICTURE: readonly Shape<Levels>[] = [
  {
    pattern: at(`On average it says (?<says>${TIMES}) and is right (?<right>${POINTS}) times in 100\\.`),
    compares: ['more', 'less'],
    claims: ({ says, right }, { outcome: { exact } }) => [
      claim('says', timesFit(says!, exact.meanConfidence)),
      claim('right', pointsFit(right!, exact.accuracy)),
    ],
  },
  {
    pattern: at(`All its calls: it says (?<says>${CHANCE}) on average and is right (?<right>${CHANCE})\\.`),
    compares: ['more', 'less'],
    claims: ({ says, right }, { outcome: { exact } }) => [
      claim('says', chanceFits(says!, exact.meanConfidence)),
      claim('right', chanceFits(right!, exact.accuracy)),
    ],
  },
  {
    pattern: at(`When it says (?<level>${SHARE}) sure, it is right (?<right>${CHANCE})\\.`),
    compares: ['more', 'less'],
    claims: ({ level, right }, { outcome: { levels } }) => {
      const row = levels.find(({ stated }) => isShare(level!, stated));
      return [claim('a row', row !== undefined), claim('right', chanceFits(right!, row?.happened ?? 0))];
    },
  },
  {
    pattern: at(
      `(?<whose>Own|Honest): (?<halved>${TOLD}) (?<verb>loses|lose) half their money on the way\\.`,
    ),
    compares: [...TOLD_WORDS, 'half', 'loses'],
    claims: ({ whose, halved, verb }, { outcome }) => [
      claim('danger', toldFits(halved!, outcome[whose === 'Own' ? 'own' : 'honest'].halved)),
      singularTold(verb!, halved!),
    ],
  },
  {
    pattern: at(`Stakes (?<stake>${STAKE}) at (?<level>${SHARE})\\.`),
    compares: ['half', 'more'],
    claims: ({ stake, level }, { outcome, values }) => [
      claim('stake', stakeFits(stake!, outcome.stakeThere)),
      claim('level', isShare(level!, values.level)),
    ],
  },
];

const SIX = '[\\d.]+';

export const METHOD_TOLD: readonly Shape<Levels>[] = [
  {
    pattern:
      /The true chance of each call comes from a symmetric Beta distribution that gives exactly this accuracy\./,
    claims: () => [],
  },
  {
    pattern: at(
      `What it says is its true log-odds, multiplied by (?<kappa>${NUMBER}): the calls themselves, and how they rank, stay as they are\\.`,
    ),
    claims: ({ kappa }, { values }) => [claim('factor', roundedFits(kappa!, 1 / values.realConfidence, 4))],
  },
  {
    pattern:
      /What happens at each level follows by arithmetic; nothing is simulated there\.|This is one kind of wrong, one slope for all calls; real models are wrong in other ways too\./,
    compares: ['too'],
    claims: () => [],
  },
  {
    pattern: at(
      `Calibration error \\(ECE, without bins\\) (?<ece>${SIX}), Brier score (?<brier>${SIX}), log loss (?<loss>${SIX}), AUROC (?<auroc>${SIX}) \\(chances of “up”\\)\\.`,
    ),
    claims: ({ ece, brier, loss, auroc }, { outcome: { exact } }) => [
      claim('ECE', roundedFits(ece!, exact.ece, 6)),
      claim('Brier', roundedFits(brier!, exact.brier, 6)),
      claim('log loss', roundedFits(loss!, exact.logLoss, 6)),
      claim('AUROC', roundedFits(auroc!, exact.auroc.event, 6)),
    ],
  },
  {
    pattern: at(
      `Stakes follow Kelly’s rule for what is stated: at (?<payoff>${NUMBER}) per 100 risked, a call that is right (?<times>${POINTS}) times in 100 earns nothing, and nothing is staked up to there\\.`,
    ),
    claims: ({ payoff, times }, { values }) => [
      claim('payoff', isNumber(payoff!, values.payoffPer100)),
      claim('earns nothing', pointsFit(times!, 100 / (100 + values.payoffPer100))),
    ],
  },
  {
    pattern: at(
      `Of the trades with a stake the middle one puts (?<own>${STAKE}) at risk \\(honest: (?<honest>${STAKE})\\)\\.`,
    ),
    compares: ['half', 'more'],
    claims: ({ own, honest }, { outcome }) => [
      claim('own', stakeFits(own!, outcome.own.medianStake!)),
      claim('honest', stakeFits(honest!, outcome.honest.medianStake!)),
    ],
  },
  {
    pattern: at(
      `(?<middle>${MIDDLE}) in (?<trades>${TRADES}) \\(the median\\); (?<below>${TOLD}) (?<verb>ends|end) with less than at the start\\.`,
    ),
    compares: [...MIDDLE_WORDS, ...TOLD_WORDS],
    claims: ({ middle, trades, below, verb }, { outcome: { own }, values }) => [
      claim('the middle', middleFits(middle!, own.middleLogEnd)),
      claim('trades', isCount(trades!, values.trades)),
      claim('below the start', toldFits(below!, own.endedBelowStart)),
      claim('singular', (verb === 'ends') === isOneCase(below!)),
    ],
  },
  {
    pattern: at(
      `Over ever more trades money (?<own>${GROWTH}) \\(honest: (?<honest>${GROWTH})\\): the mean logarithm of its factor, which is not what the middle trader has after these\\.`,
    ),
    compares: GROWTH_WORDS,
    claims: ({ own, honest }, { outcome }) => [
      claim('own growth', growthFits(own!, outcome.own.growth)),
      claim('honest growth', growthFits(honest!, outcome.honest.growth)),
    ],
  },
  {
    pattern: at(
      `(?<what>Lose half|Ended below the start): (?<value>${SIX}), error (?<error>${SIX}) \\((?<method>${METHOD})(?:, seed (?<seed>\\d+))?\\)\\.`,
    ),
    compares: ['half', 'below'],
    claims: ({ what, value, error, method, seed }, { outcome: { own }, values }) => {
      const told = what === 'Lose half' ? own.halved : own.endedBelowStart;
      return [
        claim('value', roundedFits(value!, told.value, 5)),
        claim('error', roundedFits(error!, told.standardError, 5)),
        claim('method', methodFits(method!, told.method)),
        claim('seed', seed === undefined || Number(seed) === values.seed),
      ];
    },
  },
  {
    pattern:
      /Trades are independent of each other and free of fees\.|A model of confidence, not a forecast and not advice\./,
    claims: () => [],
  },
];
