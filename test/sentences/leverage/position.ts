import type { PositionOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  DURATION,
  exactly,
  hoursOf,
  isNumber,
  numberFits,
  roundedFits,
  SHARE,
  shareFits,
} from '../numbers.ts';
import { fateOf, MARKET, marketClaims, singular } from './reading.ts';

export interface Position {
  readonly values: LeverageValues;
  readonly outcome: PositionOutcome;
}

const STAKE = `stake of (?<stake>${NUMBER})`;
const stakeClaim = (stake: string | undefined, { values }: Position) =>
  claim('stake', isNumber(stake!, values.stake));

export const POSITION_TOLD: readonly Shape<Position>[] = [
  {
    pattern: at(`Your ${STAKE} cannot be wiped out: nothing is borrowed\\.`),
    claims: ({ stake }, one) => [stakeClaim(stake, one), claim('never', fateOf(one.values) === 'never')],
  },
  {
    pattern: at(`Your ${STAKE} is wiped out at once: the margin is below maintenance\\.`),
    compares: ['below'],
    claims: ({ stake }, one) => [
      stakeClaim(stake, one),
      claim('at once', fateOf(one.values) === 'immediate'),
    ],
  },
  {
    pattern: at(
      `Within (?<time>${DURATION}) ${MARKET}, (?<chance>${CHANCE}) such positions (?<verb>loses|lose) the whole ${STAKE}\\.`,
    ),
    compares: ['less', 'more', 'loses'],
    claims: (found, one) => [
      claim('open', fateOf(one.values) === 'open'),
      stakeClaim(found['stake'], one),
      ...marketClaims(found, one.values),
      claim('holding time', hoursOf(found['time']!) === one.outcome.hours),
      claim('chance', chanceFits(found['chance']!, one.outcome.chances.wipedOut.value)),
      singular(found['verb'], found['chance']!),
    ],
  },
];

const fundingClaims = ({ usual, measured, fees }: Readonly<Record<string, string>>, one: Position) => {
  const { notional, hours } = one.outcome;
  const per8Hours = (rate: number) => (rate * notional * hours) / 8;
  return [
    claim('usual funding', numberFits(usual!, exactly(per8Hours(0.0001)))),
    claim('measured funding', numberFits(measured!, exactly(per8Hours(0.000071)))),
    claim('fees', numberFits(fees!, exactly(2 * one.values.fee * notional))),
    claim(
      'the whole position',
      Math.abs(notional - one.values.leverage * one.values.stake) <= 1e-9 * notional,
    ),
  ];
};

