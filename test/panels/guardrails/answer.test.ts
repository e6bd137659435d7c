import { describe, expect, it } from 'vitest';
import { daysOf, policiesOf } from '../../../src/panels/guardrails/answer.ts';
import { guardrailsKnownAnswers } from '../../../src/panels/guardrails/knownAnswers.ts';
import published from '../../golden/guardrailsPublished.json';

type Policy = { readonly ruined: boolean; readonly end: number; readonly leverage: readonly number[] };
const policiesAt = (day: number, cap: number | null) =>
  policiesOf({ day, crash: 0.08, cap }) as Readonly<Record<string, Policy>>;

describe('the answer on the command line', () => {
  it.each(published.adaptiveOrder)('has $policy behind $hardCap as the table prints it', row => {
    const [late, early] = [policiesAt(41, row.hardCap), policiesAt(3, row.hardCap)];
    expect(late[row.policy]!.end).toBeCloseTo(row.late, 9);
    expect(early[row.policy]!.end).toBeCloseTo(row.early, 9);
    expect(late[row.policy]!.ruined).toBe(row.late === 0);
  });

  it('has each policy’s leverage and money by day, none above the cap', () => {
    const policies = Object.values(policiesAt(41, 5));
    expect(policies).toHaveLength(6);
    for (const { leverage } of policies) {
      expect(leverage).toHaveLength(51);
      expect(Math.max(...leverage)).toBeLessThanOrEqual(5);
    }
  });

  it('names who leads for each of the 41 days', () => {
    const days = daysOf({ crash: 0.08, cap: null });
    expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
    expect(
      days
        .filter(({ leader }) => leader === 'grow')
        .map(({ day }) => day)
        .at(-1),
    ).toBe(14);
    expect(days[0]!.leaderOfAll).toBe('volt');
    for (const { leaderOfAll, ends } of days)
      expect(ends[leaderOfAll!]).toBe(Math.max(...Object.values(ends)));
  });
});

describe('the known answers', () => {
  it('are those of the reference', () => {
    for (const { expected, received } of guardrailsKnownAnswers()) expect(received).toBeCloseTo(expected, 9);
    expect(guardrailsKnownAnswers()).toHaveLength(7);
  });
});
