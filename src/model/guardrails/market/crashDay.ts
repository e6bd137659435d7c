import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';
import type { Cap } from '../policies/hardCap.ts';
import type { LeveragePolicy } from '../policies/leveragePolicy.ts';
import type { Owner } from '../policies/owner.ts';
import { type PolicyPath, policyPath } from '../policies/policyPath.ts';
import { crashMarket } from './crashMarket.ts';

export interface CrashDaysQuestion {
  /** Share by which the price falls in the crash. */
  readonly size: Fraction;
  readonly cap: Cap;
  readonly owner?: Owner;
  /** The accounts that are compared, at least one. */
  readonly policies: readonly LeveragePolicy[];
}

/** One account if the crash comes on a day. */
export interface CrashAccount {
  /** Money the evening before the crash, the evening of it, and at the end; 1 at the start. */
  readonly eve: number;
  readonly after: number;
  readonly end: number;
  /** Leverage used on the day of the crash: the cause. */
  readonly crashLeverage: Multiple;
  readonly ruinedOn: number | null;
  readonly worstFall: Fraction;
}

/** What happens if the crash comes on this day. */
export interface CrashDay {
  readonly day: number;
  /** In the order of the policies. */
  readonly accounts: readonly CrashAccount[];
  /** Place of the account that ends with the most; null where two or more share that. */
  readonly leader: number | null;
}

/**
 * One day of the strip.
 *
 * @throws ModelInputError as crashDays, and for a day that is not on the strip.
 * @verified crashMarket.test.ts: equal to the strip's.
 * @example
 * crashDay({ size: 0.08, cap: hardCap('none'), policies: [POLICIES.grow, POLICIES.tighten] }, 41).leader // 1
 */
export function crashDay({ size, cap, owner, policies }: CrashDaysQuestion, day: number): CrashDay {
  requireInput(policies.length > 0, 'crashDay', 'at least one policy', policies.length);
  const returns = crashMarket({ day, size });
  const accounts = policies.map(policy => accountAt(policyPath(returns, policy, cap, owner), day));
  return { day, accounts, leader: leaderOf(accounts) };
}

function accountAt({ money, used, ruinedOn, worstFall }: PolicyPath, day: number): CrashAccount {
  return {
    eve: money[day - 1]!,
    after: money[day]!,
    end: money.at(-1)!,
    crashLeverage: used[day - 1]!,
    ruinedOn,
    worstFall,
  };
}

function leaderOf(accounts: readonly CrashAccount[]): number | null {
  const most = Math.max(...accounts.map(({ end }) => end));
  const leaders = accounts.flatMap(({ end }, place) => (end === most ? [place] : []));
  return leaders.length === 1 ? leaders[0]! : null;
}