export const ASIDES: readonly Shape<Position>[] = [
  {
    pattern: /Only this stake is at risk \(isolated margin\)\./,
    compares: ['only'],
    claims: (_, { outcome, values }) => [
      claim('what is lost at worst', outcome.stake === values.stake && fateOf(values) === 'open'),
    ],
  },
  {
    pattern: at(
      `With (?<behind>all your money|ten times the stake) behind the same position it would be (?<leverage>${NUMBER})×(?:: within a month (?<chance>${CHANCE}) (?<verb>is|are) wiped out|; even at (?<even>1)× (?<evenChance>${CHANCE}) (?<evenVerb>is|are) wiped out within a month), of all that money\\.`,
    ),
    compares: ['less', 'more', 'all'],
    claims({ behind, leverage, chance, verb, even, evenChance, evenVerb }, { outcome, values }) {
      const { allBehindIt } = outcome.beyond;
      const money = values.wealth ?? 10 * values.stake;
      return [
        claim('whose money', (behind === 'all your money') === (values.wealth !== null)),
        claim('leverage', roundedFits(leverage!, allBehindIt.leverage, 2)),
        claim(
          'leverage of that money',
          Math.abs(allBehindIt.leverage - (values.leverage * values.stake) / money) <=
            1e-9 * allBehindIt.leverage,
        ),
        claim('less than 1×', (even !== undefined) === allBehindIt.leverage < 1),
        claim('chance', chanceFits((chance ?? evenChance)!, allBehindIt.wipedOut)),
        singular(verb ?? evenVerb, (chance ?? evenChance)!),
      ];
    },
  },
  {
    pattern:
      /With all your money behind the same position nothing would be borrowed: it could not be wiped out\./,
    compares: ['all'],
    claims: (_, { values }) => [
      claim('money that is known', values.wealth !== null),
      claim(
        'nothing borrowed',
        values.side === 'long' && values.leverage * values.stake <= (values.wealth ?? 10 * values.stake),
      ),
    ],
  },
  {
    pattern:
      /With ten times the stake behind the same position nothing would be borrowed: it could not be wiped out\./,
    claims: (_, { values }) => [
      claim('nothing borrowed', values.side === 'long' && values.wealth === null && values.leverage <= 10),
    ],
  },
  {
    pattern: /A stop would end many of these earlier, with a smaller loss\./,
    compares: ['many', 'smaller'],
    claims: () => [],
  },
  { pattern: /Stops are not in here yet\./, claims: () => [] },
  {
    pattern: at(
      `Opened afresh every day for a month, (?<chance>${CHANCE}) (?<verb>loses|lose) at least one stake, if days were independent\\.`,
    ),
    compares: ['less', 'more', 'loses', 'every'],
    claims: ({ chance, verb }, { outcome }) => [
      claim(
        'thirty days of it',
        outcome.hours !== 24 ||
          Math.abs(outcome.beyond.afresh - 1 + (1 - outcome.chances.wipedOut.value) ** 30) <= 1e-9,
      ),
      claim('chance', chanceFits(chance!, outcome.beyond.afresh)),
      singular(verb, chance!),
    ],
  },
  {
    pattern: at(
      `Of each 100 staked for (?<time>${DURATION}) (?<back>${NUMBER}) come back on average, fees paid(?:; those who end with more have (?<have>${NUMBER}))?\\.`,
    ),
    compares: ['more'],
    claims: ({ time, back, have }, { outcome }) => [
      claim('holding time', hoursOf(time!) === outcome.hours),
      claim('back', roundedFits(back!, 100 * outcome.beyond.back!.mean, 0)),
      claim(
        'what winners have',
        have === undefined
          ? outcome.beyond.back!.ofWinners < 1.0005
          : numberFits(have, exactly(100 * outcome.beyond.back!.ofWinners), 4) && numberOf(have) > 100,
      ),
    ],
  },
  {
    pattern: /What is missing went in fees and in the maintenance margin, which the exchange keeps\./,
    claims: (_, { outcome }) => [
      claim('something is missing', Math.round(100 * outcome.beyond.back!.mean) < 100),
    ],
  },
  {
    pattern: at(
      `Funding for (?<time>${DURATION}), at the usual 0\\.01\\u202f% every 8 hours: (?<usual>${NUMBER}) on (?<leverage>${NUMBER})× of (?<stake>${NUMBER}) \\((?<measured>${NUMBER}) at bitcoin’s mean since 2021\\), beside (?<fees>${NUMBER}) of fees\\.`,
    ),
    compares: ['usual', 'every'],
    claims: (found, one) => [
      claim('long', one.values.side === 'long'),
      claim('holding time', hoursOf(found['time']!) === one.outcome.hours),
      claim('leverage', isNumber(found['leverage']!, one.values.leverage)),
      stakeClaim(found['stake'], one),
      ...fundingClaims(found, one),
    ],
  },
  {
    pattern: at(
      `Funding goes from longs to shorts while the rate is above zero: for (?<time>${DURATION}) at the usual 0\\.01\\u202f% every 8 hours it would bring (?<usual>${NUMBER}) \\((?<measured>${NUMBER}) at bitcoin’s mean since 2021\\), beside (?<fees>${NUMBER}) of fees\\.`,
    ),
    compares: ['above', 'usual', 'every'],
    claims: (found, one) => [
      claim('short', one.values.side === 'short'),
      claim('holding time', hoursOf(found['time']!) === one.outcome.hours),
      ...fundingClaims(found, one),
    ],
  },
];

/** The marks of the picture: where it begins, where it ends, and where such markets take the price. */
export const MARKS: readonly Shape<Position>[] = [
  {
    pattern: at(`You enter at (?<price>${NUMBER}): a position of (?<notional>${NUMBER})`),
    claims: ({ price, notional }, { outcome, values }) => [
      claim('entry', numberFits(price!, exactly(values.entryPrice ?? 100), 5)),
      claim('size', numberFits(notional!, exactly(outcome.notional))),
    ],
  },
  {
    pattern: at(
      `Wiped out at (?<price>${NUMBER}): a (?<move>fall|rise) of (?<share>${SHARE}) takes (?<stake>${NUMBER})`,
    ),
    claims({ price, move, share, stake }, one) {
      const { outcome, values } = one;
      const end = outcome.levels.liquidationPrice! * (values.entryPrice ?? 100);
      return [
        claim('price', numberFits(price!, exactly(end), 3)),
        claim('way', (move === 'fall') === (values.side === 'long')),
        claim('move', shareFits(share!, exactly(Math.abs(outcome.levels.liquidationPrice! - 1)))),
        stakeClaim(stake, one),
      ];
    },
  },
];

/** A range of prices, after a week or a month. */
export interface RangeTold extends Position {
  readonly place: number;
}

export const RANGE: readonly Shape<RangeTold>[] = [
  {
    pattern: at(`After (?<time>${DURATION}): between (?<low>${NUMBER}) and (?<high>${NUMBER})`),
    claims({ time, low, high }, { outcome, values, place }) {
      const range = outcome.ranges[place]!;
      const unit = values.entryPrice ?? 100;
      const fits = (written: string, value: number) =>
        roundedFits(written, value, 0) || numberFits(written, exactly(value));
      return [
        claim('after', hoursOf(time!) === range.hours),
        claim('low', fits(low!, range.low.value * unit)),
        claim('high', fits(high!, range.high.value * unit)),
        claim('told apart', numberOf(low!) < numberOf(high!)),
      ];
    },
  },
];
