import type { TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { type Claim, NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, type Told, YEARS } from '../numbers.ts';
import { MIDDLE } from './middle.ts';
import {
  AMOUNT,
  amountFits,
  beyond,
  estimate,
  finestMoney,
  grown,
  isClear,
  namesIn,
  partFits,
  partRoom,
  stepOf,
} from './reading.ts';

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

export const PART = `(?:less than ${NUMBER}|(?:about )?${NUMBER})`;
const TIERS = ['test', 'truth', 'moved', 'paper', 'live'] as const;
export const room = ({ account, tiers }: TimelineOutcome) =>
  partRoom(
    TIERS.map(tier => estimate(tiers[tier].endMoney)),
    finestMoney(account),
  );
const ENDS = {
  biases: ['test', 'truth'],
  span: ['test', 'truth'],
  world: ['truth', 'moved'],
  trading: ['moved', 'live'],
} as const;
const HEADLINE = ['test', 'live'] as const;
type End = (typeof TIERS)[number];
const largestOf = ({ tiers }: TimelineOutcome, ends: readonly End[]) =>
  Math.max(...ends.map(end => tiers[end].endMoney.value));
const isManifold = (outcome: TimelineOutcome, ends: readonly End[] = HEADLINE) =>
  largestOf(outcome, ends) > 100 * outcome.account;
/** Just beside the limit the rounding decides. */
const isAtLimit = (outcome: TimelineOutcome, ends: readonly End[] = HEADLINE) =>
  Math.abs(largestOf(outcome, ends) - 100 * outcome.account) <= room(outcome);

function groupClaims(
  { amount, verb }: Readonly<Record<string, string>>,
  told: Told,
  outcome: TimelineOutcome,
  name: keyof typeof ENDS = 'biases',
): readonly Claim[] {
  const sign = claim('took or gave', verb === undefined || (verb === 'took') === told.value < 0);
  const beside = claim(
    'an amount beside amounts',
    isAtLimit(outcome) ||
      isAtLimit(outcome, ENDS[name]) ||
      (amount === undefined) === (isManifold(outcome) && isManifold(outcome, ENDS[name])),
  );
  if (amount === undefined) return [sign, beside, claim('clear of nothing', isClear(told))];
  return [
    sign,
    beside,
    claim('clear of nothing', isClear(told)),
    claim('its size', partFits(amount, told.value, room(outcome))),
    claim(
      'about while coarse',
      amount.startsWith('less') || amount.startsWith('about ') === (outcome.worlds === null),
    ),
  ];
}

const biasesIn = ({ steps }: TimelineOutcome) =>
  (steps ?? []).filter(({ group: of, step }) => of === 'biases' && step < 0);

/** The causes that made the test too good: if their sum is clear, all but the little ones, else those that are clear. */
function flattererClaims(written: string | undefined, outcome: TimelineOutcome): readonly Claim[] {
  const isMostly = written?.startsWith('mostly ') ?? false;
  const names = isMostly ? written!.slice('mostly '.length) : written;
  const told = names ? namesIn(names) : [];
  const whole = -(outcome.steps ?? [])
    .filter(one => one.group === 'biases')
    .reduce((sum, { step }) => sum + step, 0);
  const expected = biasesIn(outcome)
    .filter(one => (isClear(group(outcome, 'biases')) ? -one.step > 0.1 * whole : isClear(stepOf(one))))
    .map(({ cause }) => cause as string);
  const others = (outcome.steps ?? []).filter(
    ({ group: of, cause, step }) => of === 'biases' && step !== 0 && !told.includes(cause),
  );
  const rest = -others.reduce((sum, { step }) => sum + step, 0);
  return [
    claim(
      'the causes that made it',
      told.length === expected.length && expected.every(one => told.includes(one)),
    ),
    claim(
      'whether they made it alone',
      told.length === 0 || !isClear(group(outcome, 'biases')) || isMostly === others.length > 0,
    ),
    claim('most of it', !isMostly || rest < whole / 2),
  ];
}

/** What was too good: all biases, or where their sum is lost in an error those that are clear. */
function tooGood(outcome: TimelineOutcome): Told {
  const all = group(outcome, 'biases');
  if (isClear(all)) return all;
  const clear = biasesIn(outcome).map(stepOf).filter(isClear);
  return { value: clear.reduce((sum, { value }) => sum + value, 0), error: 0 };
}

/** What is left of the difference once the told parts are taken out: the groups that are not clear. */
function restClaims({ rest }: Readonly<Record<string, string>>, outcome: TimelineOutcome): readonly Claim[] {
  const hidden = (['span', 'world', 'trading'] as const)
    .map(name => group(outcome, name))
    .filter(told => !isClear(told))
    .reduce((sum, { value }) => sum + value, 0);
  const biases = group(outcome, 'biases').value - tooGood(outcome).value;
  return [
    claim(
      'the rest',
      Math.abs(numberOf(rest!.replace('about ', '').replace('+', '')) - hidden - biases) <= 4 * room(outcome),
    ),
    claim('about while coarse', rest!.startsWith('about ') === (outcome.worlds === null)),
    claim('amounts', isAtLimit(outcome) || !isManifold(outcome)),
  ];
}

const taken = (outcome: TimelineOutcome) =>
  (['biases', 'span', 'world', 'trading'] as const)
    .map(name => Math.max(0, -group(outcome, name).value))
    .reduce((sum, one) => sum + one);
const somethingGave = (outcome: TimelineOutcome) =>
  (['biases', 'span', 'world', 'trading'] as const).some(name => group(outcome, name).value > 0);

/** Real money surely ends below what went in, and trading took more than half of that. */
function tookTheStart(outcome: TimelineOutcome): boolean {
  const { value, error } = estimate(outcome.tiers.live.endMoney);
  const trading = group(outcome, 'trading');
  return (
    isClear(trading) &&
    outcome.account - value > 2 * error &&
    value < outcome.account &&
    -trading.value > outcome.account / 2
  );
}

export const FIRST_SCREEN: readonly Shape<TimelineOutcome>[] = [
  beyond(),
  {
    pattern: at(`Trading took (?<share>most of|as much as|more than) the money put in(?:: (?<told>.+?))?\\.`),
    compares: ['about', 'best', 'less', 'more', 'most', 'much'],
    claims: ({ share, told = '' }, outcome) => {
      const [, names, amount] = new RegExp(`^(.*?)(?:, )?(${PART})?$`).exec(told)!;
      const trading = group(outcome, 'trading');
      const expected = (outcome.steps ?? [])
        .filter(one => ['paper', 'live'].includes(one.group) && -one.step > -0.1 * trading.value)
        .map(({ cause }) => cause as string);
      const named = names ? namesIn(names) : [];
      return [
        ...groupClaims({ ...(amount && { amount }), verb: 'took' }, trading, outcome, 'trading'),
        claim('most of the money put in', tookTheStart(outcome)),
        claim(
          'more than it',
          Math.abs(-trading.value - outcome.account) <= room(outcome) ||
            (share === 'more than') === -trading.value > outcome.account,
        ),
        claim(
          'as much as it',
          amount === undefined ||
            (share === 'as much as') === (numberOf(amount.replace('about ', '')) === outcome.account),
        ),
        claim('who took it', named.length === expected.length && expected.every(one => named.includes(one))),
      ];
    },
  },
  {
    pattern: at(`In the test (?<start>${NUMBER}) (?<verb>became|grew) (?<amount>${AMOUNT})\\.`),
    compares: ['about', 'more'],
    claims: (found, outcome) => [
      claim('one span', !spansDiffer(outcome)),
      grown(found),
      claim('the start', numberOf(found['start']!) === outcome.account),
      money('test')(found, outcome),
    ],
  },
  {
    pattern: at(
      `In a test of (?<years>${YEARS}) (?<start>${NUMBER}) (?<verb>became|grew) (?<amount>${AMOUNT})\\.`,
    ),
    compares: ['about', 'more'],
    claims: (found, outcome) => [
      claim('two spans', spansDiffer(outcome)),
      claim('years of test', numberOf(found['years']!.split(' ')[0]!) === outcome.testYears),
      grown(found),
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
    pattern: at(`Most of (?<whole>the fall|all that was taken) was never there(?:: (?<told>.+?))?\\.`),
    compares: ['most', 'mostly', 'about', 'best', 'less', 'all', 'never'],
    claims: ({ whole, told }, outcome) => {
      const [, names, amount] = new RegExp(`^(?:([a-z ,]+?)(?:, |$))?(${PART})?$`).exec(told ?? '') ?? [];
      const biases = group(outcome, 'biases');
      return [
        ...groupClaims({ ...(amount && { amount }) }, biases, outcome),
        claim('nothing that comes first', !tookTheStart(outcome)),
        claim('a fall', outcome.tiers.test.endMoney.value > outcome.tiers.live.endMoney.value),
        claim('more than half of all that was taken', -biases.value > taken(outcome) / 2),
        claim('of the fall where nothing was given', (whole === 'the fall') === !somethingGave(outcome)),
        ...flattererClaims(names, outcome),
      ];
    },
  },
  {
    pattern: at(`The test was (?:(?<amount>${PART}) )?too good(?:: (?<names>[a-z ,]+))?\\.`),
    compares: ['about', 'too', 'best', 'less', 'mostly'],
    claims: (found, outcome) => [
      ...groupClaims(found, tooGood(outcome), outcome),
      claim('too good', tooGood(outcome).value < 0),
      claim('above the truth beyond error', isClear(group(outcome, 'biases'))),
      ...flattererClaims(found['names'], outcome),
    ],
  },
  {
    pattern: at(`(?<names>[A-Z][a-z ,]+) added (?:some|(?<amount>${PART})) to the test\\.`),
    compares: ['about', 'best', 'less'],
    claims: (found, outcome) => [
      ...groupClaims(found, tooGood(outcome), outcome),
      claim('lifts the test', tooGood(outcome).value < 0),
      claim('not surely above the truth', !isClear(group(outcome, 'biases'))),
      ...flattererClaims(found['names']!.charAt(0).toLowerCase() + found['names']!.slice(1), outcome),
    ],
  },
  {
    pattern: at(`The test was (?:(?<amount>${PART}) )?worse than the rule\\.`),
    compares: ['about', 'worse', 'less'],
    claims: (found, outcome) => [
      ...groupClaims(found, group(outcome, 'biases'), outcome),
      claim('worse', outcome.groups.biases.step > 0),
    ],
  },
  {
    pattern: at(`A (?<length>longer|shorter) time (?<verb>took|gave) (?:some of it|(?<amount>${PART}))\\.`),
    compares: ['about', 'longer', 'shorter', 'less'],
    claims: (found, outcome) => [
      ...groupClaims(found, group(outcome, 'span'), outcome, 'span'),
      claim('longer or shorter', (found['length'] === 'longer') === outcome.liveYears > outcome.testYears),
    ],
  },
  {
    pattern: at(`The world moved on, which (?<verb>took|gave) (?:some of it|(?<amount>${PART}))\\.`),
    compares: ['about', 'less'],
    claims: (found, outcome) => groupClaims(found, group(outcome, 'world'), outcome, 'world'),
  },
  {
    pattern: at(`Trading (?<verb>took|gave) (?:some of it|(?<amount>${PART}))\\.`),
    compares: ['about', 'less'],
    claims: (found, outcome) => groupClaims(found, group(outcome, 'trading'), outcome, 'trading'),
  },
  {
    pattern: at(`The rest, (?<rest>(?:about )?[−+]${NUMBER}), may be chance\\.`),
    compares: ['about'],
    claims: restClaims,
  },
  MIDDLE,
];
