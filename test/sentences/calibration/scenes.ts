import type {
  DecoderOutcome,
  FixOutcome,
  LevelsOutcome,
  MapOutcome,
  MoneyOutcome,
} from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import { type Claim, NUMBER, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, isNumber, isShare, SHARE } from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import {
  dangerFits,
  inOneBase,
  isCount,
  MIDDLE,
  MIDDLE_WORDS,
  middleFits,
  NEXT_TOLD,
  POINTS,
  pointsFit,
  TOLD,
  TOLD_WORDS,
  TRADES,
  toldBehind,
} from './reading.ts';

export type CalibrationScene = TellingScene<CalibrationValues, LevelsOutcome>;

/** A claim about the outcome of the scene's own view, which made-up outcomes have not. */
function seen<View>(one: CalibrationScene, says: string, holds: (view: View) => boolean): Claim {
  return claim(says, one.view === null || holds(one.view as View));
}
const happened = ({ main }: CalibrationScene) =>
  main.levels.find(({ stated }) => stated === main.level)!.happened;
const gapOf = ({ fixes }: FixOutcome, id: string) => fixes.find(fix => fix.id === id)!;
const guideAt = ({ guides }: MapOutcome, stake: string) => guides.find(guide => guide.stake === stake)!;

const LESS_MORE = ['less', 'more'];

const QUESTIONS: readonly Shape<CalibrationScene>[] = [
  {
    pattern: at(
      `Right (?<right>${POINTS}) in 100; (?:(?<part>${SHARE}|all) of its confidence is real|(?<modest>it knows more than it says))\\.`,
    ),
    compares: ['more', 'all'],
    claims: ({ right, part, modest }, { main, values }) => [
      claim('accuracy', pointsFit(right!, main.exact.accuracy)),
      claim('modest', (modest !== undefined) === values.realConfidence > 1),
      claim('all', (part === 'all') === (values.realConfidence === 1)),
      claim('part', part === undefined || part === 'all' || isShare(part, values.realConfidence)),
    ],
  },
  {
    pattern: at(`At “(?<level>${SHARE}) sure”, how often is it right\\?`),
    claims: ({ level }, { values }) => [claim('level', isShare(level!, values.level))],
  },
  {
    pattern: at(
      `(?:“80 % accurate, 50 % reliable”: w|W)hen it says “(?<level>${SHARE}) sure”, how often is it right\\?`,
    ),
    claims: ({ level }, { values }) => [
      claim('level', isShare(level!, values.level)),
      claim('80 and 50', values.accuracy === 0.8),
    ],
  },
  {
    pattern: at(`A hundred traders (?:follow it|stake what it says), (?<trades>${TRADES}) each\\.`),
    claims: ({ trades }, { values }) => [claim('trades', isCount(trades!, values.trades))],
  },
  {
    pattern: at(
      `Can “50 % reliable” mean that of all its calls of (?<level>${SHARE}) or more half come true\\?`,
    ),
    compares: ['all', 'more', 'half'],
    claims: ({ level }, { values }) => [
      claim('level', isShare(level!, values.level)),
      claim('half', values.claimed === 0.5),
    ],
  },
  {
    pattern: at(
      `Honest, right (?<right>${POINTS}) times in 100; a tenth staked to win (?<payoff>${NUMBER}) per 100\\.`,
    ),
    claims: ({ right, payoff }, { values }) => [
      claim('honest', values.realConfidence === 1 && values.stake === 'flat'),
      claim('accuracy', pointsFit(right!, values.accuracy)),
      claim('payoff', isNumber(payoff!, values.payoffPer100)),
    ],
  },
  {
    pattern: /Only half of its confidence is real, so you stake half of what it says\./,
    compares: ['half', 'only'],
    claims: (_, { values }) => [
      claim('half and half', values.realConfidence === 0.5 && values.stake === 'half'),
    ],
  },
  {
    pattern: at(`Too sure, at full stakes, but a win pays (?<payoff>${NUMBER}) per 100 risked\\.`),
    compares: ['too'],
    claims: ({ payoff }, { values }) => [
      claim('too sure', values.realConfidence < 1 && values.stake === 'full'),
      claim('payoff', isNumber(payoff!, values.payoffPer100)),
    ],
  },
  {
    pattern: /An honest one stakes what it says, nothing at bad odds\./,
    claims: (_, { values }) => [claim('honest', values.realConfidence === 1 && values.stake === 'full')],
  },
  {
    pattern: /This one knows more than it says\./,
    compares: ['more'],
    claims: (_, { values }) => [claim('too modest', values.realConfidence > 1)],
  },
];

