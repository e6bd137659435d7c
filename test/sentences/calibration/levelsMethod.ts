import type { MoneySummary } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
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
import type { Levels } from './levels.ts';
import {
  dangerFits,
  GROWTH,
  GROWTH_WORDS,
  growthFits,
  inOneBase,
  isCount,
  isNeverStaked,
  METHOD,
  MIDDLE,
  MIDDLE_WORDS,
  methodFits,
  middleFits,
  POINTS,
  pointsFit,
  STAKE,
  stakeFits,
  TOLD,
  TOLD_WORDS,
  TRADES,
} from './reading.ts';

const STAKED_ON = `on (?:fewer than one trade in a billion|(?:all|${CHANCE}) trades, the middle one of these stakes ${STAKE})`;

/** On how many trades a stake is, and the middle one of these. */
function stakedOnFits(written: string, summary: MoneySummary): boolean {
  if (isNeverStaked(summary)) return written === 'on fewer than one trade in a billion';
  const [, traded = '', stake = ''] =
    /^on (.+) trades, the middle one of these stakes (.+)$/.exec(written) ?? [];
  const isTraded =
    traded === 'all'
      ? summary.tradedShare > 1 - 1e-9
      : summary.tradedShare <= 1 - 1e-9 && chanceFits(traded, summary.tradedShare);
  return isTraded && stakeFits(stake, summary.medianStake!);
}

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
    compares: ['too', 'all'],
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
    pattern: at(`It stakes (?<own>${STAKED_ON}); an honest model (?<honest>${STAKED_ON})\\.`),
    compares: ['half', 'more', 'less', 'all', 'fewer'],
    claims: ({ own, honest }, { outcome }) => [
      claim('own', stakedOnFits(own!, outcome.own)),
      claim('honest', stakedOnFits(honest!, outcome.honest)),
      claim('one base', inOneBase(...(`${own} ${honest}`.match(new RegExp(CHANCE, 'g')) ?? []))),
    ],
  },
  {
    pattern: at(`It says (?<level>${SHARE}) or more in (?<share>${CHANCE}|all) calls\\.`),
    compares: ['more', 'less', 'all'],
    claims: ({ level, share }, { outcome, values }) => [
      claim('level', isShare(level!, values.level)),
      claim('so often', chanceFits(share!, outcome.shareFrom)),
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
      claim('below the start', dangerFits(below!, own, own.endedBelowStart)),
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
