import type { Axis } from '../../../../charts/axis.ts';
import type { RangeRow, UprightMark } from '../../../../charts/RangeStrip.tsx';
import type { TailsOutcome, TailsValues } from '../../tails.ts';
import type { TailsText } from '../../types.ts';

type Crash = Pick<TailsValues, 'crash'>;

/** The row that is told. */
const TOLD_ROW = 1;

/** The loss of one day in a thousand with its range, what the bell curve makes of it, and how many other days lost more. */
export function tailsSentence({ days, window, rows }: TailsOutcome, words: TailsText): string {
  return words.sentence({ days, window, ...rows[TOLD_ROW]! });
}

/** Where a range that is open ends: nobody loses more than all. */
const OPEN = 1;

/** From where to where the loss may lie; a range that is open goes to the loss of all. */
export function tailsRanges({ rows }: TailsOutcome, { ranges }: TailsText): readonly RangeRow[] {
  return rows.map(row => ({
    ...{ id: String(row.oneIn), label: ranges.row(row.oneIn), text: ranges.text(row) },
    ...{ low: row.fitted.lower, high: row.fitted.upper ?? OPEN },
  }));
}

export const tailsMarks = (
  { greatest }: TailsOutcome,
  { crash }: Crash,
  { ranges }: TailsText,
): readonly UprightMark[] => [
  { id: 'greatest', value: greatest, label: ranges.greatest(greatest), role: 'start' },
  { id: 'crash', value: crash, label: ranges.crash(crash), role: 'start' },
];

const STEP = 0.1;
/** The first and the last tick have room for their words. */
const EDGE = 0.06;

export function tailsAxis({ rows, greatest }: TailsOutcome, { crash }: Crash, { ranges }: TailsText): Axis {
  const highest = rows.reduce(
    (most, { fitted }) => Math.max(most, fitted.upper ?? 1),
    Math.max(crash, greatest),
  );
  const top = Math.min(1, STEP * Math.ceil(highest / STEP));
  return {
    ...{ title: ranges.axis, scale: 'linear', format: ranges.percent },
    domain: [-EDGE * top, (1 + EDGE) * top],
  };
}
