import type { Probability } from '../../conventions/quantities.ts';
import { regularizedBeta } from '../tails/regularizedBeta.ts';
import { chanceWhere, type EventsSeen, eventChanceBound, requireEvents } from './eventChanceBound.ts';

/**
 * The chances a day that a window with so many events does not rule out, from both sides.
 *
 * Clopper and Pearson: each end leaves (1 − c)/2. Never too narrow; for few events much too wide.
 *
 * @throws ModelInputError as eventChanceBound.
 * @see Clopper, Pearson (1934).
 * @verified golden/guardrailsTails.json: SciPy's beta quantiles.
 * @example
 * eventChanceInterval({ events: 0, days: 10, confidence: 0.95 }) // { lower: 0, upper: 0.3084971078187608 }
 */
export function eventChanceInterval(seen: EventsSeen): {
  readonly lower: Probability;
  readonly upper: Probability;
} {
  requireEvents(seen, 'eventChanceInterval');
  const { events, days, confidence } = seen;
  const oneSide = (1 + confidence) / 2;
  const upper = eventChanceBound({ events, days, confidence: oneSide });
  if (events === 0) return { lower: 0, upper };
  const lower = chanceWhere(chance => regularizedBeta(chance, events, days - events + 1) >= 1 - oneSide);
  return { lower, upper };
}
