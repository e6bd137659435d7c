import { type Axis, axisScale } from './axis.ts';
import type { Scale } from './scales.ts';
import { spreadLabels } from './spreadLabels.ts';
import type { Place } from './svgPath.ts';

/**
 * What a line is in its picture. `primary` is what the picture is about, `alternative` the same under other settings, `benchmark`
 * what both are measured by, `reference` a faint line to read them against, `guess` the reader's own; `first`, `second` and
 * `third` are stages of one thing, each drawn heavier than the one before.
 */
export type LineRole =
  | 'primary'
  | 'alternative'
  | 'benchmark'
  | 'reference'
  | 'guess'
  | 'first'
  | 'second'
  | 'third';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

export interface CurveLine {
  readonly id: string;
  /** Stands at the line's end; there is no legend. */
  readonly label: string;
  /** What the key and the cursor call it where its label is no name but the value at its end; its label, if left out. */
  readonly name?: string | undefined;
  readonly role: LineRole;
  readonly points: readonly CurvePoint[];
  /** Fills the area between the line and the lower axis. */
  readonly filled?: boolean | undefined;
  /** Where its label stands, and on which side, if not at the line's end. */
  readonly labelled?: { readonly at: CurvePoint; readonly side: 'left' | 'right' } | undefined;
}

export interface CurveBand {
  readonly id: string;
  /** What stands in the band and in the key; empty for nothing in either. */
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

/** What was observed: points, never joined, with whiskers where the interval is known. */
export interface CurveObserved {
  readonly id: string;
  readonly label: string;
  readonly points: readonly (CurvePoint & { readonly low?: number; readonly high?: number })[];
  /** Puts its label right of the last point, where a vertical line stands on it. */
  readonly isBeside?: boolean | undefined;
}

/** The current value as a vertical line. */
export interface CurveMarker {
  readonly x: number;
  readonly label: string;
  /** The primary line's value there, drawn as a dot. */
  readonly y?: number | undefined;
  /** Makes the mark draggable; gets the value under the pointer, unrounded. The slider stays the keyboard's way. */
  readonly onMove?: ((x: number) => void) | undefined;
}

/** A vertical line that parts the picture or marks a known value. */
export interface CurveRule {
  readonly x: number;
  readonly label: string;
}

export interface CurveScales {
  readonly x: Scale;
  readonly y: Scale;
}

export function curveScales(x: Axis, y: Axis): CurveScales {
  return { x: axisScale(x), y: axisScale(y) };
}

const EDGE = 1e-6;

/** The place of a point, or null where it lies outside the axes. */
export function placeOf({ x, y }: CurveScales, point: CurvePoint): Place {
  const [across, up] = [x.place(point.x), y.place(point.y)];
  if (across === null || up === null) return null;
  if (across < -EDGE || across > 1 + EDGE || up < -EDGE || up > 1 + EDGE) return null;
  return [across, up];
}

const BEYOND = 1;

/** The place of a point of a line or band: it may leave the axes upward or downward, where the picture cuts it. */
export function linePlaceOf({ x, y }: CurveScales, point: CurvePoint): Place {
  const [across, up] = [x.place(point.x), y.place(point.y)];
  if (across === null || up === null || across < -EDGE || across > 1 + EDGE) return null;
  return [across, Math.min(1 + BEYOND, Math.max(-BEYOND, up))];
}

export interface CurveLabel {
  readonly id: string;
  readonly text: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  /** True in the room right of the plot, false beside a point inside it. */
  readonly outside: boolean;
}

/** A label's least distance from the next, as a share of the lowest plot (15 rem at 18 px a line). */
const LABEL_GAP = 0.08;
const OUTSIDE_FROM = 0.9;

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly places: readonly Place[];
}

/** Each layer's label at its last visible place; those at the right edge, or on one side of one place, are moved apart. */
export function placeLabels(layers: readonly Labelled[], gap = LABEL_GAP): CurveLabel[] {
  const wanted = layers.flatMap(({ id, label, className, places }) => {
    const end = places.findLast(place => place !== null);
    return end && label !== '' ? [{ id, text: label, className, x: end[0], y: 1 - end[1] }] : [];
  });
  return wanted.map(label => {
    const outside = label.x >= OUTSIDE_FROM;
    const column = wanted.filter(other => columnOf(other) === columnOf(label));
    const heights = column.map(({ y }) => y);
    return { ...label, y: spreadLabels(heights, gap, [0, 1])[column.indexOf(label)]!, outside };
  });
}

/** Where labels stand one under the other: right of the plot, or on one side of one place in it. */
function columnOf({ x, className }: Pick<CurveLabel, 'x' | 'className'>): string {
  if (x >= OUTSIDE_FROM) return 'outside';
  return `${LEFT_OF.test(className) ? 'left' : 'right'}-${Math.round(x * 50)}`;
}

/** The classes of a label that stands left of its place, inside the plot. */
const LEFT_OF = /is-left-of|is-given|label-first/;

const REM_PER_LETTER = 0.5;
export const MOST_LABEL_ROOM = 11;
/** What the room beside a plot holds, and what stands beside a point in a plot of 16 rem. */
const MOST_LETTERS = { outside: 21, inside: 15 };

/** Whether the labels at the lines' ends fit into the room beside the plot, or those at points into a narrow plot. */
export function labelsFit(labels: readonly CurveLabel[], where: 'outside' | 'inside'): boolean {
  return labels.every(
    ({ text, outside }) => outside !== (where === 'outside') || text.length <= MOST_LETTERS[where],
  );
}

/** Room in rem for a label of so many letters. */
export function lettersRoom(letters: number): number {
  return Math.min(MOST_LABEL_ROOM, letters * REM_PER_LETTER + 1);
}

/** Room in rem for the longest of the labels. */
export function labelRoom(labels: readonly CurveLabel[]): number {
  const longest = Math.max(0, ...labels.filter(label => label.outside).map(label => label.text.length));
  return longest === 0 ? 1.5 : lettersRoom(longest);
}
