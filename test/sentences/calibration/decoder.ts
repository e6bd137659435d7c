import type { DecoderOutcome } from '../../../src/panels/calibration/outcomes.ts';
import type { Shape } from '../checker.ts';
import { at, atMostFits, claim, isShare, SHARE } from '../numbers.ts';
import { APART, apartFits, POINTS, percentFits, pointsFit, TIMES, timesFit } from './reading.ts';
import type { Told } from './told.ts';

export type Decoder = Told<DecoderOutcome>;
const reading = ({ outcome }: Decoder, id: string) => outcome.readings.find(one => one.id === id)!;

export const LIMITS: readonly Shape<Decoder>[] = [
  {
    pattern: at(`What it says and what happens lie (?<gap>${APART}) apart on average\\.`),
    claims: ({ gap }, { outcome }) => [claim('the claim', apartFits(gap!, 1 - outcome.claimed))],
  },
  {
    pattern: at(`Possible here: being too sure can cost up to (?<gap>${APART})\\.`),
    compares: ['too'],
    claims: ({ gap }, { outcome: { largestGap, claimed } }) => [
      claim('largest', atMostFits(gap!.split(' ')[0]!, 100 * largestGap.tooSure, 1)),
      claim('possible', 1 - claimed <= largestGap.tooSure),
    ],
  },
  {
    pattern: at(
      `A model that is right (?<right>${SHARE}) of the time and too sure can be at most (?<gap>${APART}) off: even if it always said 100\\.`,
    ),
    compares: ['too', 'most', 'always'],
    claims: ({ right, gap }, { outcome: { accuracy, largestGap, claimed } }) => [
      claim('accuracy', isShare(right!, accuracy)),
      claim('largest', atMostFits(gap!.split(' ')[0]!, 100 * largestGap.tooSure, 1)),
      claim('impossible', 1 - claimed > largestGap.tooSure),
    ],
  },
  {
    pattern: at(`Whatever it says, it cannot be more than (?<gap>${APART}) off\\.`),
    compares: ['more'],
    claims: ({ gap }, { outcome: { largestGap, claimed } }) => [
      claim(
        'largest of any',
        atMostFits(gap!.split(' ')[0]!, 100 * largestGap.any, 1) && 1 - claimed > largestGap.any,
      ),
    ],
  },
  {
    pattern: at(
      `Only one that says 50 on every winner and 100 on every loser could be (?<gap>${POINTS}) off\\.`,
    ),
    compares: ['only', 'every'],
    claims: ({ gap }, { outcome: { largestGap, claimed } }) => [
      claim('largest of any', pointsFit(gap!, largestGap.any) && 1 - claimed <= largestGap.any),
    ],
  },
  {
    pattern: at(
      `All calls that say (?<level>${SHARE}) or more, taken together, are right (?<claimed>${SHARE}) of the time\\.`,
    ),
    compares: ['more', 'all'],
    claims: ({ level, claimed }, { outcome }) => [
      claim('level', isShare(level!, outcome.level)),
      claim('the claim', isShare(claimed!, outcome.claimed)),
    ],
  },
  {
    pattern: at(`Possible here: (?<claimed>${SHARE}) is no less than (?<right>${SHARE})\\.`),
    compares: ['less'],
    claims: ({ claimed, right }, { outcome }) => [
      claim('the claim', isShare(claimed!, outcome.claimed)),
      claim('accuracy', isShare(right!, outcome.accuracy)),
      claim('no less', outcome.claimed >= outcome.accuracy),
    ],
  },
  {
    pattern: at(
      `If it is more often right the surer it is, they are right at least as often as all its calls: (?<right>${SHARE})\\.`,
    ),
    compares: ['more', 'surer', 'least', 'all'],
    claims: ({ right }, { outcome }) => [
      claim('accuracy', isShare(right!, outcome.accuracy)),
      claim('impossible', outcome.claimed < outcome.accuracy),
      claim('together at least as often', outcome.fromLevel >= outcome.accuracy - 1e-9),
    ],
  },
  {
    pattern: at(
      `(?<may>At one level it may be less: as set|As set), it is right (?<atLevel>${TIMES}) times in 100 where it says (?<level>${SHARE}), and (?<from>${TIMES}) there and above together\\.`,
    ),
    compares: ['less', 'more', 'above'],
    claims: ({ may, atLevel, level, from }, { outcome }) => [
      claim('less at one level', may!.startsWith('At one') === outcome.atLevel < outcome.accuracy),
      claim('there', timesFit(atLevel!, outcome.atLevel)),
      claim('level', isShare(level!, outcome.level)),
      claim('there and above', timesFit(from!, outcome.fromLevel)),
    ],
  },
  {
    pattern: at(`(?<claimed>${SHARE}) of its calls can be relied on, the others are coin flips\\.`),
    claims: ({ claimed }, { outcome }) => [claim('the claim', isShare(claimed!, outcome.claimed))],
  },
  {
    pattern: at(`Possible here: together they can be right up to (?<most>${SHARE}) of the time\\.`),
    claims: ({ most }, { outcome: { claimed, accuracy } }) => [
      claim('at most', percentFits(most!, (1 + claimed) / 2) && (1 + claimed) / 2 >= accuracy),
    ],
  },
  {
    pattern: at(
      `Even if all of those it can be relied on were right, that makes (?<most>${SHARE}) right, not (?<right>${SHARE})\\.`,
    ),
    compares: ['all'],
    claims: ({ most, right }, { outcome: { claimed, accuracy } }) => [
      claim('at most', percentFits(most!, (1 + claimed) / 2)),
      claim('accuracy', isShare(right!, accuracy)),
      claim('impossible', (1 + claimed) / 2 < accuracy),
    ],
  },
];

