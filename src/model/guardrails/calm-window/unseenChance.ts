import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';

/**
 * The chance that a window of so many days shows nothing of what happens on a day with this chance.
 *
 * (1 − p)ⁿ, days independent.
 *
 * @param chance p of a day, in [0, 1]; @param days whole, at least 0.
 * @throws ModelInputError outside these ranges.
 * @verified calmWindow.test.ts: five printed values, and simulated windows.
 * @example
 * unseenChance(0.004, 250) // 0.3671424535662421
 */
export function unseenChance(chance: Probability, days: number): Probability {
  requireInput(chance >= 0 && chance <= 1, 'unseenChance', 'a chance in [0, 1]', chance);
  requireInput(Number.isInteger(days) && days >= 0, 'unseenChance', 'whole days ≥ 0', days);
  return days === 0 ? 1 : Math.exp(days * Math.log1p(-chance));
}
