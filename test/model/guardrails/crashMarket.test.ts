import { describe, expect, it } from 'vitest';
import {
  CRASH_DAYS,
  crashDay,
  crashDays,
  crashMarket,
  GOOD_DAYS,
  hardCap,
  MARKET_DAYS,
  POLICIES,
  type PolicyKind,
  policyPath,
} from '../../../src/model/guardrails/index.ts';
import golden from '../../golden/guardrailsPolicies.json';

const TWO = [POLICIES.grow, POLICIES.tighten];
const strip = (most: number | 'none') => crashDays({ size: 0.08, cap: hardCap(most), policies: TWO });
const shown = (money: number) => Math.round(100 * money);
const endsOn = (day: number, most: number | 'none' = 'none') =>
  strip(most)[day - 1]!.accounts.map(({ end }) => shown(end));

describe('the market', () => {
  it('has 51 days, and the same ones in another order wherever the crash is', () => {
    expect([GOOD_DAYS, CRASH_DAYS, MARKET_DAYS]).toEqual([40, 41, 51]);
    const late = crashMarket({ day: 41, size: 0.08 }).sort();
    for (let day = 1; day <= 41; day++) expect(crashMarket({ day, size: 0.08 }).sort()).toEqual(late);
  });

  it('of the reference, late and early', () => {
    const storm = [-0.08, -0.02, 0.01, -0.02, 0.01, -0.02, 0.01, -0.02, 0.01, -0.02, 0.01];
    const calm = (days: number) => Array<number>(days).fill(0.005);
    expect(Array.from(crashMarket({ day: 41, size: 0.08 }))).toEqual([...calm(40), ...storm]);
    expect(Array.from(crashMarket({ day: 3, size: 0.08 }))).toEqual([...calm(2), ...storm, ...calm(38)]);
    expect(Array.from(crashMarket(null))).toEqual(calm(51));
  });

  it.each([
    { day: 0, size: 0.08 },
    { day: 42, size: 0.08 },
    { day: 1.5, size: 0.08 },
    { day: 1, size: 1.1 },
  ])('refuses %o', crash => {
    expect(() => crashMarket(crash)).toThrow('crashMarket requires');
  });
});

describe('the first screen', () => {
  it('339 and 332 on the eve, 14.8× against 3.9× in the morning, then 0 and 185', () => {
    const last = strip('none')[40]!;
    expect(last.accounts.map(({ eve }) => shown(eve))).toEqual([339, 332]);
    expect(last.accounts.map(({ crashLeverage }) => crashLeverage.toFixed(1))).toEqual(['14.8', '3.9']);
    expect(endsOn(41)).toEqual([0, 185]);
    expect(last.accounts.map(({ ruinedOn }) => ruinedOn)).toEqual([41, null]);
  });

  it('is the same day by day', () => {
    const question = { size: 0.08, cap: hardCap(5), policies: TWO };
    expect(Array.from({ length: CRASH_DAYS }, (_, place) => crashDay(question, place + 1))).toEqual(strip(5));
    expect(() => crashDay({ ...question, policies: [] }, 1)).toThrow('at least one policy');
  });

  it('on day 3 142 and 41; behind a cap of 5×, late, 103 and 143', () => {
    expect(endsOn(3)).toEqual([142, 41]);
    expect(endsOn(41, 5)).toEqual([103, 143]);
    expect(endsOn(1)[1]).toBe(30);
  });

  it('the bolder one wins on the first 14 of 41 days and is wiped out on the last four', () => {
    expect(strip('none').map(({ leader }) => leader)).toEqual([
      ...Array<number>(14).fill(0),
      ...Array<number>(27).fill(1),
    ]);
    const wipedOut = strip('none').filter(({ accounts }) => accounts[0]!.ruinedOn !== null);
    expect(wipedOut.map(({ day }) => day)).toEqual([38, 39, 40, 41]);
    expect(strip('none').every(({ accounts }) => accounts[1]!.ruinedOn === null)).toBe(true);
  });

  it('the worst of 41 days: 0 and 30 without, 89 and 109 behind the cap, which has no ruin', () => {
    const worst = (most: number | 'none') =>
      [0, 1].map(place => shown(Math.min(...strip(most).map(({ accounts }) => accounts[place]!.end))));
    expect(worst('none')).toEqual([0, 30]);
    expect(worst(5)).toEqual([89, 109]);
    expect(strip(5).filter(({ leader }) => leader === 0)).toHaveLength(11);
  });

  it('without a crash 51 good days make 886, behind the cap 299', () => {
    const money = (most: number | 'none') =>
      shown(policyPath(crashMarket(null), POLICIES.grow, hardCap(most)).money.at(-1)!);
    expect([money('none'), money(5)]).toEqual([886, 299]);
  });

  it('where both have the same leverage nobody leads', () => {
    const days = crashDays({ size: 0.08, cap: hardCap(1), policies: TWO });
    expect(days.every(({ leader }) => leader === null)).toBe(true);
  });

  it('needs an account', () => {
    expect(() => crashDays({ size: 0.08, cap: hardCap(1), policies: [] })).toThrow('at least one policy');
  });
});

describe('all policies on all days equal a program of its own in NumPy', () => {
  it.each(golden.strips)('cap $cap, a crash of $size', ({ cap, size, policies, ends }) => {
    const days = crashDays({
      size,
      cap: hardCap(cap ?? 'none'),
      policies: policies.map(kind => POLICIES[kind as PolicyKind]),
    });
    for (const { day, accounts } of days)
      for (const [place, { end }] of accounts.entries())
        expect(end, `day ${day}, ${policies[place]}`).toBeCloseTo(ends[day - 1]![place]!, 10);
  });
});
