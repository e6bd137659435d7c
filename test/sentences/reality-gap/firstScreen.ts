import type { TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { type Claim, NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, numberFits, SHARE, shareFits, type Told, YEARS } from '../numbers.ts';
import { AMOUNT, amountFits, estimate, isClear, namesIn, stepOf } from './reading.ts';

const money =
  (of: 'test' | 'paper' | 'live', group = 'amount') =>
  (found: Readonly<Record<string, string>>, outcome: TimelineOutcome) =>
    claim(
      `${of} money`,
      amountFits(
        found[group]!,
        estimate(outcome.tiers[of].endMoney),
        outcome.account,
        outcome.worlds === null,
      ),
    );

const spansDiffer = ({ testYears, liveYears }: TimelineOutcome) => testYears !== liveYears;
const group = (outcome: TimelineOutcome, name: keyof TimelineOutcome['groups']) =>
  stepOf(outcome.groups[name]);

function groupClaims(
  { amount, verb }: Readonly<Record<string, string>>,
  told: Told,
  isCoarse: boolean,
): readonly Claim[] {
  const rough = amount!.startsWith('about ');
  return [
    claim('clear of nothing', isClear(told)),
    claim('its size', numberFits(amount!.replace('about ', ''), { ...told, value: Math.abs(told.value) })),
    claim('about while coarse', rough === isCoarse),
    claim('took or gave', verb === undefined || (verb === 'took') === told.value < 0),
  ];
}

function flattererClaims(names: string | undefined, { steps }: TimelineOutcome): readonly Claim[] {
  const told = names ? namesIn(names) : [];
  const biases = steps?.filter(({ group: of, step }) => of === 'biases' && step < 0) ?? [];
  const whole = -(steps ?? []).filter(one => one.group === 'biases').reduce((sum, { step }) => sum + step, 0);
  const large = biases.filter(({ step }) => -step > 0.1 * whole).map(({ cause }) => cause as string);
  return [
    claim('the causes that made it', told.length === large.length && large.every(one => told.includes(one))),
  ];
}

export const FIRST_SCREEN: readonly Shape<TimelineOutcome>[] = [
  {
    pattern: at(`In the test (?<start>${NUMBER}) became (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [
      claim('one span', !spansDiffer(outcome)),
      claim('the start', numberOf(found['start']!) === outcome.account),
      money('test')(found, outcome),
    ],
  },
  {
    pattern: at(`In a test of (?<years>${YEARS}) (?<start>${NUMBER}) became (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [
      claim('two spans', spansDiffer(outcome)),
      claim('years of test', numberOf(found['years']!.split(' ')[0]!) === outcome.testYears),
      money('test')(found, outcome),
    ],
  },
  {
    pattern: at(`On paper, with new prices, (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [claim('one span', !spansDiffer(outcome)), money('paper')(found, outcome)],
  },
  {
    pattern: at(`In (?<years>${YEARS}) on paper, with new prices, (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [
      claim('two spans', spansDiffer(outcome)),
      claim('live years', numberOf(found['years']!.split(' ')[0]!) === outcome.liveYears),
      money('paper')(found, outcome),
    ],
  },
  {
    pattern: at(`With real money (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [money('live')(found, outcome)],
  },
  {
    pattern: at(
      `Most of the fall was never there: (?:(?<names>[a-z ,]+), )?(?<amount>(?:about )?${NUMBER})\\.`,
    ),
    compares: ['most', 'about', 'best'],
    claims: (found, outcome) => {
      const told = group(outcome, 'biases');
      const fall = outcome.tiers.test.endMoney.value - outcome.tiers.live.endMoney.value;
      const taken = (['biases', 'span', 'world', 'trading'] as const)
        .map(name => Math.max(0, -group(outcome, name).value))
        .reduce((sum, one) => sum + one);
      return [
        ...groupClaims(found, told, outcome.worlds === null),
        claim('a fall', fall > 0),
        claim('more than half of all that was taken', -told.value > taken / 2),
        ...flattererClaims(found['names'], outcome),
      ];
    },
  },
  {
    pattern: at(`The test was (?<amount>(?:about )?${NUMBER}) too good(?:: (?<names>[a-z ,]+))?\\.`),
    compares: ['about', 'too', 'best'],
    claims: (found, outcome) => [
      ...groupClaims(found, group(outcome, 'biases'), outcome.worlds === null),
      claim('too good', outcome.groups.biases.step < 0),
      ...flattererClaims(found['names'], outcome),
    ],
  },
  {
    pattern: at(`The test was (?<amount>(?:about )?${NUMBER}) worse than the rule\\.`),
    compares: ['about', 'worse'],
    claims: (found, outcome) => [
      ...groupClaims(found, group(outcome, 'biases'), outcome.worlds === null),
      claim('worse', outcome.groups.biases.step > 0),
    ],
  },
  {
    pattern: at(`A (?<length>longer|shorter) time (?<verb>took|gave) (?<amount>(?:about )?${NUMBER})\\.`),
    compares: ['about', 'longer', 'shorter'],
    claims: (found, outcome) => [
      ...groupClaims(found, group(outcome, 'span'), outcome.worlds === null),
      claim('longer or shorter', (found['length'] === 'longer') === outcome.liveYears > outcome.testYears),
    ],
  },
  {
    pattern: at(`The world moved on, which (?<verb>took|gave) (?<amount>(?:about )?${NUMBER})\\.`),
    compares: ['about'],
    claims: (found, outcome) => groupClaims(found, group(outcome, 'world'), outcome.worlds === null),
  },
  {
    pattern: at(`Trading (?<verb>took|gave) (?<amount>(?:about )?${NUMBER})\\.`),
    compares: ['about'],
    claims: (found, outcome) => groupClaims(found, group(outcome, 'trading'), outcome.worlds === null),
  },
  {
    pattern: at(
      `(?<middle>Middle of (?<worlds>${NUMBER}) worlds|The middle of all worlds, by formula); 8 of 10 paper results lie between (?<lower>${AMOUNT}) and (?<upper>${AMOUNT})\\.`,
    ),
    compares: ['more'],
    claims: ({ worlds, lower, upper }, outcome) => {
      const range = outcome.tiers.paper.endMoney;
      const fits = (written: string, value: number) =>
        /\d$/.test(written)
          ? numberFits(written, { value, error: 0 }, 2)
          : amountFits(written, { value, error: 0 }, outcome.account, false);
      return [
        claim('worlds', (worlds ? numberOf(worlds) : null) === outcome.worlds),
        claim('lower end', fits(lower!, range.lower)),
        claim('upper end', fits(upper!, range.upper)),
      ];
    },
  },
];

export const NOTE: readonly Shape<TimelineOutcome>[] = [
  {
    pattern: at(
      `The best of (?<tries>${NUMBER}) ideas, alike by (?<alike>${NUMBER}) \\(0 not at all, 1 the same\\), looked (?<amount>${NUMBER}) better than it was\\.`,
    ),
    compares: ['better', 'best', 'alike'],
    claims: ({ tries, alike, amount }, outcome) => {
      const picked = stepOf(outcome.steps!.find(({ cause }) => cause === 'selection')!);
      return [
        claim('ideas', numberOf(tries!) === outcome.tries && outcome.tries > 1),
        claim('how alike', Math.abs(numberOf(alike!) - outcome.alike) <= 0.005 + 1e-12),
        claim('better', picked.value < 0 && isClear(picked)),
        claim('by how much', numberFits(amount!, { ...picked, value: -picked.value })),
      ];
    },
  },
  {
    pattern: at(
      `Worst fall on the way: (?<test>${SHARE}) in the test, (?<paper>${SHARE}) on paper, (?<live>${SHARE}) with real money\\.`,
    ),
    compares: ['worst'],
    claims: (found, { tiers }) =>
      (['test', 'paper', 'live'] as const).map(tier =>
        claim(`fall ${tier}`, shareFits(found[tier]!, { value: -tiers[tier].worstFall!.value, error: 0 })),
      ),
  },
];
