import type { AccountOutcome, CauseStep, TierMetric } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, SHARE, type Told, YEARS } from '../numbers.ts';
import { CAUSES, finestMoney, namesIn, partRoom } from './reading.ts';

export interface OneAccount {
  readonly outcome: AccountOutcome;
  readonly metric: TierMetric;
}

const signed = ({ metric }: OneAccount) => (metric === 'worstFall' ? -1 : 1);
const FIGURE = `(?:${SHARE}|next to nothing|${NUMBER})`;

const finestOf = ({ metric, outcome }: OneAccount) =>
  metric === 'endMoney' ? finestMoney(outcome.account) : metric === 'sharpe' ? 0.01 : 0.001;
const amountOf = (written: string) =>
  written.endsWith('%') ? numberOf(written.replace('\u202f%', '')) / 100 : numberOf(written);
const TIERS = ['test', 'truth', 'moved', 'paper', 'live'] as const;
const room = (one: OneAccount) =>
  partRoom(
    TIERS.map(tier => tierTold(one, tier)),
    finestOf(one),
  );

/** A total is told no finer than the step nearest to its error, a part as the account adds up. */
const figureFits = (written: string, told: Told, one: OneAccount) =>
  written === 'next to nothing'
    ? one.metric === 'endMoney' && told.value - room(one) / 2 < one.outcome.account / 1000
    : Math.abs(amountOf(written) - told.value) <= room(one) / 2;
const partOf = (written: string, told: Told, one: OneAccount) =>
  Math.abs(amountOf(written) - told.value) <= room(one) + 1e-12;

function tierTold(one: OneAccount, tier: (typeof TIERS)[number]): Told {
  const { value, standardError } = one.outcome.metrics[one.metric].tiers[tier];
  return { value: signed(one) * value, error: standardError };
}

const takenIn = (one: OneAccount, { step, standardError }: CauseStep): Told => ({
  value: -signed(one) * step,
  error: standardError,
});

export const ACCOUNT: readonly Shape<OneAccount>[] = [
  {
    pattern: at(
      `From (?<test>${FIGURE}) in the test(?:, (?<testYears>${YEARS}),)? to (?<live>${FIGURE}) with real money(?:, (?<liveYears>${YEARS}))?\\.`,
    ),
    claims: ({ test, live, testYears, liveYears }, one) => {
      const { outcome } = one;
      const differ = outcome.testYears !== outcome.liveYears;
      const years = (written: string | undefined) => (written ? numberOf(written.split(' ')[0]!) : null);
      return [
        claim('test', figureFits(test!, tierTold(one, 'test'), one)),
        claim('real money', figureFits(live!, tierTold(one, 'live'), one)),
        claim('span of the test', years(testYears) === (differ ? outcome.testYears : null)),
        claim('span of real money', years(liveYears) === (differ ? outcome.liveYears : null)),
      ];
    },
  },
  {
    pattern: at(
      `(?<share>Most|The largest part) of all that was taken: (?<name>[a-z ]+), (?<taken>${FIGURE})\\.`,
    ),
    compares: ['most', 'largest', 'best', 'longer', 'shorter', 'all'],
    claims: ({ share, name, taken }, one) => {
      const { steps } = one.outcome.metrics[one.metric];
      const gap = tierTold(one, 'test').value - tierTold(one, 'live').value;
      const told = takenIn(one, steps.find(({ cause }) => cause === CAUSES[name!])!);
      const others = steps.filter(({ cause }) => cause !== CAUSES[name!]).map(step => takenIn(one, step));
      return [
        claim('a fall', gap > 0),
        claim('its size', partOf(taken!, told, one)),
        claim(
          'the largest of all',
          others.every(({ value }) => value <= told.value),
        ),
        share === 'Most'
          ? claim(
              'more than half of all that was taken',
              told.value > steps.reduce((sum, step) => sum + Math.max(0, takenIn(one, step).value), 0) / 2,
            )
          : claim(
              'beyond the errors',
              others.every(({ value, error }) => told.value - value > told.error + error),
            ),
      ];
    },
  },
  {
    pattern: at(`(?<givers>[“”a-z ,]+?)(?: and (?<others>\\d+) others)? gives? (?<little>a little )?back\\.`),
    compares: ['little', 'best', 'longer', 'shorter'],
    claims: ({ givers, others, little }, one) => {
      const { steps } = one.outcome.metrics[one.metric];
      const names = namesIn(givers!);
      const giving = steps.filter(step => {
        const told = takenIn(one, step);
        return told.value < 0 && Math.abs(told.value) > 2 * told.error;
      });
      const given = giving.reduce((sum, step) => sum - takenIn(one, step).value, 0);
      const gap = Math.abs(tierTold(one, 'test').value - tierTold(one, 'live').value);
      return [
        claim(
          'all that give',
          giving.length === names.length + Number(others ?? 0) &&
            names.every(name => giving.some(({ cause }) => cause === name)),
        ),
        claim('a little', (little !== undefined) === given <= 0.1 * gap),
      ];
    },
  },
];
