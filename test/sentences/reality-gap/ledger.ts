import fc from 'fast-check';
import type { Assumptions } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
import { at, claim, exactly, isShare, numberFits, roundedFits, SHARE, shareFits } from '../numbers.ts';

const share = fc.oneof(
  fc.constantFrom(0, 0.02, 0.3, 1),
  fc.integer({ min: 0, max: 1000 }).map(n => n / 1000),
);
const money = fc.constantFrom(0, 20_000_000, 2_000_000_000, 20_000_000_000, 123_456);

/** What a market may take for granted. */
export const assumptionRecords: fc.Arbitrary<Assumptions> = fc.record({
  fee: fc.constantFrom(0.0001, 0.0005),
  spread: fc.constantFrom(0.000035, 0.0003, 0.0008),
  stressSpread: fc.integer({ min: 1, max: 100 }),
  dailyVolume: fc.constantFrom(20_000_000, 20_000_000_000, 300_000_000_000),
  volatility: fc.constantFrom(0.004, 0.024, 0.055),
  stressDepth: share,
  stressShare: fc.constantFrom(0.0041, 15 / 365),
  latency: share,
  filledShare: share,
  funding: fc.constantFrom(0, 0.1095, -0.0365),
  alwaysLongFunding: fc.constantFrom(0.0181, 0.0433),
  crowdExitShare: share,
  publicationLoss: fc.constantFrom(0, 0.32),
  stormEdge: fc.constantFrom(0, 0.5, -0.5, -1),
  halfLifeYears: fc.constantFrom(1.5, 3),
  followers: money,
  overrideDrawdown: share,
  overrideBars: fc.integer({ min: 1, max: 90 }),
  survivorship: fc.constantFrom(0, 0.0093),
});

const fixed = (...cells: readonly string[]): readonly Shape<Assumptions>[] =>
  cells.map(cell => ({ pattern: at(cell), compares: ['none', 'nobody', 'all'], claims: () => [] }));

const guess = (cell: string, claims: Shape<Assumptions>['claims']): Shape<Assumptions> => ({
  pattern: at(cell),
  claims,
});

