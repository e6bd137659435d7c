import fc from 'fast-check';
import type { DaysOutcome, PolicyDays } from '../../../src/panels/guardrails/days.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { MONEY, moneyFits } from './depthReading.ts';

const NAMES: Readonly<Record<string, PolicyDays['policy']>> = {
  'grows bolder': 'grow',
  'calms down': 'tighten',
  'targets volatility': 'volt',
  'floors volatility': 'unc',
  'learns the mean': 'posterior',
  'stays at 2×': 'fixed',
};
const NAME = Object.keys(NAMES).join('|');

const policyOf = ({ policies }: DaysOutcome, name: string) =>
  policies.find(({ policy }) => policy === NAMES[name])!;
const spread = ({ worst, best }: PolicyDays) => best - worst;
/** Whether one has the most of something, and no other as much. */
const isAlone = (outcome: DaysOutcome, one: PolicyDays, of: (policy: PolicyDays) => number) =>
  outcome.policies.every(other => other === one || of(other) < of(one));

export const DAYS: readonly Shape<DaysOutcome>[] = [
  {
    pattern: at(
      `On whichever day the crash comes, the one that stays at 2× ends with (?<end>${MONEY}) of 100\\.`,
    ),
    compares: ['less'],
    claims: ({ end }, outcome) => {
      const fixed = policyOf(outcome, 'stays at 2×');
      return [
        claim('the same on every day', spread(fixed) < 1e-9),
        claim('its end', moneyFits(end!, fixed.worst)),
      ];
    },
  },
  {
    pattern: at(
      `The ends lie furthest apart for the one that (?<name>${NAME}): from (?<worst>${MONEY}) to (?<best>${MONEY})\\.`,
    ),
    compares: ['furthest', 'grows', 'less'],
    claims: ({ name, worst, best }, outcome) => {
      const told = policyOf(outcome, name!);
      return [
        claim('furthest', isAlone(outcome, told, spread)),
        claim('from', moneyFits(worst!, told.worst)),
        claim('to', moneyFits(best!, told.best)),
      ];
    },
  },
  {
    pattern: at(`The highest worst end has the one that (?<name>${NAME}): (?<worst>${MONEY})\\.`),
    compares: ['highest', 'worst', 'grows', 'less'],
    claims: ({ name, worst }, outcome) => {
      const told = policyOf(outcome, name!);
      return [
        claim(
          'highest',
          isAlone(outcome, told, policy => policy.worst),
        ),
        claim('the worst', moneyFits(worst!, told.worst)),
      ];
    },
  },
];

const money = fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: 0, max: 4, noNaN: true }));

const policyDays = (policy: PolicyDays['policy']): fc.Arbitrary<PolicyDays> =>
  fc.tuple(money, money).map(([one, other]) => ({
    ...{ policy, ends: [], ruined: 0, worst: Math.min(one, other) },
    best: policy === 'fixed' ? Math.min(one, other) : Math.max(one, other),
  }));

export const daysRecords: fc.Arbitrary<DaysOutcome> = fc
  .tuple(...Object.values(NAMES).map(policyDays))
  .map(policies => ({ policies }));
