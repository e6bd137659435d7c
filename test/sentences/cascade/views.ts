import type { SellerKind } from '../../../src/model/cascade/index.ts';
import type { Exit, GuardRow, GuardsOutcome } from '../../../src/panels/cascade/guards.ts';
import type { PathMoment, SecondsOutcome } from '../../../src/panels/cascade/seconds.ts';
import { numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { dipFits, fallFits, PERCENT, percentFits, TIME, timeFits } from './reading.ts';

type Found = Readonly<Record<string, string>>;

const SECONDS = '[\\d,.]+ seconds?';
const MONEY = '\\$[\\d,.]+M';

const near = (written: string, value: number) =>
  Math.abs(numberOf(written) - value) <= 0.005 * Math.abs(value) * (1 + 1e-9);
const secondsFit = (written: string, seconds: number) => near(written.split(' ')[0]!, seconds);
const moneyFits = (written: string, amount: number) =>
  written === 'nothing' ? amount === 0 : near(written.slice(1, -1), amount);
const oneDecimal = (written: string, share: number) => percentFits(written, share, [1]);

const sellerOf = ({ sellers }: SecondsOutcome, kind: SellerKind) =>
  sellers.find(seller => seller.kind === kind);

function soldClaims(kind: SellerKind, exit: string, time: string, outcome: SecondsOutcome) {
  const seller = sellerOf(outcome, kind)!;
  return [
    claim(`${kind}: where`, oneDecimal(exit, seller.meanExit)),
    claim(
      `${kind}: half of it`,
      time === 'at once' ? seller.halfAfter === 0 : secondsFit(time.replace('within ', ''), seller.halfAfter),
    ),
  ];
}

const WITHIN = `at once|within ${SECONDS}`;
const MODELS = `odels sell at (?<m>${PERCENT}) on average, half of it (?<mt>${WITHIN})`;
const EXCHANGE = `he exchange closes positions at (?<e>${PERCENT}) on average, half of them (?<et>${WITHIN})`;

export const SELLERS: readonly Shape<SecondsOutcome>[] = [
  {
    pattern: at(`M${MODELS}; t${EXCHANGE}\\.`),
    compares: ['half'],
    claims: ({ m, mt, e, et }, outcome) => [
      ...soldClaims('model', m!, mt!, outcome),
      ...soldClaims('liquidation', e!, et!, outcome),
    ],
  },
  {
    pattern: at(`M${MODELS}\\.`),
    compares: ['half'],
    claims: ({ m, mt }, outcome) => [
      ...soldClaims('model', m!, mt!, outcome),
      claim('the exchange does not sell', sellerOf(outcome, 'liquidation') === undefined),
    ],
  },
  {
    pattern: at(`T${EXCHANGE}\\.`),
    compares: ['half'],
    claims: ({ e, et }, outcome) => [
      ...soldClaims('liquidation', e!, et!, outcome),
      claim('no model sells', sellerOf(outcome, 'model') === undefined),
    ],
  },
  ...(
    [
      ['stop', 'Stop-loss orders'],
      ['magnet', 'Before a halt'],
    ] as const
  ).map(
    ([kind, name]): Shape<SecondsOutcome> => ({
      pattern: at(`${name}: (?<exit>${PERCENT})\\.`),
      claims: ({ exit }, outcome) => [claim('where', oneDecimal(exit!, sellerOf(outcome, kind)!.meanExit))],
    }),
  ),
  {
    pattern: at(`Insurance takes (?<amount>${MONEY}) of what the exchange closes\\.`),
    claims: ({ amount }, { absorbed }) => [claim('what it takes', moneyFits(amount!, absorbed))],
  },
  {
    pattern: /^Neither models nor the exchange sell\.$/,
    claims: (_, outcome) => [
      claim(
        'neither',
        sellerOf(outcome, 'model') === undefined && sellerOf(outcome, 'liquidation') === undefined,
      ),
    ],
  },
];

const SOLD = `(?:nothing is sold yet|(?<sold>${MONEY}) is sold, (?<exchange>nothing|${MONEY}) of it by the exchange)`;

const standsFits = (written: string, fall: number) =>
  fallFits(written, -fall) || percentFits(written, -fall, [1]);

const momentClaims = ({ stands, sold, exchange }: Found, moment: PathMoment) => [
  claim('where it stands', standsFits(stands!, moment.fall)),
  claim('sold', sold === undefined || moneyFits(sold, moment.sold)),
  claim('by the exchange', exchange === undefined || moneyFits(exchange, moment.byExchange)),
];

export const PATH: readonly Shape<PathMoment>[] = [
  {
    pattern: at(`After (?<time>${SECONDS}), at (?<stands>${PERCENT}), the first model decides to sell\\.`),
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('the first sale', moment.kind === 'trigger' && secondsFit(found['time']!, moment.seconds)),
    ],
  },
  {
    pattern: at(`Ten seconds after the dip the price stands at (?<stands>${PERCENT}); ${SOLD}\\.`),
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('ten seconds', moment.kind === 'ten'),
      claim('nothing', (found['sold'] === undefined) === (moment.sold === 0)),
    ],
  },
  {
    pattern: at(
      `After (?<time>${SECONDS}), at (?<stands>${PERCENT}), trading halts for (?<lasts>${SECONDS})\\.`,
    ),
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('when', moment.kind === 'halt' && secondsFit(found['time']!, moment.seconds)),
      claim('how long', secondsFit(found['lasts']!, moment.lasts)),
    ],
  },
  {
    pattern: at(`The dip itself is the low: (?<stands>${PERCENT})\\.`),
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('at once', moment.kind === 'low' && moment.seconds === 0),
    ],
  },
  {
    pattern: at(`The low comes after (?<time>${SECONDS}): (?<stands>${PERCENT}); ${SOLD}\\.`),
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('the low', moment.kind === 'low' && secondsFit(found['time']!, moment.seconds)),
    ],
  },
  {
    pattern: at(
      `(?<time>Half an hour|A minute|${TIME}) after the dip the price stands at (?<stands>${PERCENT}); ${SOLD}\\.`,
    ),
    // Half an hour is a time, no comparison.
    compares: ['half'],
    claims: (found, moment) => [
      ...momentClaims(found, moment),
      claim('the end', moment.kind === 'end' && timeFits(found['time']!.toLowerCase(), moment.seconds)),
    ],
  },
];

