import type { FixOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, isNumber, SHARE } from '../numbers.ts';
import { APART, apartFits, CALLS, inOneBase, isCount, POINTS, percentFits, pointsFit } from './reading.ts';
import type { Told } from './told.ts';

const LESS_MORE = ['less', 'more'];

export type Fix = Told<FixOutcome>;
const mended = ({ outcome }: Fix) => outcome.fixes.find(({ id }) => id === 'temperature')!;
const raw = ({ outcome }: Fix) => outcome.fixes.find(({ id }) => id === 'none')!;
const isMended = (one: Fix) => mended(one).gap! < (raw(one).gap ?? 0);

export const FIX: readonly Shape<Fix>[] = [
  {
    pattern: at(`(?<calls>${NUMBER}) past calls are too few to find the one number that would mend it\\.`),
    compares: ['too', 'few'],
    claims: ({ calls }, one) => [
      claim('calls', isNumber(calls!, one.outcome.pastCalls)),
      claim('nothing found', one.outcome.slopeFound === null || mended(one).gap === null),
    ],
  },
  {
    pattern: at(
      `From (?<calls>${CALLS}) in the past one number was learned: (?<slope>${SHARE}) of its confidence is real\\.`,
    ),
    claims: ({ calls, slope }, { outcome }) => [
      claim('calls', isCount(calls!, outcome.learnedFrom)),
      claim('slope', percentFits(slope!, outcome.slopeFound!)),
    ],
  },
  {
    pattern: at(`It takes the distance to the truth from (?<before>${POINTS}) to (?<after>${APART})\\.`),
    claims: ({ before, after }, one) => [
      claim('mends', isMended(one)),
      claim('before', pointsFit(before!, raw(one).gap!)),
      claim('after', apartFits(after!, mended(one).gap!)),
    ],
  },
  {
    pattern: at(
      `That mends nothing: the distance to the truth was (?<before>${APART}) and is (?<after>${APART}) with it\\.`,
    ),
    claims: ({ before, after }, one) => [
      claim('mends nothing', !isMended(one)),
      claim('before', apartFits(before!, raw(one).gap ?? 0)),
      claim('after', apartFits(after!, mended(one).gap!)),
    ],
  },
  {
    pattern: /The market has not changed, so the mending holds\./,
    claims: (_, one) => [
      claim('no change', one.outcome.sortingLost === 0),
      claim('a mending', isMended(one)),
    ],
  },
  {
    pattern: at(
      `Then the market changes, in a way built so that accuracy cannot see it: it is still right exactly (?<right>${POINTS}) times in 100, and says (?<says>${POINTS}) on average as before\\.`,
    ),
    claims: ({ right, says }, one) => [
      claim('a change', one.outcome.sortingLost > 0),
      claim('accuracy', pointsFit(right!, one.outcome.accuracy)),
      claim('says', pointsFit(says!, mended(one).saysAfter ?? 0)),
    ],
  },
  {
    pattern: at(`The distance is then (?<gap>${APART})\\.`),
    claims: ({ gap }, one) => [claim('after the change', apartFits(gap!, mended(one).gapAfter ?? 0))],
  },
];

const ranges = ({ outcome }: Fix) => outcome.coverage;

export const RANGES: readonly Shape<Fix>[] = [
  {
    pattern: at(
      `The range set once from past calls keeps its promise on average over such sets of calls: one set of (?<calls>${NUMBER}) holds (?<times>${POINTS}) of 100 times, give or take (?<spread>${APART}) \\(one standard deviation\\)\\.`,
    ),
    claims: ({ calls, times, spread }, { outcome }) => [
      claim('calls', isNumber(calls!, outcome.learnedFrom)),
      claim('holds', pointsFit(times!, outcome.promised.mean)),
      claim('keeps its promise', outcome.promised.mean >= outcome.promise - 1e-9),
      claim('spread', apartFits(spread!, outcome.promised.deviation)),
    ],
  },
  {
    pattern: at(`Here it held (?<before>${CHANCE}) times, then (?<after>${CHANCE})\\.`),
    compares: LESS_MORE,
    claims: ({ before, after }, one) => [
      claim('before', chanceFits(before!, ranges(one)[0]!.before.value)),
      claim('after', chanceFits(after!, ranges(one)[0]!.after.value)),
      claim('one base', inOneBase(before, after)),
    ],
  },
  {
    pattern: at(`One that widens after every miss holds (?<after>${CHANCE}) times\\.`),
    compares: [...LESS_MORE, 'every'],
    claims: ({ after }, one) => [claim('after', chanceFits(after!, ranges(one)[1]!.after.value))],
  },
  {
    pattern: at(`It says “either” (?<adaptive>${CHANCE}) times \\(set once: (?<split>${CHANCE})\\)\\.`),
    compares: LESS_MORE,
    claims: ({ adaptive, split }, one) => [
      claim('adaptive', chanceFits(adaptive!, ranges(one)[1]!.eitherAfter)),
      claim('set once', chanceFits(split!, ranges(one)[0]!.eitherAfter)),
      claim('one base', inOneBase(adaptive, split)),
    ],
  },
];
