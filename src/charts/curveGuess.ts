import type { PictureGuess } from '../schema/index.ts';
import { type CurvePoint, type CurveScales, placeOf } from './curve.ts';

/** What is asked of a curve: the point that is given, and where the guess has its handles. */
export interface CurveAsked {
  /** There the guess's line begins, and from there the true one is swept. */
  readonly given: CurvePoint;
  /** What stands beside the given point; without it the point is no more than where the line begins. */
  readonly givenLabel?: string | undefined;
  /** Along the axis: one handle at the end of a line, or several through which a curve is drawn. */
  readonly at: readonly number[];
  /** Where the line of each handle begins, if each is the end of a line of its own. */
  readonly starts?: readonly CurvePoint[] | undefined;
  /** What the handles are called: "50×"; the question without it. */
  readonly names?: readonly string[] | undefined;
  /** What 1 of the guess is on the upward axis. */
  readonly unit: number;
}

/** A guess at a curve, on its axes. */
export interface CurveGuessProps {
  readonly scales: CurveScales;
  readonly asked: CurveAsked;
  readonly guess: PictureGuess;
}

/** A place in the plot, both from 0 to 1, y upward. */
type Held = readonly [across: number, up: number];

const held = (place: number | null) => Math.min(1, Math.max(0, place ?? 0));

/** A line of a guess, with the number that is said at its end: the last, where it goes through several. */
interface GuessLine {
  readonly handle: number;
  readonly points: readonly CurvePoint[];
}

/**
 * The lines of a guess: one through the given point and each of its numbers, from left to right, or one to each end.
 *
 * @param isMarked of which handles; of all, if left out.
 */
export function guessLines(
  { given, at, starts, unit }: CurveAsked,
  value: readonly number[],
  isMarked: (handle: number) => boolean = () => true,
): readonly GuessLine[] {
  const set = at.flatMap((x, handle) => (isMarked(handle) ? [{ handle, x, y: value[handle]! * unit }] : []));
  const point = ({ x, y }: CurvePoint) => ({ x, y });
  if (starts) return set.map(end => ({ handle: end.handle, points: [starts[end.handle]!, point(end)] }));
  if (set.length === 0) return [];
  const points = [given, ...set.map(point)].sort((one, other) => one.x - other.x);
  return [{ handle: set.at(-1)!.handle, points }];
}

/** Where a handle stands; one beyond the axes at their edge. */
export function handlePlace(
  scales: CurveScales,
  { at, unit }: CurveAsked,
  handle: number,
  value: number,
): Held {
  return [held(scales.x.place(at[handle]!)), held(scales.y.place(value * unit))];
}

/** The number of a guess at a height of the plot. */
export function valueAtHeight({ y }: CurveScales, { unit }: CurveAsked, up: number): number {
  return y.valueAt(held(up)) / unit;
}

/** The handle that is nearest along the axis. */
export function nearestHandle({ x }: CurveScales, { at }: CurveAsked, across: number): number {
  const distance = (handle: number) => Math.abs(held(x.place(at[handle]!)) - across);
  return at.reduce((best, _, handle) => (distance(handle) < distance(best) ? handle : best), 0);
}

/** Nearer than this to a handle, as a share of the plot's width, a pull up or down is meant for it. */
const REACH = 0.06;

/** A guess with the numbers that a stroke from one place to another sets: at the handles that it passes, or pulls. */
export function drawnOver(
  scales: CurveScales,
  asked: CurveAsked,
  value: readonly number[],
  [from, to]: readonly [Held, Held],
): readonly number[] {
  const [run, rise] = [to[0] - from[0], to[1] - from[1]];
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  return value.map((kept, handle) => {
    const across = held(scales.x.place(asked.at[handle]!));
    const isPassed = run !== 0 && across >= left && across <= right;
    if (isPassed) return valueAtHeight(scales, asked, from[1] + ((across - from[0]) / run) * rise);
    const isPulled = Math.abs(rise) > Math.abs(run) && Math.abs(across - to[0]) <= REACH;
    return isPulled ? valueAtHeight(scales, asked, to[1]) : kept;
  });
}

/** Where the true line is swept from, and whether it grows to both sides. */
export interface Sweep {
  readonly from: number;
  readonly isOutward: boolean;
}

export function sweepOf(scales: CurveScales, { given, at }: CurveAsked): Sweep {
  return { from: held(scales.x.place(given.x)), isOutward: at.some(x => x < given.x) };
}

/** The place of the given point; null where the axes do not show it. */
export function givenPlace(scales: CurveScales, { given }: CurveAsked) {
  return placeOf(scales, given);
}
