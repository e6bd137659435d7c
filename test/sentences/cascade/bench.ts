import type { ClassBookOutcome } from '../../../src/panels/cascade/classBook.ts';
import type { GaugeOutcome } from '../../../src/panels/cascade/gauge.ts';
import type { OwnPositionOutcome } from '../../../src/panels/cascade/ownPosition.ts';
import type { ClassRound } from '../../../src/panels/cascade/views/parts/classTold.ts';
import { numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import {
  dipFits,
  fallFits,
  PERCENT,
  percentFits,
  SHARE_OF_MONEY,
  SHOCK,
  shareFits,
  shockFits,
  TIME,
  timeFits,
} from './reading.ts';

const TIMES = '[\\d.]+×';
const NUMBER = '[\\d,.]+';
const multiple = (written: string) => Number(written.replace('×', ''));
const near = (written: string, value: number) =>
  Math.abs(numberOf(written) - value) <= 0.005 * Math.abs(value) * (1 + 1e-9);
const twoDecimals = (written: string, value: number) => Math.abs(numberOf(written) - value) <= 0.005 + 1e-9;
const oneDecimal = (written: string, share: number) => percentFits(written, share, [1]);

const chosenGauge = ({ gauges, chosen }: GaugeOutcome) => gauges[chosen]!.gauge;

export const GAUGE: readonly Shape<GaugeOutcome>[] = [
  {
    pattern: at(
      `At a fall of (?<fall>${PERCENT}) each dollar sold makes (?<gain>${NUMBER}) more sellable; from (?<critical>${NUMBER}) on selling feeds itself\\.`,
    ),
    compares: ['more'],
    claims({ fall, gain, critical }, outcome) {
      const gauge = chosenGauge(outcome)!;
      return [
        claim('the fall', dipFits(fall!, gauge.fall)),
        claim('the gain', twoDecimals(gain!, gauge.gain)),
        claim('the critical gain', twoDecimals(critical!, gauge.criticalGain!)),
      ];
    },
  },
  {
    pattern: at(`That is (?<ratio>${NUMBER}) times the edge\\.`),
    claims: ({ ratio }, outcome) => [
      claim('beyond', chosenGauge(outcome)!.ratio >= 1),
      claim('how far', twoDecimals(ratio!, chosenGauge(outcome)!.ratio)),
    ],
  },
  {
    pattern: at(
      `That is (?<ratio>${NUMBER}) of the edge, which is no promise: even a single pass multiplies\\.`,
    ),
    claims: ({ ratio }, outcome) => [
      claim('short of it', chosenGauge(outcome)!.ratio < 1),
      claim('how far', twoDecimals(ratio!, chosenGauge(outcome)!.ratio)),
    ],
  },
  {
    pattern: /^That is the edge itself\.$/,
    claims: (_, outcome) => [claim('at the edge', Math.abs(chosenGauge(outcome)!.ratio - 1) <= 0.005 + 1e-9)],
  },
  {
    pattern: /^Nobody sells here, however far the price falls\.$/,
    claims: (_, outcome) => [claim('nobody', chosenGauge(outcome)?.criticalGain === null)],
  },
  {
    pattern: /^With a square-root impact the gain depends on what was sold before, so none is given\.$/,
    claims: (_, { gains }) => [claim('no gain', gains === null)],
  },
];

export interface PositionTold {
  readonly outcome: OwnPositionOutcome;
  readonly ownLeverage: number;
  readonly platforms: number;
}

const SECONDS = '(?:at once|after [\\d,.]+ seconds?)';
const secondsFit = (written: string, seconds: number) =>
  written === 'at once' ? seconds === 0 : near(written.split(' ')[1]!, seconds);
const OF_STAKE = '[\\d,]+ of every 100';
const stakeFits = (written: string, loss: number) =>
  Math.abs(numberOf(written.split(' ')[0]!) - 100 * loss) <= 0.5 + 1e-9;
const told = ({ outcome }: PositionTold) => (typeof outcome.position === 'string' ? null : outcome.position);
const closed = (one: PositionTold) => {
  const position = told(one);
  return position?.status === 'closed' ? position : null;
};
const open = (one: PositionTold) => {
  const position = told(one);
  return position?.status === 'open' ? position : null;
};
const deepest = ({ outcome: { event } }: PositionTold) => event.boxes[event.chosen]!.fall;

export const POSITION: readonly Shape<PositionTold>[] = [
  {
    pattern: at(
      `The (?<what>order|position) is due (?<due>${SECONDS}) at (?<level>${PERCENT}), and sold (?<sold>${SECONDS}) at (?<price>${PERCENT})\\.`,
    ),
    claims({ what, due, level, sold, price }, one) {
      const position = closed(one)!;
      return [
        claim('not by the dip', one.outcome.event.prices[0]! > position.levelPrice),
        claim('by whom', (what === 'order') === (position.by === 'stop')),
        claim('due', secondsFit(due!, position.decidedAt)),
        claim('its level', oneDecimal(level!, position.levelPrice - 1)),
        claim('sold', secondsFit(sold!, position.soldAt)),
        claim('at', oneDecimal(price!, position.price - 1)),
      ];
    },
  },
  {
    pattern: at(
      `The dip itself passes the level of the (?<what>order|position), (?<level>${PERCENT}): it is due (?<due>${SECONDS}), and sold (?<sold>${SECONDS}) at (?<price>${PERCENT})\\.`,
    ),
    claims({ what, due, level, sold, price }, one) {
      const position = closed(one)!;
      return [
        claim('by the dip', one.outcome.event.prices[0]! <= position.levelPrice),
        claim('by whom', (what === 'order') === (position.by === 'stop')),
        claim('due', secondsFit(due!, position.decidedAt)),
        claim('its level', oneDecimal(level!, position.levelPrice - 1)),
        claim('sold', secondsFit(sold!, position.soldAt)),
        claim('at', oneDecimal(price!, position.price - 1)),
      ];
    },
  },
  {
    pattern: at(`The stake is gone, and (?<missing>${OF_STAKE}) of it are missing\\.`),
    claims: ({ missing }, one) => [claim('missing', stakeFits(missing!, closed(one)!.loss - 1))],
  },
  {
    pattern: at(`It loses (?<loss>${OF_STAKE}) of its stake\\.`),
    compares: ['loses'],
    claims: ({ loss }, one) => [
      claim('lost', stakeFits(loss!, closed(one)!.loss) && closed(one)!.loss <= 1 && closed(one)!.loss > 0),
    ],
  },
  {
    pattern: at(
      `It stays open: it would be due at (?<level>${PERCENT}), and the price falls to (?<lowest>${PERCENT})\\.`,
    ),
    claims: ({ level, lowest }, one) => [
      claim('its level', oneDecimal(level!, open(one)!.levelPrice - 1)),
      claim('the lowest', oneDecimal(lowest!, -deepest(one))),
      claim('spared', open(one)!.spared > 0),
    ],
  },
  {
    pattern: at(`It is due at (?<level>${PERCENT}), and its turn does not come before the end\\.`),
    claims: ({ level }, one) => [
      claim('its level', oneDecimal(level!, open(one)!.levelPrice - 1)),
      claim('reached', open(one)!.spared === 0),
    ],
  },
  {
    pattern: /^Nothing would close it: nothing is borrowed\.$/,
    claims: (_, one) => [claim('nothing', open(one)!.levelPrice === 0)],
  },
  {
    pattern: at(
      `At the low it is down by (?<worst>${OF_STAKE}) of its stake, at the end by (?<end>${OF_STAKE})\\.`,
    ),
    claims: ({ worst, end }, one) => [
      claim('at the low', stakeFits(worst!, open(one)!.worstLoss)),
      claim('at the end', stakeFits(end!, open(one)!.endLoss)),
    ],
  },
  {
    pattern: at(`There (?:is one platform|are (?<count>\\d+) platforms) here\\.`),
    claims: ({ count }, { outcome, platforms }) => [
      claim('none of that number', outcome.position === 'no-such-platform'),
      claim('how many', Number(count ?? 1) === platforms),
    ],
  },
  {
    pattern: at(`At (?<leverage>${TIMES}) the exchange would close it at once\\.`),
    claims: ({ leverage }, { outcome, ownLeverage }) => [
      claim('at once', outcome.position === 'closed-at-once'),
      claim('leverage', multiple(leverage!) === ownLeverage),
    ],
  },
];

export interface ClassBookTold {
  readonly outcome: ClassBookOutcome;
  readonly shock: number;
  readonly modelShare: number;
}

export const CLASS_BOOK: readonly Shape<ClassBookTold>[] = [
  {
    pattern: at(
      `With (?:this (?<one>one) hand|these (?<hands>[\\d,]+) hands) as the book a (?<dip>${SHOCK}) dip (?:stays one|falls (?<fall>${PERCENT}), in (?<time>${TIME}))\\.`,
    ),
    // Half an hour is a time, no comparison.
    compares: ['half'],
    claims: ({ one, hands, dip, fall, time }, { outcome, shock }) => [
      claim('hands', outcome.hands === (one ? 1 : numberOf(hands!))),
      claim('as many as up', outcome.hands === outcome.levels.reduce((sum, level) => sum + level.hands, 0)),
      claim('the dip', shockFits(dip!, shock)),
      claim('the fall', fall === undefined || fallFits(fall, outcome.fall)),
      claim(
        'the time',
        time === undefined ? outcome.timeToTrough === 0 : timeFits(time, outcome.timeToTrough),
      ),
    ],
  },
  {
    pattern: at(`Models run (?<share>${SHARE_OF_MONEY}) of the money at each leverage\\.`),
    claims: ({ share }, { modelShare }) => [claim('the share', shareFits(share!, modelShare))],
  },
  {
    pattern: /^No models sell\.$/,
    claims: (_, { modelShare }) => [claim('none', modelShare === 0)],
  },
  {
    pattern: /^No hand is up: who takes 3×, 5×, 10×, 20×\?$/,
    claims: (_, { outcome }) => [claim('no hands', outcome.hands === 0)],
  },
];

export const ROUND: readonly Shape<ClassRound>[] = [
  {
    pattern: at(`(?<hands>[\\d,]+) hands?, (?<leverage>${TIMES}) on average: (?<fall>${PERCENT})`),
    claims: ({ hands, leverage, fall }, round) => [
      claim('hands', numberOf(hands!) === round.hands),
      claim('leverage', Math.abs(multiple(leverage!) - round.leverage) <= 0.05 + 1e-9),
      claim('the fall', oneDecimal(fall!, -round.fall)),
    ],
  },
];