/** One reading of the claim. */
export interface OneReading extends Decoder {
  readonly id: DecoderOutcome['readings'][number]['id'];
}

const NAMED: Readonly<Record<string, string>> = {
  '1': 'slope',
  '2': 'gap',
  '3': 'money',
  '4': 'within',
  '5': 'two-tiers',
};
const costClaims = (one: OneReading, gap: string, kept: string | undefined, shrinks: string | undefined) => {
  const { ece, growthKept } = reading(one, one.id);
  return [
    claim('average gap', apartFits(gap, ece)),
    claim('growth kept', kept === undefined || (growthKept! > 0 && percentFits(kept, growthKept!))),
    claim('shrinks', (shrinks !== undefined) === (growthKept !== null && growthKept <= 0)),
    claim('no growth to compare', kept !== undefined || shrinks !== undefined || growthKept === null),
  ];
};

export const READINGS: readonly Shape<OneReading>[] = [
  {
    pattern: at(
      `(?<number>[1-5])\\. (?:Its gap is (?<rest>${SHARE}) of the worst|(?<claimed>${SHARE}) of (?:its confidence is real|the growth is left|its calls come within (?<within>5|10) points|its calls are honest))\\.`,
    ),
    compares: ['worst'],
    claims: ({ number, rest, claimed, within }, one) => [
      claim('which', one.id.startsWith(NAMED[number!]!)),
      claim('within', within === undefined || one.id === `within${within}`),
      claim(
        'the claim',
        rest === undefined
          ? isShare(claimed!, one.outcome.claimed)
          : percentFits(rest, 1 - one.outcome.claimed),
      ),
    ],
  },
  {
    pattern: /No overconfidence is large enough for this at such an accuracy\./,
    claims: (_, one) => {
      const { real, isOneDial, growthKept } = reading(one, one.id);
      return [claim('impossible', real === null && isOneDial && growthKept === null)];
    },
  },
  {
    pattern: at(`Of its confidence, counted as in this lab’s slider, (?<claimed>${SHARE}) is real\\.`),
    claims: ({ claimed }, { outcome, id }) => [
      claim('the claim', id === 'slope' && isShare(claimed!, outcome.claimed)),
    ],
  },
  {
    pattern: at(`When it says (?<level>${POINTS}) it is right (?<right>${POINTS}) times\\.`),
    claims: ({ level, right }, one) => [
      claim('level', pointsFit(level!, one.outcome.level)),
      claim('right', pointsFit(right!, reading(one, one.id).happened!)),
    ],
  },
  {
    pattern: at(
      `It says (?<says>${POINTS}) on average and is right (?<right>${POINTS}): (?<part>${SHARE}) of the gap that being too sure can make at most\\.`,
    ),
    compares: ['most', 'too'],
    claims: ({ says, right, part }, one) => [
      claim('says', pointsFit(says!, reading(one, 'gap').meanConfidence)),
      claim('right', pointsFit(right!, one.outcome.accuracy)),
      claim('part', percentFits(part!, 1 - one.outcome.claimed)),
    ],
  },
  {
    pattern: at(
      `At even money and full stakes its money grows (?<claimed>${SHARE}) as fast as with honest confidence\\.`,
    ),
    compares: ['grows'],
    claims: ({ claimed }, { outcome, id }) => [
      claim('the claim', id === 'money' && isShare(claimed!, outcome.claimed)),
    ],
  },
  {
    pattern: at(`(?<claimed>${SHARE}) of its calls say within (?<within>5|10) points of what happens\\.`),
    claims: ({ claimed, within }, { outcome, id }) => [
      claim('the claim', id === `within${within}` && isShare(claimed!, outcome.claimed)),
    ],
  },
  {
    pattern: at(`Without any mathematics: all its calls are right (?<right>${POINTS}) of 100 times\\.`),
    compares: ['all'],
    claims: ({ right }, { outcome }) => [claim('accuracy', pointsFit(right!, outcome.accuracy))],
  },
  {
    pattern: at(`(?<claimed>${SHARE}) of them say so, the others say (?<over>${POINTS})\\.`),
    claims: ({ claimed, over }, { outcome, id }) => [
      claim('the claim', id === 'two-tiers' && isShare(claimed!, outcome.claimed)),
      claim('overstated', pointsFit(over!, outcome.overstated)),
    ],
  },
  {
    pattern: at(
      `(?<gap>${APART}) too sure on average(?:; at even money (?:(?<kept>${SHARE}) of the growth is left|(?<shrinks>its money shrinks)))?\\.`,
    ),
    compares: ['too', 'shrinks'],
    claims: ({ gap, kept, shrinks }, one) => costClaims(one, gap!, kept, shrinks),
  },
];
