import {
  type CrashOn,
  type CrashOutcome,
  LAST_DAY,
  type OfBoth,
  RIVALS,
  type Rival,
  START,
} from './outcomes.ts';
import type { StopsOutcome } from './stops.ts';

/** What is left of one account, and of both. */
export interface Left {
  readonly money: number;
  readonly isRuined: boolean;
}

export type BothLeft = OfBoth<Left>;

export function leftOf({ ends, areRuined }: Pick<CrashOn, 'ends' | 'areRuined'>): BothLeft {
  const left = (rival: Rival) => ({ money: ends[rival], isRuined: areRuined[rival] });
  return { grow: left('grow'), tighten: left('tighten') };
}

/** Both within this share of an amount are near it. */
const NEAR = 0.02;
/** Amounts that both may be near lie on these steps. */
const NEAR_STEP = 5;

/** How the accounts stand on the evening before the crash, out of 100 at the start. */
export type Eve =
  /** No day has passed. */
  | { readonly kind: 'start' }
  /** Both show the same amount. */
  | { readonly kind: 'same'; readonly amount: number }
  /** Both lie near one amount. */
  | { readonly kind: 'near'; readonly amount: number }
  | { readonly kind: 'apart'; readonly ahead: Rival };

export function eveOf({ accounts }: Pick<CrashOutcome, 'accounts'>, day: number): Eve {
  if (day === 1) return { kind: 'start' };
  const amounts = RIVALS.map(rival => accounts[rival].money[day - 1]! * START);
  const [grow, tighten] = [amounts[0]!, amounts[1]!];
  if (Math.round(grow) === Math.round(tighten)) return { kind: 'same', amount: Math.round(grow) };
  const amount = Math.round((grow + tighten) / 2 / NEAR_STEP) * NEAR_STEP;
  if (amounts.every(one => Math.abs(one - amount) <= NEAR * amount)) return { kind: 'near', amount };
  return { kind: 'apart', ahead: grow > tighten ? 'grow' : 'tighten' };
}

/** On which of the possible days one of the two ends with more. */
export interface WinningDays {
  readonly count: number;
  readonly of: number;
  /** Where they lie; `tied` where nobody ever wins. */
  readonly where: 'none' | 'all' | 'first' | 'last' | 'some' | 'tied';
}

export function winningDays({ strip }: Pick<CrashOutcome, 'strip'>, rival: Rival): WinningDays {
  const won = strip.filter(({ leader }) => leader === rival).map(({ day }) => day);
  const count = won.length;
  return { count, of: LAST_DAY, where: whereOf(won, strip) };
}

function whereOf(won: readonly number[], strip: readonly CrashOn[]): WinningDays['where'] {
  if (won.length === 0) return strip.every(({ leader }) => leader === null) ? 'tied' : 'none';
  if (won.length === LAST_DAY) return 'all';
  if (won.at(-1) === won.length) return 'first';
  return won[0] === LAST_DAY + 1 - won.length ? 'last' : 'some';
}

/** What is lost with a stop where the price falls at once, and what it would be at the stop's own price; of 1. */
interface StopInJump {
  readonly lost: number;
  readonly meant: number;
}

export function stopInJump(
  { rows, leverage }: Pick<StopsOutcome, 'rows' | 'leverage'>,
  stop: number,
): StopInJump {
  const { stop: left } = rows.find(({ id }) => id === 'jump')!;
  return { lost: 1 - left, meant: Math.min(1, leverage * stop) };
}
