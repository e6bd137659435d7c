import type { Axis } from '../../../../charts/axis.ts';
import type { CurveLine, CurvePoint } from '../../../../charts/curve.ts';
import type { DotBox } from '../../../../charts/DotBoxes.tsx';
import { countsAddingUp } from '../../../../schema/index.ts';
import type { NeedCase, NeedCaseId, NeedOutcome, NeedValues } from '../../need.ts';
import type { NeedText } from '../../types.ts';

const DOTS = 100;
const HALF_A_DOT = 0.005;
/** The other leg is like it and stands in the table. */
const IN_TABLE_ONLY: NeedCaseId = 'short-left';

/** How often the money is missing on its date: all in one position, with a part kept outside, with all of the need. */
export function needSentence({ cases }: NeedOutcome, values: NeedValues, words: NeedText): string {
  const { need, needDays: days, heldLeverage: leverage, ringFenced } = values;
  const [position, withRing] = cases;
  return words.sentence({
    ...{ need, days, leverage, ringFenced, inPosition: position!.missed },
    withRing: ringFenced > 0 ? missingOf(withRing!) : null,
  });
}

const missingOf = ({ missed: chance, cannotMiss }: NeedCase) => ({ chance, cannotMiss });

/** Of a hundred in whole dots: closed and missing, not enough left, there. Missing ones are as many as are told. */
export function needCounts({ missed, closed }: NeedCase) {
  const [missing = 0, best = 0] = countsAddingUp([missed, 1 - missed], DOTS);
  const worst = Math.min(missing, Math.round(DOTS * closed));
  return { worst, middle: missing - worst, best };
}

export function needBoxes(
  { cases }: NeedOutcome,
  { ringFenced }: NeedValues,
  words: NeedText,
): readonly DotBox[] {
  const shown = cases.filter(({ id }) => id !== IN_TABLE_ONLY);
  const figures = words.figures(shown.map(missingOf));
  return shown.map((one, place) => {
    const heading = words.heading({ id: one.id, ringFenced });
    const counts = needCounts(one);
    return {
      ...{ id: one.id, heading, counts, figure: figures[place]! },
      label: words.box({ heading, missing: counts.worst + counts.middle, closed: counts.worst }),
      ...(one.missed > 0 && one.missed < HALF_A_DOT && { partial: 'first' as const }),
      ...(one.missed < 1 && one.missed > 1 - HALF_A_DOT && { partial: 'last' as const }),
    };
  });
}

export function needLine(
  { byRing }: NeedOutcome,
  { heldLeverage }: NeedValues,
  { curve }: NeedText,
): CurveLine {
  return {
    ...{ id: 'missed', label: curve.line(heldLeverage), role: 'primary' },
    points: byRing.map(({ ringFenced, missed }) => ({ x: ringFenced, y: missed })),
  };
}

/** Where nothing can be missing any more: from the need on. */
export const isCovered = ({ x, y }: CurvePoint, { need }: NeedValues) => x >= need && y === 0;

const TOP_STEP = 0.2;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

export function needAxes({ byRing }: NeedOutcome, { curve }: NeedText): readonly [Axis, Axis] {
  const highest = byRing.reduce((most, { missed }) => Math.max(most, missed), 0);
  const top = Math.min(1, Math.max(TOP_STEP, TOP_STEP * Math.ceil(highest / TOP_STEP)));
  return [
    { title: curve.x, scale: 'linear', domain: [0, 1], ticks: QUARTERS, format: curve.percent },
    { title: curve.y, scale: 'linear', domain: [0, top], format: curve.chance },
  ];
}
