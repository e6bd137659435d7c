import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type Claim, numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import {
  chosenOf,
  dipFits,
  type EventTold,
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

const DIP = `Without look-alike models a (?<dip>${SHOCK}) dip`;
const BECOMES = `${DIP} (?<verb>stops at|runs away to) (?<without>${PERCENT})`;
const GIVE = `Give them (?<share>${SHARE_OF_MONEY}) of the money and it`;

const dipClaims = ({ dip }: Readonly<Record<string, string>>, { values }: EventTold) => [
  claim('the dip', shockFits(dip!, values.shock)),
];

/** "Stops" and "runs away" part at twice the dip. */
function becomesClaims(found: Readonly<Record<string, string>>, told: EventTold): readonly Claim[] {
  const { fall } = told.outcome.boxes[0]!;
  return [
    ...dipClaims(found, told),
    claim('the fall without models', fallFits(found['without']!, fall)),
    claim('whether it stops', (found['verb'] === 'stops at') === fall < 2 * told.values.shock),
  ];
}

const shareClaims = ({ share }: Readonly<Record<string, string>>, { outcome }: EventTold) => [
  claim('the chosen share', shareFits(share!, chosenOf(outcome).share)),
];

/** Whether a fall is told in the same words as the one without models. */
const isSaidTheSame = (fall: string, { outcome }: EventTold) =>
  Math.abs(numberOf(fall.replace('\u202f%', '')) - 100 * outcome.boxes[0]!.fall) <= 1;

/** A time, no comparison. */
const HALF_AN_HOUR = ['half'];

const HEADLINE: readonly Shape<EventTold>[] = [
  { pattern: at(`${BECOMES}\\.`), claims: becomesClaims },
  {
    pattern: at(`${BECOMES}, in (?<time>${TIME})\\.`),
    compares: HALF_AN_HOUR,
    claims: (found, told) => [
      ...becomesClaims(found, told),
      claim('none is chosen', told.outcome.chosen === 0),
      claim('the time', timeFits(found['time']!, told.outcome.boxes[0]!.timeToTrough)),
    ],
  },
  {
    pattern: at(`${DIP} stays one\\.`),
    claims: (found, told) => [
      ...dipClaims(found, told),
      claim('nothing is added', told.outcome.boxes[0]!.timeToTrough === 0),
    ],
  },
  {
    pattern: at(`${GIVE}(?<still> still)? falls (?<fall>${PERCENT}), in (?<time>${TIME})\\.`),
    compares: HALF_AN_HOUR,
    claims: (found, told) => [
      ...shareClaims(found, told),
      claim('the fall', fallFits(found['fall']!, chosenOf(told.outcome).fall)),
      claim('the time', timeFits(found['time']!, chosenOf(told.outcome).timeToTrough)),
      claim('still', found['still'] === undefined || isSaidTheSame(found['fall']!, told)),
    ],
  },
  {
    pattern: at(`${GIVE} stays at (?<fall>${PERCENT})\\.`),
    claims: (found, told) => [
      ...shareClaims(found, told),
      claim('the fall', fallFits(found['fall']!, chosenOf(told.outcome).fall)),
      claim('nothing is added', chosenOf(told.outcome).timeToTrough === 0),
    ],
  },
];

const DEFAULTS = defaultValues(cascadeParameters);
const MARKET = [
  'depth',
  'equity',
  'resilience',
  'permanentShare',
  'depthWithdrawal',
  'alarmThreshold',
] as const;

/** Those who sell beside models and exchanges are told exactly where there are some. */
function othersClaims(guards: string, values: CascadeValues): readonly Claim[] {
  const { haltAfter, magnetVolume, magnetWidth, stopShare, stopDistance, stopWidth } = values;
  const rush = /\$(?<amount>[\d,.]+)M that wants out in the last (?<width>[\d.]+)\u202f% before it/.exec(
    guards,
  );
  const stops =
    /stop-loss orders at (?<from>[\d.]+) to (?<to>[\d.]+)\u202f% for (?<share>[\d.]+ of every 100) without a model/.exec(
      guards,
    );
  return [
    claim('who rushes', (rush !== null) === (haltAfter !== null && magnetVolume > 0)),
    claim('how much', rush === null || numberOf(rush.groups!['amount']!) === magnetVolume),
    claim('how near', rush === null || dipFits(rush.groups!['width']!, magnetWidth)),
    claim('who has orders', (stops !== null) === stopShare > 0),
    claim('from', stops === null || dipFits(stops.groups!['from']!, stopDistance)),
    claim('to', stops === null || dipFits(stops.groups!['to']!, stopDistance + stopWidth)),
    claim('how many have', stops === null || shareFits(stops.groups!['share']!, stopShare)),
  ];
}

const SECOND: readonly Shape<EventTold>[] = [
  {
    pattern: at(`(?<share>${SHARE_OF_MONEY}): (?<fall>${PERCENT})(?:, in (?<time>${TIME}))?\\.`),
    compares: HALF_AN_HOUR,
    claims: ({ share, fall, time }, { outcome }) => {
      const box = outcome.boxes.find(
        (one, place) => place > 0 && place !== outcome.chosen && shareFits(share!, one.share),
      );
      return [
        claim('another share', box !== undefined),
        claim('its fall', box !== undefined && fallFits(fall!, box.fall)),
        claim(
          'its time',
          box !== undefined &&
            (time === undefined ? box.timeToTrough === 0 : timeFits(time, box.timeToTrough)),
        ),
      ];
    },
  },
  {
    pattern: at(
      `(?<time>Half an hour|A minute|[\\d,.]+ (?:seconds?|minutes?)) after the dip the price stands at (?<fall>${PERCENT})\\.`,
    ),
    compares: ['half'],
    claims: ({ time, fall }, { outcome }) => [
      claim('the end', timeFits(time!.charAt(0).toLowerCase() + time!.slice(1), outcome.duration)),
      claim('where it stands', fallFits(fall!.replace('−', ''), Math.abs(outcome.endFall))),
      claim('below', !fall!.startsWith('−') || outcome.endFall > 0),
    ],
  },
  {
    pattern: at('An invented market(?<edge>, set near the edge)?\\.'),
    claims: ({ edge }, { values }) => [
      claim('near the edge', edge === undefined || MARKET.every(name => values[name] === DEFAULTS[name])),
    ],
  },
  {
    pattern: at('With (?<guards>(?:an?|at most|models|insurance|stop-loss) .+)\\.'),
    compares: ['most'],
    claims: ({ guards }, { values }) => [
      ...othersClaims(guards!, values),
      claim(
        'a guard',
        [
          values.overrideLatency,
          values.leverageCap,
          values.rateCap,
          values.slowSelling,
          values.haltAfter,
        ].some(guard => guard !== null) ||
          values.insuranceInventory > 0 ||
          values.stopShare > 0,
      ),
    ],
  },
];

export const FIRST_SCREEN: readonly Shape<EventTold>[] = [...HEADLINE, ...SECOND];

export const GLANCE: readonly Shape<EventTold>[] = [
  {
    pattern: at(`(?<dip>${SHOCK}) · (?<share>${SHARE_OF_MONEY}) · (?<fall>${PERCENT})`),
    claims: ({ dip, share, fall }, told) => [
      ...dipClaims({ dip: dip! }, told),
      ...shareClaims({ share: share! }, told),
      claim('the fall', fallFits(fall!.replace('−', ''), chosenOf(told.outcome).fall)),
    ],
  },
];

/** What a stop by hand did. */
const handNotes = (fits: (written: string, fall: number) => boolean): readonly Shape<EventTold>[] => [
  {
    pattern: at(
      `You stopped (?<when>at the first sale|[\\d.]+ seconds? after the first sale): (?<fall>${PERCENT})\\.`,
    ),
    claims: ({ when, fall }, { outcome, values }) => [
      claim('the fall', fits(fall!, chosenOf(outcome).fall)),
      claim(
        'when',
        when === 'at the first sale'
          ? values.overrideLatency === 0
          : timeFits(when!.replace(' after the first sale', ''), values.overrideLatency!),
      ),
    ],
  },
  {
    pattern: at('Only (?<on>\\d+) of (?<all>\\d+) platforms obeyed you\\.'),
    claims: ({ on, all }, { values }) => [
      claim('who obeyed', numberOf(on!) === values.overrideOn && numberOf(all!) === values.platforms),
    ],
  },
  {
    pattern: at('No model sells here: there was nothing to stop\\.'),
    claims: (_, { outcome }) => [claim('no model', outcome.firstModelSale === null)],
  },
];

const oneDecimal = (written: string, fall: number) => percentFits(written, fall, [1]);

/** The same beside falls with one decimal. */
export const FINE_NOTES: readonly Shape<EventTold>[] = handNotes(oneDecimal);

/** A press before any model had sold. */
export const EARLY_NOTES: readonly Shape<EventTold>[] = [
  {
    pattern: at(
      `You pressed before any model had sold, and they stop at the first sale: (?<fall>${PERCENT})\\.`,
    ),
    claims: ({ fall }, { outcome }) => [
      claim('a model sells', outcome.firstModelSale !== null),
      claim('the fall', fallFits(fall!, chosenOf(outcome).fall)),
    ],
  },
  ...handNotes(fallFits).slice(1),
];

/** Under the event: who got out where, and what a stop by hand did. */
export const NOTES: readonly Shape<EventTold>[] = [
  {
    pattern: at(
      `Whoever had a model got out at (?<model>${PERCENT}) on average, everyone else was closed at (?<exchange>${PERCENT})\\.`,
    ),
    claims: ({ model, exchange }, { outcome: { exits } }) => [
      claim('models got out higher', exits.model! > exits.liquidation!),
      claim('models', fallFits(model!.replace('−', ''), -exits.model!)),
      claim('the exchange', fallFits(exchange!.replace('−', ''), -exits.liquidation!)),
    ],
  },
  ...handNotes(fallFits),
];
