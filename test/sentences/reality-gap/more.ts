import type { OwnVerdict, StressOutcome, TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, roundedFits, SHARE, shareFits } from '../numbers.ts';
import { AMOUNT, amountFits, estimate } from './reading.ts';

export const GLANCE: readonly Shape<TimelineOutcome>[] = [
  {
    pattern: at(`test (?<test>${AMOUNT}) · paper (?<paper>${AMOUNT}) · real (?<live>${AMOUNT})`),
    compares: ['about', 'more'],
    claims: (found, { tiers, account, worlds }) =>
      (['test', 'paper', 'live'] as const).map(tier =>
        claim(
          `${tier} money`,
          amountFits(found[tier]!, estimate(tiers[tier].endMoney), account, worlds === null),
        ),
      ),
  },
];

/** A storm at one of its days. */
export interface StormDay {
  readonly outcome: StressOutcome;
  readonly place: number;
}

const VALUE = '[−-]?[\\d,]+(?:\\.\\d)?';
const DAY = `(?:The evening before the storm|Day (?<of>\\d+) of the storm|(?<before>\\d+) days? before|(?<after>\\d+) days? after the storm)`;

/** Whether a day is named as it lies to the first and last day of the storm. */
function dayFits(
  { of, before, after }: Readonly<Record<string, string>>,
  { outcome, place }: StormDay,
): boolean {
  const [first, last] = outcome.storm;
  if (of !== undefined) return place === first + Number(of) - 1 && place <= last;
  if (before !== undefined) return place === first - 1 - Number(before) && Number(before) > 0;
  if (after !== undefined) return place === last + Number(after) && Number(after) > 0;
  return place === first - 1;
}

export const STORM: readonly Shape<StormDay>[] = [
  {
    pattern: at(
      `${DAY}: price (?<price>${VALUE}), paper (?<paper>${VALUE}), real money (?<live>${VALUE})\\.`,
    ),
    claims: (found, one) => [
      claim('the day', dayFits(found, one)),
      ...(['price', 'paper', 'live'] as const).map(line =>
        claim(line, roundedFits(found[line]!, one.outcome.bars[one.place]![line], 1)),
      ),
    ],
  },
  {
    pattern: at(
      `In (?<worse>\\d+) of (?<all>\\d+) worlds the storm cost real money as much against paper, or more\\.`,
    ),
    compares: ['much', 'more'],
    claims: ({ worse, all }, { outcome }) => [
      claim('worse', numberOf(worse!) === outcome.worse),
      claim('all', numberOf(all!) === outcome.compared),
    ],
  },
  {
    pattern: at(
      `The law of impact used here assumes that the order is worked over the day: it moves the price by (?<move>${SHARE}) on a calm day\\.`,
    ),
    claims: ({ move }, { outcome: { door } }) => [
      claim('move', shareFits(move!, { value: door.lawMove, error: 0 })),
    ],
  },
  {
    pattern:
      /Sent at once, it would (?<what>take all that waits|find room) within 1\u202f% of the price on such a venue\./,
    claims: ({ what }, { outcome: { door } }) => [
      claim('measured', door.depth !== null),
      claim('through the door', (what === 'take all that waits') === door.order >= (door.depth?.before ?? 0)),
    ],
  },
];

export const OWN: readonly Shape<OwnVerdict>[] = [
  {
    pattern: at(
      `(?:Best of (?<ideas>${NUMBER}) ideas|A single idea) with (?<sharpe>${NUMBER}) a year: a rule worth (?:no more than luck’s best of as many|nothing) would do this well or better in (?<chance>${CHANCE}) tests\\.`,
    ),
    compares: ['best', 'more', 'many', 'better', 'less'],
    claims: ({ ideas, sharpe, chance }, { trials, test, deflatedSharpe, probabilisticSharpe }) => [
      claim('ideas', ideas === undefined ? trials === 1 : numberOf(ideas) === trials && trials > 1),
      claim('ratio', roundedFits(sharpe!, test.sharpe, 2)),
      claim('by luck', chanceFits(chance!, 1 - (trials > 1 ? deflatedSharpe : probabilisticSharpe))),
    ],
  },
  { pattern: /And what came after\?/, claims: (_, { gap }) => [claim('something', gap !== null)] },
  {
    pattern: at(
      `Two equal rules differ by as much in (?<p>${CHANCE}) cases: (?<verdict>this gap is hardly noise|the gap may be noise)\\.`,
    ),
    compares: ['much', 'hardly', 'less', 'more'],
    claims: ({ p, verdict }, { gap }) => [
      claim('p', chanceFits(p!, gap!.p)),
      claim('hardly', verdict!.includes('hardly') === gap!.p < 0.05),
    ],
  },
];

/** What a cause takes or gives here. */
export interface HereStep {
  readonly value: number;
  readonly told: number;
  readonly step: number;
}

export const HERE: readonly Shape<HereStep>[] = [
  {
    pattern: at(`here (?<sign>▼ −|▲ \\+)(?<amount>${NUMBER}) of the money`),
    claims: ({ sign, amount }, { value, told }) => [
      claim('takes or gives', (sign === '▼ −') === value < 0),
      claim('how much', numberOf(amount!) === Math.abs(told)),
    ],
  },
  {
    pattern: at(`here less than (?<step>${NUMBER}) of the money`),
    compares: ['less'],
    claims: ({ step }, one) => [claim('told as nothing', one.told === 0 && numberOf(step!) === one.step)],
  },
];