const ANSWERS: readonly Shape<CalibrationScene>[] = [
  {
    pattern: at(`It is right (?<happened>${CHANCE}) times\\.`),
    compares: LESS_MORE,
    claims: ({ happened: told }, one) => [claim('what happens', chanceFits(told!, happened(one)))],
  },
  {
    pattern: at(
      `(?<halved>${TOLD.replaceAll('less', '[Ll]ess').replaceAll('none', '[Nn]one').replaceAll('more', '[Mm]ore').replaceAll('at ', '[Aa]t ')})\\.(?: If it were honest: (?<honest>${NEXT_TOLD})\\.)?`,
    ),
    compares: TOLD_WORDS,
    claims({ halved, honest }, { main, values, scene }) {
      const first = halved!.charAt(0).toLowerCase() + halved!.slice(1);
      const hasHonest = values.realConfidence !== 1 && values.stake !== 'flat';
      const isAsked = /your-traders|who-lose-half/.test(scene.id);
      return [
        claim('danger', dangerFits(first, main.own)),
        claim('one base', inOneBase(first, honest)),
        claim(
          'honest danger',
          honest === undefined
            ? !(hasHonest && isAsked)
            : hasHonest && toldBehind(first, honest, main.honest),
        ),
      ];
    },
  },
  {
    pattern: at(`Honest\\. (?<middle>${MIDDLE})\\.`),
    compares: MIDDLE_WORDS,
    claims: ({ middle }, one) => [
      claim('the middle of honest', middleFits(middle!, one.main.honest.middleLogEnd)),
      seen<MoneyOutcome>(one, 'honest ends with most', ({ ways }) =>
        ways.every(
          way =>
            way.real === 1 ||
            way.summary.middleLogEnd.value <
              ways.find(({ real }) => real === 1)!.summary.middleLogEnd.value -
                2 * way.summary.middleLogEnd.standardError,
        ),
      ),
    ],
  },
  {
    pattern: at(`(?<middle>${MIDDLE})\\.`),
    compares: MIDDLE_WORDS,
    claims: ({ middle }, { main }) => [claim('the middle', middleFits(middle!, main.own.middleLogEnd))],
  },
  {
    pattern: at(`No, if surer is more often right: (?<right>${POINTS}) in 100 or more\\.`),
    compares: ['more', 'surer'],
    claims: ({ right }, one) => [
      claim('accuracy', pointsFit(right!, one.main.exact.accuracy)),
      seen<DecoderOutcome>(
        one,
        'at least as often',
        ({ fromLevel, accuracy, claimed }) => fromLevel >= accuracy && claimed < accuracy,
      ),
    ],
  },
  {
    pattern: /Nearly all, while the market stays\./,
    compares: ['all', 'nearly'],
    claims: (_, one) => [
      seen<FixOutcome>(
        one,
        'four fifths',
        view => gapOf(view, 'temperature').gap! <= 0.2 * gapOf(view, 'none').gap!,
      ),
      seen<FixOutcome>(one, 'no change', view => view.sortingLost === 0),
    ],
  },
  {
    pattern: /No: it was learned in another market\./,
    claims: (_, one) => [
      seen<FixOutcome>(
        one,
        'it does not last',
        view => gapOf(view, 'temperature').gapAfter! > gapOf(view, 'none').gap! / 2,
      ),
    ],
  },
  {
    pattern: /Honesty\. At half stakes: accuracy\./,
    compares: ['half'],
    claims: (_, one) => [
      seen<MapOutcome>(one, 'honesty at full stakes', view => {
        const { honesty, accuracy } = guideAt(view, 'full');
        return honesty > accuracy + 0.05;
      }),
      seen<MapOutcome>(one, 'accuracy at half stakes', view => {
        const { honesty, accuracy } = guideAt(view, 'half');
        return accuracy > honesty + 0.05;
      }),
    ],
  },
];

