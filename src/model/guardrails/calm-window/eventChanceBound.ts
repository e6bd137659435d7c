import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Probability } from '../../conventions/quantities.ts';
import { regularizedBeta } from '../tails/regularizedBeta.ts';

/** What a window showed. */
export interface EventsSeen {
  /** Whole, from 0 to days. */
  readonly events: number;
  /** Whole, at least 1. */
  readonly days: number;
  /** How sure the bound shall be, in (0, 1). */
  readonly confidence: Fraction;
}

const HALVINGS = 200;

/** Refuses counts that cannot be. */
export function requireEvents({ events, days, confidence }: EventsSeen, functionName: string): void {
  requireInput(Number.isInteger(days) && days >= 1, functionName, 'whole days from 1', days);
  const counted = Number.isInteger(events) && events >= 0 && events <= days;
  requireInput(counted, functionName, 'whole events from 0 to days', events);
  requireInput(confidence > 0 && confidence < 1, functionName, 'a confidence in (0, 1)', confidence);
}

/**
 * The greatest chance a day that a window with so many events does not rule out.
 *
 * From no event exactly 1 − (1 − c)^(1/n), about 3/n for c = 0.95; else the p at which as few events have the
 * chance 1 − c (Clopper and Pearson, one side).
 *
 * @param seen days independent; days that come in clusters tell less than this.
 * @returns 1 if every day had one.
 * @throws ModelInputError for counts that cannot be, or a confidence outside (0, 1).
 * @see Clopper, Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934) 404–413.
 * @verified golden/guardrailsTails.json: SciPy's beta quantile; calmWindow.test.ts: five printed values,
 *   coverage by simulation.
 * @example
 * eventChanceBound({ events: 0, days: 250, confidence: 0.95 }) // 0.011911419714319535
 */
export function eventChanceBound(seen: EventsSeen): Probability {
  requireEvents(seen, 'eventChanceBound');
  const { events, days, confidence } = seen;
  if (events === days) return 1;
  if (events === 0) return -Math.expm1(Math.log1p(-confidence) / days);
  return chanceWhere(chance => regularizedBeta(chance, events + 1, days - events) >= confidence);
}

/** The smallest chance in [0, 1] for which something is true that stays true above it. */
export function chanceWhere(isTrue: (chance: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < HALVINGS && high - low > Number.EPSILON * high; round++) {
    const middle = (low + high) / 2;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
