import { requireInput } from '../../conventions/modelInputError.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';

/** What can be looked up of a market, and what cannot: the share of the models. */
export interface OwnBookQuestion {
  /** Everything that is not said here. */
  readonly scenario: CascadeScenario;
  /** Open interest and depth within 1 % of the price, $M; mean leverage. */
  readonly openInterest: number;
  readonly depth: number;
  readonly leverage: number;
  /** Shares of look-alike models to try, rising: the least and the most that one believes, and any between. */
  readonly shares: readonly number[];
}

/**
 * The scenario that a book of one's own stands for: own money = open interest/leverage.
 *
 * @throws ModelInputError for an open interest or leverage out of range.
 * @verified cascade.book.test.ts: the default's own figures give the default scenario.
 * @example
 * ownBookScenario({ scenario: DEFAULT_CASCADE, openInterest: 2000, depth: 150, leverage: 10, shares: [0] }).equity // 200
 */
export function ownBookScenario(question: Omit<OwnBookQuestion, 'shares'>): CascadeScenario {
  const { scenario, openInterest, depth, leverage } = question;
  requireInput(openInterest >= 0, 'ownBook', 'openInterest ≥ 0', openInterest);
  requireInput(leverage >= 1, 'ownBook', 'leverage ≥ 1', leverage);
  return { ...scenario, equity: openInterest / leverage, leverage, depth, hands: null };
}
