import type { LearnedDays, Unfit } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import type { Shape } from '../checker.ts';
import { at, claim, isNumber, roundedFits } from '../numbers.ts';
import { LEARNING, toldOf } from './calm.ts';

const COUNT = '[\\d,]+';

type Learned = Pick<LearnedDays, 'isStill' | 'calm'>;

/** How the ranges of the network held on the reader's own days, while it learns how far it is. */
export const OWN_HELD: readonly Shape<Learned>[] = [
  {
    pattern: at(
      `Of 100 ranges (?<stated>${COUNT}) should hold: (?<later>${COUNT}) did on your later days, (?<storm>${COUNT}) in the storm\\.`,
    ),
    claims: ({ stated, later, storm }, { calm }) => [
      claim('what was stated', stated === '90'),
      claim('on later days', roundedFits(later!, 100 * toldOf(calm).calm.held, 0)),
      claim('in the storm', roundedFits(storm!, 100 * toldOf(calm).storm.held, 0)),
    ],
  },
  {
    pattern:
      /^In this window the value too often stands still, or changes by one share day after day: there is no spread to learn\.$/,
    compares: ['too'],
    claims: (_, { isStill }) => [claim('still', isStill)],
  },
  { pattern: /^Move the window\.$/, claims: (_, { isStill }) => [claim('still', isStill)] },
  ...LEARNING.map(({ claims, ...shape }) => ({
    ...shape,
    claims: (found: Readonly<Record<string, string>>, { isStill, calm }: Learned) => [
      claim('moves', !isStill),
      ...claims(found, calm),
    ],
  })),
];

/** A file's days, the window, and what the controls say. */
export interface OwnNoted extends Pick<LearnedDays, 'own' | 'window'> {
  readonly windowFrom: number;
  readonly windowDays: number;
}

const USED = `(?<learnable>${COUNT}) to learn from, (?<held>${COUNT}) to widen ranges on, (?<later>${COUNT}) to measure them on\\.`;
const partsFit = (found: Readonly<Record<string, string>>, { own }: OwnNoted) => [
  claim('to learn from', isNumber(found['learnable']!, own.learnable)),
  claim('to widen', isNumber(found['held']!, own.held)),
  claim('to measure', isNumber(found['later']!, own.later)),
  claim('all that are used', own.learnable + own.held + own.later === own.used),
];

/** For what the days are used, and what a reader might not expect. */
export const OWN_NOTES: readonly Shape<OwnNoted>[] = [
  {
    pattern: at(`The file has (?<days>${COUNT}) days?: ${USED}`),
    claims: (found, told) => [
      claim('all are used', told.own.inFile === told.own.used),
      claim('days', isNumber(found['days']!, told.own.inFile)),
      ...partsFit(found, told),
    ],
  },
  {
    pattern: at(`Of the file’s (?<days>${COUNT}) days the last (?<used>${COUNT}) are used: ${USED}`),
    claims: (found, told) => [
      claim('there are more', told.own.inFile > told.own.used),
      claim('days', isNumber(found['days']!, told.own.inFile)),
      claim('used', isNumber(found['used']!, told.own.used)),
      ...partsFit(found, told),
    ],
  },
  {
    pattern: at(`The window is all (?<days>${COUNT}) days that there are to learn from\\.`),
    claims: ({ days }, { own, window, windowDays }) => [
      claim('all', window.days === own.learnable && window.from === 0),
      claim('shorter than asked for', window.days < windowDays),
      claim('days', isNumber(days!, window.days)),
    ],
  },
  {
    pattern: at(`The window begins on day (?<day>${COUNT}), as late as the days to learn from allow\\.`),
    claims: ({ day }, { own, window, windowFrom, windowDays }) => [
      claim('as long as asked for', window.days === windowDays),
      claim('earlier than asked for', window.from < windowFrom),
      claim('as late as can be', window.from + window.days === own.learnable),
      claim('day', isNumber(day!, window.from)),
    ],
  },
  {
    pattern: at(
      `(?<gaps>${COUNT}) steps? goe?s? over days without a row, and (?:counts as a day|each counts as a day)\\.`,
    ),
    claims: ({ gaps }, { own }) => [claim('gaps', own.gaps > 0 && isNumber(gaps!, own.gaps))],
  },
  {
    pattern: at(`Your later days hold (?<falls>${COUNT}) falls? of 20\\u202f% or more\\.`),
    compares: ['more'],
    claims: ({ falls }, { own }) => [claim('falls', own.laterFalls > 0 && isNumber(falls!, own.laterFalls))],
  },
];