const costOf = ({ falls }: GuardRow) => falls.at(-1)! - Math.min(...falls);
/** Falls told alike are no difference. */
const APART = 5e-4;

/** The row of a guard by the number in its name. */
const KINDS: readonly (readonly [GuardRow['kind'], string])[] = [
  ['override', `Models stopped after (?<amount>[\\d,.]+) seconds?`],
  ['leverageCap', `A leverage cap of (?<amount>[\\d.]+)×`],
  ['rateCap', `At most \\$(?<amount>[\\d,.]+)M a second`],
  ['slowSelling', `Models that sell over (?<amount>[\\d,.]+) seconds?`],
];

const backfireShape = ([kind, name]: (typeof KINDS)[number]): Shape<GuardsOutcome> => ({
  pattern: at(
    `${name}: the price falls (?<best>${PERCENT}) (?:without it|with it on (?<count>\\d+) platforms?), (?<all>${PERCENT}) with it on all (?<of>\\d+)\\.`,
  ),
  ...(kind === 'rateCap' && { compares: ['most'] }),
  claims: ({ amount, best, count, all, of }, { rows, columns }) => {
    const row = rows.find(one => one.kind === kind && near(amount!, one.amount))!;
    return [
      claim('fewer do better', costOf(row) > APART),
      claim(
        'none costs more',
        rows.every(one => costOf(one) <= costOf(row)),
      ),
      claim('the best', oneDecimal(best!, Math.min(...row.falls))),
      claim(
        'where',
        row.falls[columns.indexOf(count === undefined ? 0 : Number(count))] === Math.min(...row.falls),
      ),
      claim('on all', oneDecimal(all!, row.falls.at(-1)!) && Number(of) === columns.at(-1)),
    ];
  },
});

const EXIT = `(?:under 1|\\d+), at ${PERCENT}`;
/** How many of a hundred, and where. */
function exitFits(written: string, { closed, at: place }: Exit): boolean {
  if (written === 'none') return place === null || closed === 0;
  const [count = '', price = ''] = written.split(', at ');
  const isCount = count === 'under 1' ? closed < 0.005 : Math.abs(Number(count) - 100 * closed) <= 0.5 + 1e-9;
  return isCount && oneDecimal(price, place!);
}

export const GUARDS: readonly Shape<GuardsOutcome>[] = [
  ...KINDS.map(backfireShape),
  {
    pattern: /^No guard here is worse on all platforms than on fewer\.$/,
    compares: ['worse', 'fewer'],
    claims: (_, { rows }) => [
      claim(
        'none',
        rows.every(row => costOf(row) <= APART),
      ),
    ],
  },
  {
    pattern: at(
      `One user’s order closes of 100: (?<one>${EXIT}); without: (?<without>none|${EXIT}); all with: (?<all>${EXIT})\\.`,
    ),
    claims: ({ one, without, all }, { stop }) => [
      claim('one', exitFits(one!, stop!.one)),
      claim('all', exitFits(all!, stop!.all)),
      claim('without', exitFits(without!, stop!.without)),
      claim('reached', stop!.isReached),
    ],
  },
  {
    pattern: at(
      `No stop-loss order is reached: they stand at (?<from>[\\d.]+)(?: to (?<to>[\\d.]+))?\\u202f%, and the price falls (?<fall>${PERCENT})\\.`,
    ),
    claims: ({ from, to, fall }, { stop }) => [
      claim('none is reached', !stop!.isReached),
      claim('from', dipFits(from!, stop!.at)),
      claim('to', dipFits(to ?? from!, stop!.until)),
      claim('the fall', oneDecimal(fall!, stop!.fallOne)),
    ],
  },
  {
    pattern: /^No stop-loss order sells here\.$/,
    claims: (_, { stop }) => [claim('none sells', stop!.one.at === null || stop!.all.at === null)],
  },
];
