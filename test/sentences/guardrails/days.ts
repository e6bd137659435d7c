import fc from 'fast-check';
import type { DaysOutcome, PolicyDays } from '../../../src/panels/guardrails/days.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { isTyped, MONEY, moneyFits, TIMES } from './depthReading.ts';

const VARYING: Readonly<Record<string, PolicyDays['policy']>> = {
  'grows bolder': 'grow',
  'calms down': 'tighten',
  'targets volatility': 'volt',
  'floors volatility': 'unc',
  'learns the mean': 'posterior',
};
const FIXED = `stays at ${TIMES}`;
const NAME = [...Object.keys(VARYING), FIXED].join('|');

/** The policy of a name; the one that stays at a leverage has the one that is left behind the cap. */
function policyOf({ policies, fixedLeverage }: DaysOutcome, name: string): PolicyDays | undefined {
  const stays = /^stays at (?<held>.+)$/.exec(name)?.groups?.['held'];
  if (stays !== undefined && !isTyped(stays, fixedLeverage)) return undefined;
  return policies.find(({ policy }) => policy === (stays === undefined ? VARYING[name] : 'fixed'));
}
/** The cap that all stand behind, as it is said; nothing without one. */
const BEHIND = `(?:, behind a cap of (?<cap>${TIMES}))?`;
const isBehind = (cap: string | undefined, outcome: DaysOutcome) =>
  cap === undefined ? outcome.cap === null : outcome.cap !== null && isTyped(cap, outcome.cap);
const spread = ({ worst, best }: PolicyDays) => best - worst;
/** Whether one has the most of something, and no other as much. */
const isAlone = (outcome: DaysOutcome, one: PolicyDays, of: (policy: PolicyDays) => number) =>
  outcome.policies.every(other => other === one || of(other) < of(one));

export const DAYS: readonly Shape<DaysOutcome>[] = [
  {
    pattern: at(
      `On whichever day the crash comes${BEHIND}, the one that (?<name>${FIXED}) ends with (?<end>${MONEY}) of 100\\.`,
    ),
    compares: ['less'],
    claims: ({ cap, name, end }, outcome) => {
      const fixed = policyOf(outcome, name!)!;
      return [
        claim('the cap', isBehind(cap, outcome)),
        claim('no more than the cap', outcome.fixedLeverage === Math.min(2, outcome.cap ?? 2)),
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
      const told = policyOf(outcome, name!)!;
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
      const told = policyOf(outcome, name!)!;
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
  .tuple(
    fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    ...([...Object.values(VARYING), 'fixed'] as const).map(policyDays),
  )
  .map(([halves, ...policies]) => {
    const cap = halves === null ? null : halves / 4;
    return { cap, fixedLeverage: Math.min(2, cap ?? 2), policies };
  });