const isWhy = (why: Unfit['why'], unfit: Unfit) => claim(why, unfit.why === why);
const RHYTHMS: Readonly<Record<string, string>> = {
  'several a day': 'hours',
  'one a week': 'weeks',
  'one a month': 'months',
  'one a quarter': 'quarters',
  'one a year': 'years',
};

/** Why a file is none to learn from. */
export const OWN_UNFIT: readonly Shape<Unfit>[] = [
  {
    pattern: /^The rows are (?<rhythm>[a-z ]+), and the network states days: a row for each day is needed\.$/,
    claims: ({ rhythm }, unfit) => [
      claim('the rhythm', unfit.why === 'notDaily' && RHYTHMS[rhythm!] === unfit.rhythm),
    ],
  },
  {
    pattern: /^In the file, keep only the last row of each day\.$/,
    claims: (_, unfit) => [claim('hours', unfit.why === 'notDaily' && unfit.rhythm === 'hours')],
  },
  {
    pattern:
      /^The dates have no steady rhythm, and the network states days: a row for each day or weekday is needed\.$/,
    claims: (_, unfit) => [isWhy('noRhythm', unfit)],
  },
  {
    pattern: /^Nothing in the file says that a row is a day\.$/,
    claims: (_, unfit) => [isWhy('noDates', unfit)],
  },
  {
    pattern: /^Bring dates, or say how many rows there are a year: 365, or 252 for weekdays\.$/,
    compares: ['many'],
    claims: (_, unfit) => [isWhy('noDates', unfit)],
  },
  {
    pattern: /^In this file all is lost at some point, and no day comes after that\.$/,
    claims: (_, unfit) => [isWhy('lost', unfit)],
  },
  {
    pattern: at(
      `Over the last (?<days>${COUNT}) days the value too often stands still, or changes by one share day after day: no range can be tried there\\.`,
    ),
    compares: ['too'],
    claims: ({ days }, unfit) => [claim('so many', unfit.why === 'still' && isNumber(days!, unfit.days))],
  },
  {
    pattern: /^Leave these days out of the file\.$/,
    claims: (_, unfit) => [isWhy('still', unfit)],
  },
  {
    pattern: /^One after the other, these returns go beyond every number\.$/,
    claims: (_, unfit) => [isWhy('beyond', unfit)],
  },
  {
    pattern: /^Look at how the column was read\.$/,
    claims: (_, unfit) => [isWhy('beyond', unfit)],
  },
  {
    pattern: at(
      `(?<gaps>${COUNT}) of the (?<days>${COUNT}) steps that would be used go over days without a row\\.`,
    ),
    claims: ({ gaps, days }, unfit) => [
      claim(
        'gaps of days',
        unfit.why === 'manyGaps' && isNumber(gaps!, unfit.gaps) && isNumber(days!, unfit.days),
      ),
    ],
  },
  {
    pattern: /^With more than one in ten of these they are no days\.$/,
    compares: ['more'],
    claims: (_, unfit) => [
      claim('more than one in ten', unfit.why === 'manyGaps' && unfit.gaps > 0.1 * unfit.days),
    ],
  },
  {
    pattern: at(
      `The file has (?<days>${COUNT}) steps? from day to day; at least (?<needed>${COUNT}) are needed: ${USED}`,
    ),
    claims: ({ days, needed, learnable, held, later }, unfit) => [
      claim(
        'days and what is needed',
        unfit.why === 'tooFew' &&
          isNumber(days!, unfit.days) &&
          isNumber(needed!, unfit.learnable + unfit.held + unfit.later) &&
          unfit.days < unfit.learnable + unfit.held + unfit.later &&
          isNumber(learnable!, unfit.learnable) &&
          isNumber(held!, unfit.held) &&
          isNumber(later!, unfit.later),
      ),
    ],
  },
];
