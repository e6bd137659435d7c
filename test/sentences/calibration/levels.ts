import type { LevelsOutcome, MoneySummary } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { NUMBER, type Required, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, isNumber, isShare, SHARE } from '../numbers.ts';
import {
  dangerFits,
  type Found,
  inOneBase,
  isCount,
  isNeverStaked,
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
      `This model is right (?<right>${POINTS}) times in 100; when it says (?<level>${SHARE}) sure(?<rarely> \\(hardly ever\\))?, (?<happened>${TIMES})\\.`,
    ),
    compares: ['more', 'less', 'hardly', 'ever'],
    claims: ({ right, level, rarely, happened }, one) => [
      claim('hardly ever', (rarely !== undefined) === one.outcome.shareFrom < 0.001),
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

const MEDIAN = `(?:never|(?:more than |less than )?${SHARE})`;

/** The middle one of all stakes above nothing, as a share of all money. */
function medianFits(written: string, summary: MoneySummary): boolean {
  if (isNeverStaked(summary)) return written === 'never';
  return stakeFits(`${written} of all money`, summary.medianStake!);
}

/** The middle stake is told where the stake at the level is none of those that are made, and only there. */
function medianClaims(
  { median, honestMedian }: Readonly<Partial<Record<'median' | 'honestMedian', string | undefined>>>,
  { values, outcome }: Levels,
) {
  const isTold = outcome.stakeThere < 1e-12 || outcome.own.tradedShare < 0.001;
  if (median === undefined) return [claim('the median', !isTold)];
  return [
    claim('the median', isTold && medianFits(median, outcome.own)),
    claim(
      'the honest median',
      honestMedian === undefined
        ? values.realConfidence === 1
        : values.realConfidence !== 1 && medianFits(honestMedian, outcome.honest),
    ),
  ];
}

function stakingClaims(found: Found, { values, outcome }: Levels) {
  const { nothing, flat, capped, part, there, level, rarely, median, honestMedian } = found;
  if (nothing !== undefined || isNeverStaked(outcome.own))
    return [claim('never', nothing !== undefined && isNeverStaked(outcome.own))];
  if (flat !== undefined) return [claim('flat', values.stake === 'flat' && stakeFits(flat, 0.1))];
  if (capped !== undefined) return [claim('capped', values.stake === 'capped' && stakeFits(capped, 0.1))];
  return [
    claim('how boldly', BOLDNESS[part ?? ''] === values.stake),
    claim('the stake there', stakeFits(there!, outcome.stakeThere)),
    claim('where', isShare(level!, values.level)),
    claim('hardly ever', (rarely !== undefined) === outcome.own.tradedShare < 0.001),
    ...medianClaims({ median, honestMedian }, { values, outcome }),
  ];
}

export const SECOND: readonly Shape<Levels>[] = [
  {
    pattern: at(`A win pays (?<payoff>${NUMBER}) per 100 risked\\.`),
    claims: ({ payoff }, { values }) => [claim('payoff', isNumber(payoff!, values.payoffPer100))],
  },
  {
    pattern: at(
      `(?:(?<nothing>Nothing is ever staked):|Staking (?:(?<flat>${STAKE}) every time|as boldly as that allows, but at most (?<capped>${STAKE})|(?<part>half |a quarter )?as boldly as that allows \\((?<there>${STAKE}) at (?<level>${SHARE})(?:; where staked(?<rarely>, hardly ever)?, the middle stake is (?<median>${MEDIAN})(?:, honest (?<honestMedian>${MEDIAN}))?)?\\)),) (?<halved>${TOLD}) traders (?<verb>loses|lose) half their money within (?<trades>${TRADES})(?<however>, however sure it says it is)?(?:; honest confidence: (?<honest>${NEXT_TOLD}))?\\.`,
    ),
    compares: [...TOLD_WORDS, 'half', 'loses', 'all', 'every', 'more', 'less', 'hardly', 'ever', 'never'],
    claims(found, one) {
      const { own, honest } = one.outcome;
      return [
        ...stakingClaims(found, one),
        claim('danger', dangerFits(found['halved']!, own)),
        claim('one base', inOneBase(found['halved'], found['honest'])),
        singularTold(found['verb']!, found['halved']!),
        claim('trades', isCount(found['trades']!, one.values.trades)),
        claim('however', (found['however'] !== undefined) === (one.values.stake === 'flat')),
        claim(
          'honest danger',
          found['honest'] === undefined
            ? !hasHonest(one)
            : hasHonest(one) && toldBehind(found['halved']!, found['honest'], honest),
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
    compares: ['more', 'less', 'all'],
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
      `Own: (?<own>${TOLD}) (?<verb>loses|lose) half their money on the way; Honest: (?<honest>${TOLD}) (?<honestVerb>loses|lose) half their money on the way\\.`,
    ),
    compares: [...TOLD_WORDS, 'half', 'loses'],
    claims: ({ own, honest, verb, honestVerb }, { outcome }) => [
      claim('danger', dangerFits(own!, outcome.own)),
      claim('honest danger', dangerFits(honest!, outcome.honest)),
      claim('one base', inOneBase(own, honest)),
      singularTold(verb!, own!),
      singularTold(honestVerb!, honest!),
    ],
  },
  {
    pattern: at(
      `(?<whose>Own|Honest) (?:(?<none>nothing staked)|middle stake (?<stake>(?:more than |less than )?${SHARE}))\\.`,
    ),
    compares: ['less', 'more', 'ever'],
    claims: ({ whose, none, stake }, { outcome }) => {
      const summary = outcome[whose === 'Own' ? 'own' : 'honest'];
      if (none !== undefined) return [claim('no trade', isNeverStaked(summary))];
      return [claim('stake', medianFits(stake!, summary))];
    },
  },
];