const NOTICES: readonly Shape<CalibrationScene>[] = [
  {
    pattern: /In every row the dot lies left of its ring\./,
    compares: ['every'],
    claims: (_, { main }) => [
      claim(
        'less than said',
        main.levels.every(({ stated, happened: share }) => share < stated),
      ),
    ],
  },
  {
    pattern: /One level alone can be that bad\./,
    claims: (_, one) => [
      seen<DecoderOutcome>(one, 'at the level less than all', ({ atLevel, accuracy }) => atLevel < accuracy),
    ],
  },
  {
    pattern: /Being right is not yet earning\./,
    claims: (_, { main }) => [
      claim('does not earn', main.own.middleLogEnd.value < 2 * main.own.middleLogEnd.standardError),
    ],
  },
  {
    pattern: /But read the dots too\./,
    compares: ['too'],
    claims: (_, { main }) => [
      claim('it grows, and many lose half', main.own.middleLogEnd.value > 0 && main.own.halved.value > 0.08),
    ],
  },
  {
    pattern: /Its modesty makes its stakes small\./,
    claims: (_, { main }) => [claim('less than honest', main.own.meanStake < main.honest.meanStake)],
  },
];

const FIXED: readonly Shape<CalibrationScene>[] = [
  ...plainly<CalibrationScene>('How many lose half their money on the way?', ['many', 'half']),
  ...plainly<CalibrationScene>('How many lose half their money?', ['many', 'half']),
  ...plainly<CalibrationScene>('Three models, the same calls, other confidence.'),
  ...plainly<CalibrationScene>('Whose middle trader ends with most?', ['most']),
  ...plainly<CalibrationScene>('The middle trader’s money?'),
  ...plainly<CalibrationScene>('How many of 100 lose half? How many lose half?', ['many', 'half']),
  ...plainly<CalibrationScene>('Past calls teach one number that scales its confidence.'),
  ...plainly<CalibrationScene>('How much of the gap goes?', ['much']),
  ...plainly<CalibrationScene>('The market changes: its sure calls are now right no more than others.', [
    'more',
  ]),
  ...plainly<CalibrationScene>('Does the mending last?'),
  ...plainly<CalibrationScene>(
    'At full stakes, which tells the danger better: how often it is right, or how honest it is?',
    ['better'],
  ),
  ...plainly<CalibrationScene>('You took it at its word. So often it is right over all its calls.', ['all']),
  ...plainly<CalibrationScene>('Right often is not yet safe. That is how often it is wrong.'),
  ...plainly<CalibrationScene>('Honest is not safe: full stakes are bold.'),
  ...plainly<CalibrationScene>('The claim’s number counts something else.'),
  ...plainly<CalibrationScene>('Not one call differs, only the stakes. Each line makes the same calls.', [
    'only',
  ]),
  ...plainly<CalibrationScene>('Compare the second row with the first.'),
  ...plainly<CalibrationScene>('The change was built so that accuracy cannot see it.'),
  ...plainly<CalibrationScene>('Over these squares, the stake decides.'),
];

export const SCENES: readonly Shape<CalibrationScene>[] = [...QUESTIONS, ...ANSWERS, ...NOTICES, ...FIXED];
