import type { MeasuredFile, PartMetrics } from '../../../src/panels/calibration/ownForecastsOutcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, exactly, isNumber, numberFits, SHARE } from '../numbers.ts';
import { POINTS, percentFits, pointsFit } from './reading.ts';

const isCalls = ({ conventions }: MeasuredFile) => conventions.view === 'confidence';
const OF_RIGHT = ['less', 'more', 'never', 'always'];
const ONES: Readonly<Record<string, number>> = { never: 0, always: 1 };
const RIGHT = `(?:never|always|(?:right|on the right side) (?<times>${CHANCE}) times)`;

const rightFits = (written: string, times: string | undefined, share: number) =>
  times === undefined
    ? ONES[written.split(' ')[0]!] === share
    : share > 0 && share < 1 && chanceFits(times, share);

/** What an honest forecaster's deviation would be beyond chance, by Spiegelhalter's test, else by the bins. */
function verdictOf({ metrics, honestEce }: MeasuredFile): 'sure' | 'timid' | 'uneven' | 'open' {
  const { spiegelhalter, ece, meanConfidence, accuracy } = metrics;
  const rare = honestEce.exceededOnceInTwenty;
  if (spiegelhalter.kind === 'value' && spiegelhalter.pValue < 0.05)
    return spiegelhalter.z > 0 ? 'sure' : 'timid';
  if (ece <= rare) return 'open';
  return meanConfidence - accuracy > rare ? 'sure' : 'uneven';
}

export const FILE: readonly Shape<MeasuredFile>[] = [
  {
    pattern: at(
      `One forecast says next to nothing: it said (?<said>${SHARE}) and (?<came>came true|did not come true)\\.`,
    ),
    claims: ({ said, came }, { metrics }) => [
      claim('one', metrics.forecasts === 1),
      claim('said', percentFits(said!, metrics.meanForecast)),
      claim('came true', (came === 'came true') === (metrics.cameTrue === 1)),
    ],
  },
  {
    pattern: at(
      `(?<count>${NUMBER}) forecasts were (?<right>${RIGHT}(?: right)?) and said to be (?<said>${SHARE}) sure on average\\.`,
    ),
    compares: OF_RIGHT,
    claims: ({ count, right, times, said }, one) => [
      claim('calls', isCalls(one)),
      claim('count', isNumber(count!, one.metrics.forecasts)),
      claim('right', rightFits(right!, times, one.metrics.accuracy)),
      claim('said', percentFits(said!, one.metrics.meanConfidence)),
    ],
  },
  {
    pattern: at(
      `(?<count>${NUMBER}) forecasts, and (?<which>none|every one) came true: nothing can be said about how well they sort\\.`,
    ),
    compares: ['about', 'none', 'every'],
    claims: ({ count, which }, { metrics }) => [
      claim('count', isNumber(count!, metrics.forecasts)),
      claim('none or all', metrics.cameTrue === (which === 'none' ? 0 : metrics.forecasts)),
    ],
  },
  {
    pattern: at(
      `(?<count>${NUMBER}) forecasts were (?<right>${RIGHT}(?: on the right side)?): stated (?<said>${SHARE}) on average, (?<came>${SHARE}) came true\\.`,
    ),
    compares: OF_RIGHT,
    claims: ({ count, right, times, said, came }, one) => [
      claim('events', !isCalls(one)),
      claim('count', isNumber(count!, one.metrics.forecasts)),
      claim('right', rightFits(right!, times, one.metrics.accuracy)),
      claim('said', percentFits(said!, one.metrics.meanForecast)),
      claim('came true', percentFits(came!, one.metrics.cameTrue / one.metrics.forecasts)),
    ],
  },
  {
    pattern: at(
      `What was said and what happened lie (?<gap>${POINTS}) points? apart; an honest forecaster would show (?<chance>${POINTS}) by chance alone, and more than (?<rare>${POINTS}) once in twenty\\.`,
    ),
    compares: ['more'],
    claims: ({ gap, chance, rare }, { metrics, honestEce }) => [
      claim('gap', pointsFit(gap!, metrics.ece)),
      claim('by chance', pointsFit(chance!, honestEce.mean.value)),
      claim('once in twenty', pointsFit(rare!, honestEce.exceededOnceInTwenty)),
    ],
  },
  {
    pattern:
      /That is (?<what>too sure of itself|more timid than it needs to be), more than chance explains\./,
    compares: ['too', 'more'],
    claims: ({ what }, one) => [
      claim('beyond chance', verdictOf(one) === (what!.startsWith('too') ? 'sure' : 'timid')),
    ],
  },
  {
    pattern: /That is more than chance explains, though neither too sure nor too timid throughout\./,
    compares: ['more', 'too'],
    claims: (_, one) => [claim('uneven', verdictOf(one) === 'uneven')],
  },
  {
    pattern: /Nothing here speaks against honest confidence\./,
    claims: (_, one) => [
      claim('open', verdictOf(one) === 'open'),
      claim('no number tells', missing(one) <= 0),
    ],
  },
  {
    pattern: at(
      `Whether that is honest cannot be told yet: if what is seen so far is real, about (?<more>${NUMBER}) more forecasts? would tell\\.`,
    ),
    compares: ['about', 'more'],
    claims: ({ more }, one) => [
      claim('open', verdictOf(one) === 'open'),
      claim('more', missing(one) > 0 && numberFits(more!, exactly(missing(one)), 1)),
    ],
  },
];

/** How many more forecasts would tell; 0 where no number is known. */
function missing({ metrics, needed }: MeasuredFile): number {
  return needed.asSeen.kind === 'value' ? needed.asSeen.forecasts - metrics.forecasts : 0;
}

export const NEEDED: readonly Shape<MeasuredFile>[] = [
  {
    pattern: at(`There (?:is|are) (?<count>${NUMBER})\\.`),
    claims: ({ count }, { metrics }) => [claim('count', isNumber(count!, metrics.forecasts))],
  },
  {
    pattern: /Too few of them are right to say how many would tell: that takes a file of better calls\./,
    compares: ['too', 'few', 'better', 'many'],
    claims: (_, { metrics, needed }) => [
      claim('nothing known', needed.halfReal === null),
      claim('hardly more than a coin', metrics.accuracy < 0.505),
    ],
  },
  {
    pattern: at(
      `To tell a forecaster who is right as often, but of whose confidence only half is real, from an honest one takes about (?<needed>${NUMBER}) forecasts \\(8 times in 10\\)\\.`,
    ),
    compares: ['half', 'about', 'only'],
    claims: ({ needed }, one) => [
      claim('needed', numberFits(needed!, exactly(one.needed.halfReal ?? Number.NaN), 1)),
    ],
  },
];

/** A group or a period. */
export const PART: readonly Shape<PartMetrics & { readonly name: string }>[] = [
  {
    pattern: at(
      `Ether: said (?<said>${SHARE}) on average, happened (?<came>${NUMBER}) of (?<all>${NUMBER}) times; honest would be (?<low>${SHARE}) to (?<high>${SHARE})`,
    ),
    claims: ({ said, came, all, low, high }, part) => [
      claim('said', percentFits(said!, part.meanForecast)),
      claim('happened', isNumber(came!, part.cameTrue) || (part.cameTrue === 0 && came === '0')),
      claim('all', isNumber(all!, part.forecasts)),
      claim('low', percentFits(low!, part.honestLow)),
      claim('high', percentFits(high!, part.honestHigh)),
    ],
  },
];
