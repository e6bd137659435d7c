import type { ReliabilityOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim } from '../numbers.ts';
import { APART, apartFits, CALLS, inOneBase, isCount } from './reading.ts';
import type { Told } from './told.ts';

export type Reliability = Told<ReliabilityOutcome>;
const LESS_MORE = ['less', 'more'];

export const RELIABILITY: readonly Shape<Reliability>[] = [
  {
    pattern: at(`In (?<calls>${CALLS}) said and happened lie (?<gap>${APART}) apart on average\\.`),
    claims: ({ calls, gap }, { outcome }) => [
      claim('calls', isCount(calls!, outcome.calls)),
      claim('gap', apartFits(gap!, outcome.measuredError)),
    ],
  },
  {
    pattern: at(
      `An honest model would show (?<mean>${APART}) by chance alone, and more than (?<rare>${APART}) once in twenty times\\.`,
    ),
    compares: ['more'],
    claims: ({ mean, rare }, { outcome: { honestError } }) => [
      claim('by chance', apartFits(mean!, honestError.mean.value)),
      claim('once in twenty', apartFits(rare!, honestError.exceededOnceInTwenty)),
    ],
  },
  {
    pattern: /This one is honest: no number of calls can show otherwise\./,
    claims: (_, { outcome, values }) => [
      claim('no number', outcome.needed === null),
      claim('honest', values.realConfidence === 1),
    ],
  },
  {
    pattern: at(
      `A test on so many calls notices the difference (?<power>${CHANCE}) times; (?<needed>${CALLS}) (?<verb>is|are) needed to notice it (?<wanted>80 of 100|800 of 1,000) times\\.`,
    ),
    compares: ['many', ...LESS_MORE],
    claims: ({ power, needed, verb, wanted }, { outcome }) => [
      claim('one base', inOneBase(power, wanted)),
      claim('power', chanceFits(power!, outcome.power)),
      claim('needed', outcome.needed !== null && isCount(needed!, outcome.needed)),
      claim('singular', (verb === 'is') === (outcome.needed === 1)),
    ],
  },
];