/** Lines of the ledger: what, test, paper, real money. */
export const LEDGER: readonly Shape<Assumptions>[] = [
  ...fixed('Days \\| those on which the rule was picked \\| new ones \\| the same new ones'),
  guess(
    `Dead coins \\| (?:there|left out: \\+(?<lift>${SHARE}) a year for those who are long) \\| there \\| there`,
    ({ lift }, { survivorship }) => [
      claim('lift', lift === undefined ? survivorship === 0 : isShare(lift, survivorship)),
    ],
  ),
  {
    pattern: at(
      `The edge faded \\| none \\| by half every (?<years>${NUMBER}) years, a guess \\| by half every (?<again>${NUMBER}) years, a guess`,
    ),
    compares: ['none', 'half', 'every'],
    claims: ({ years, again }, { halfLifeYears }) => [
      claim('half-life', roundedFits(years!, halfLifeYears, 1) && years === again),
    ],
  },
  {
    pattern: at(
      `Others read the rule \\| none \\| (?:nobody can|(?<gone>${SHARE}) gone at once) \\| (?:nobody can|(?<again>${SHARE}) gone at once)`,
    ),
    compares: ['none', 'nobody'],
    claims: ({ gone, again }, { publicationLoss }) => [
      claim(
        'gone',
        (gone === undefined ? publicationLoss === 0 : isShare(gone, publicationLoss)) && gone === again,
      ),
    ],
  },
  {
    pattern: at(
      `The edge failed in storms \\| none \\| (?<cell>(?:(?<left>${SHARE}) of it is left|turned round, (?<turned>${SHARE}) of it against its holder), a guess) \\| (?<again>.+)`,
    ),
    compares: ['none'],
    claims: ({ cell, again, left, turned }, { stormEdge }) => [
      claim('the same on paper', cell === again),
      claim('left', left === undefined ? stormEdge < 0 : isShare(left, stormEdge)),
      claim('turned', turned === undefined ? stormEdge >= 0 : isShare(turned, -stormEdge)),
    ],
  },
  {
    pattern: at(
      `Fees \\| none \\| (?<fee>${SHARE}) of what is traded \\| (?<again>${SHARE}) of what is traded`,
    ),
    compares: ['none'],
    claims: ({ fee, again }, one) => [claim('fee', isShare(fee!, one.fee) && fee === again)],
  },
  {
    pattern: at(
      `The spread \\| none \\| half of it, (?<half>${SHARE}) \\| the same, (?<wide>${NUMBER}) times as wide in storms`,
    ),
    compares: ['none', 'half'],
    claims: ({ half, wide }, { spread, stressSpread }) => [
      claim('half', isShare(half!, spread / 2)),
      claim('in storms', Number(wide) === stressSpread),
    ],
  },
  {
    pattern: at(
      `Own orders move the price \\| none \\| none \\| root of the order over (?<volume>${NUMBER}) a day, times (?<volatility>${SHARE})`,
    ),
    compares: ['none'],
    claims: ({ volume, volatility }, one) => [
      claim('volume', numberFits(volume!, exactly(one.dailyVolume))),
      claim('volatility', isShare(volatility!, one.volatility)),
    ],
  },
  {
    pattern: at(
      `Bad trading in storms \\| none \\| none \\| (?<days>${SHARE}) of days; (?<left>${SHARE}) of the trading is left`,
    ),
    compares: ['none'],
    claims: ({ days, left }, { stressShare, stressDepth }) => [
      claim('days', shareFits(days!, exactly(stressShare))),
      claim('left', isShare(left!, stressDepth)),
    ],
  },
  {
    pattern: at(`Orders arrive late \\| none \\| none \\| after (?<part>${SHARE}) of the day`),
    compares: ['none'],
    claims: ({ part }, { latency }) => [claim('late', isShare(part!, latency))],
  },
  {
    pattern: at(
      `Orders filled in part \\| all at once \\| all at once \\| (?<part>${SHARE}) of every order, less in storms`,
    ),
    compares: ['all', 'every', 'less'],
    claims: ({ part }, { filledShare }) => [claim('filled', isShare(part!, filledShare))],
  },
  {
    pattern: at(
      `Funding \\| none \\| none \\| (?:(?<none>none)|(?<rate>${SHARE}) a year, paid by those who are (?<side>long|short); a rule that always is would pay (?<always>${SHARE}) of the account, this one is on either side as often and gets back what it pays)`,
    ),
    compares: ['none', 'always'],
    claims: ({ none, rate, side, always }, { funding, alwaysLongFunding }) => [
      claim('no funding', (none !== undefined) === (funding === 0)),
      claim('rate', rate === undefined || isShare(rate, Math.abs(funding))),
      claim('who pays', side === undefined || (side === 'long') === funding > 0),
      claim('always', always === undefined || shareFits(always, exactly(alwaysLongFunding))),
    ],
  },
  {
    pattern: at(
      `Followers in the same trades \\| none \\| none \\| (?:(?<nobody>nobody)|(?<money>${NUMBER}), of which (?<runs>${SHARE}) runs on a bad day of a storm)`,
    ),
    compares: ['none', 'nobody'],
    claims: ({ nobody, money: told, runs }, { followers, crowdExitShare }) => [
      claim('nobody', (nobody !== undefined) === (followers === 0)),
      claim('followers', told === undefined || numberFits(told, exactly(followers))),
      claim('runs', runs === undefined || isShare(runs, crowdExitShare)),
    ],
  },
  {
    pattern: at(
      `A person stepped in \\| none \\| none \\| off for (?<days>${NUMBER}) days after a fall of (?<fall>${SHARE})`,
    ),
    compares: ['none'],
    claims: ({ days, fall }, { overrideBars, overrideDrawdown }) => [
      claim('days', Number(days) === overrideBars),
      claim('fall', isShare(fall!, overrideDrawdown)),
    ],
  },
];
