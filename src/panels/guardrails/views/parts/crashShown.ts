import type { CurveLine } from '../../../../charts/curve.ts';
import type { CurveAsked } from '../../../../charts/curveGuess.ts';
import type { StripHalf, StripStep } from '../../../../charts/PickStrip.tsx';
import {
  ALL_DAYS,
  type CrashOn,
  type CrashOutcome,
  chosenDay,
  RIVALS,
  type Rival,
  START,
} from '../../outcomes.ts';
import { leftOf } from '../../told.ts';
import type { GuardrailsText } from '../../types.ts';

export const ROLES = { grow: 'primary', tighten: 'alternative' } as const satisfies Record<Rival, string>;

/** Both accounts over the days, out of 100 at the start; as far as the evening before the crash while that is asked. */
export function crashLines(
  outcome: CrashOutcome,
  day: number,
  text: GuardrailsText,
  { isAsking = false } = {},
): readonly CurveLine[] {
  const words = text.views.crash;
  const left = leftOf(chosenDay(outcome, day));
  return RIVALS.map(rival => {
    const points = outcome.accounts[rival].money.map((money, x) => ({ x, y: money * START }));
    return {
      id: rival,
      role: ROLES[rival],
      label: isAsking ? '' : words.end(left[rival]),
      name: words.names[rival],
      points: isAsking ? points.slice(0, day) : points,
    };
  });
}

/** What is asked: the ends of both lines, from the evening before the crash. */
export function endsAsked({ accounts }: CrashOutcome, day: number, { views }: GuardrailsText): CurveAsked {
  const starts = RIVALS.map(rival => ({ x: day - 1, y: accounts[rival].money[day - 1]! * START }));
  return { given: starts[0]!, starts, at: [ALL_DAYS, ALL_DAYS], names: views.crash.handles, unit: 1 };
}

/** Each day in two halves: the upper one is the bolder's, the lower the calmer's; full where that one is ahead. */
export function stripSteps(strip: readonly CrashOn[]): readonly StripStep[] {
  return strip.map(on => ({ upper: halfOf(on, 'grow'), lower: halfOf(on, 'tighten') }));
}

function halfOf({ leader, areRuined }: CrashOn, rival: Rival): StripHalf {
  if (areRuined[rival]) return 'dead';
  return leader === rival ? ROLES[rival] : 'empty';
}

/** The same while its answer is hidden. */
export function closedSteps(strip: readonly CrashOn[]): readonly StripStep[] {
  return strip.map(() => ({ upper: 'empty', lower: 'empty' }));
}
