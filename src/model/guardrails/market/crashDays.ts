import { type CrashDay, type CrashDaysQuestion, crashDay } from './crashDay.ts';
import { CRASH_DAYS } from './crashMarket.ts';

/**
 * The strip of the first screen: for each day on which the crash can come, what every account is left with and
 * which one leads.
 *
 * @param question size in [0, 1]; the cap is the same for all accounts.
 * @returns one row a day, 1 to 41.
 * @throws ModelInputError without policies, and as crashMarket and policyPath.
 * @verified crashMarket.test.ts: the printed figures of the strip; a separate program in NumPy
 *   (golden/guardrailsPolicies.json).
 * @example
 * crashDays({ size: 0.08, cap: hardCap('none'), policies: [POLICIES.grow, POLICIES.tighten] }).filter(({ leader }) => leader === 0).length // 14
 */
export function crashDays(question: CrashDaysQuestion): CrashDay[] {
  return Array.from({ length: CRASH_DAYS }, (_, place) => crashDay(question, place + 1));
}
