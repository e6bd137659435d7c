/** How a hundred cases ended, from the worst to the best; the three add up to 100. */
export interface DotCounts {
  readonly worst: number;
  readonly middle: number;
  readonly best: number;
}

export type DotState = keyof DotCounts;

export const DOT_STATES: readonly DotState[] = ['worst', 'middle', 'best'];

/** 'first': a chance above none but below half a dot; 'last': short of all by less than half a dot. */
export type PartialDot = 'first' | 'last';

export const DOT_RADIUS: Readonly<Record<DotState, number>> = { worst: 4.5, middle: 2.6, best: 1.7 };
/** The outline of a dot that is not quite one. */
export const PARTIAL_RADIUS = 4.6;

/** A hundred dots in ten rows of ten; one dot's room is PITCH units wide. */
export const DOTS = 100;
export const ROW = 10;
export const PITCH = 10;

/** The place of each dot, counted from 0: what a dot is known by. */
export const DOT_PLACES: readonly number[] = Array.from({ length: DOTS }, (_, place) => place);

/** The state of each dot, worst first. Counts that add up to less leave the last dots out. */
export function dotStates(counts: DotCounts): DotState[] {
  return DOT_STATES.flatMap(state => Array.from({ length: counts[state] }, () => state)).slice(0, DOTS);
}

export function dotCentre(index: number): readonly [x: number, y: number] {
  return [(index % ROW) * PITCH + PITCH / 2, Math.floor(index / ROW) * PITCH + PITCH / 2];
}

/** The dot nearest to a place in the picture of all dots, both from 0 to 1. */
export function dotAt(across: number, down: number): number {
  const step = (share: number) => Math.min(ROW - 1, Math.max(0, Math.floor(share * ROW)));
  return step(down) * ROW + step(across);
}

/** A mark for each dot, all in one path; of any dots it is cut out: under the hand nothing is put together. */
function marksPath(markAt: (x: number, y: number) => string) {
  let all = '';
  const starts = [0];
  for (const place of DOT_PLACES) {
    all += markAt(...dotCentre(place));
    starts.push(all.length);
  }
  const start = (place: number) => starts[Math.min(DOTS, place)];
  return (first: number, end: number) => all.slice(start(first), start(Math.max(first, end)));
}

/** All hundred dots of one radius in one path. */
export function dotsPath(radius: number): string {
  const half = (side: number) => `a${radius} ${radius} 0 1 0 ${2 * side} 0`;
  return DOT_PLACES.map(dotCentre)
    .map(([x, y]) => `M${x - radius} ${y}${half(radius)}${half(-radius)}`)
    .join('');
}

const ARM = 1.7;
const crosses = marksPath(
  (x, y) => `M${x - ARM} ${y - ARM}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`,
);

/** The × of the worst dots, all in one path; the first of them may bear a tick instead. */
export function crossesPath(count: number, ticked = 0): string {
  return crosses(ticked, count);
}

const ticks = marksPath((x, y) => `M${x - 2.6} ${y + 0.2}l1.9 2 3.4 -4.4`);

/** The tick of the first dots, all in one path. */
export function ticksPath(count: number): string {
  return ticks(0, count);
}

/** The outline of the first n dots: full rows and what is left of the next. Empty for none. */
export function firstDotsOutline(count: number): string {
  const dots = Math.min(DOTS, Math.max(0, Math.round(count)));
  if (dots === 0) return '';
  const rows = Math.floor(dots / ROW) * PITCH;
  const rest = (dots % ROW) * PITCH;
  const width = ROW * PITCH;
  if (rest === 0) return `M0 0H${width}V${rows}H0Z`;
  if (rows === 0) return `M0 0H${rest}V${PITCH}H0Z`;
  return `M0 0H${width}V${rows}H${rest}V${rows + PITCH}H0Z`;
}

/**
 * The corners of the surface that holds the dots from one on and before another, as a polygon has them: what a row begins with and
 * what it ends with may be other dots'. Empty for none.
 */
export function runCorners(first: number, end: number): string {
  const last = Math.min(DOTS, end);
  if (last <= first) return '';
  const width = ROW * PITCH;
  const [startX, startY] = [(first % ROW) * PITCH, Math.floor(first / ROW) * PITCH];
  const [endX, endY] = [(last % ROW) * PITCH, Math.floor(last / ROW) * PITCH];
  if (startY === endY)
    return corners([startX, startY], [endX, startY], [endX, startY + PITCH], [startX, startY + PITCH]);
  const foot = endX === 0 ? endY : endY + PITCH;
  return corners(
    [startX, startY],
    [width, startY],
    [width, endY],
    [endX, endY],
    [endX, foot],
    [0, foot],
    [0, startY + PITCH],
    [startX, startY + PITCH],
  );
}

const corners = (...points: readonly (readonly [x: number, y: number])[]) => points.join(' ');

/** The edge behind the first n dots, from side to side: a limit of none lies before the first. */
export function limitEdge(count: number): string {
  const dots = Math.min(DOTS, Math.max(0, Math.round(count)));
  const rows = Math.floor(dots / ROW) * PITCH;
  const rest = (dots % ROW) * PITCH;
  const width = ROW * PITCH;
  return rest === 0 ? `M0 ${rows}H${width}` : `M0 ${rows + PITCH}H${rest}V${rows}H${width}`;
}

const STROKE = 4.4;
const strokes = marksPath((x, y) => `M${x - STROKE} ${y + STROKE}l${2 * STROKE} ${-2 * STROKE}`);

/** A stroke through each dot from one count to another, whichever is more: what a guess is off by. */
export function missStrokes(one: number, other: number): string {
  return strokes(Math.round(Math.min(one, other)), Math.round(Math.max(one, other)));
}

/** The longest figure that stands in its own size over a hundred dots: "209 of 1,000". */
const LONGEST_LARGE = 12;

/** How the figure over a hundred dots is set: "less than 1 in 1,000" small, so that it takes no more room than the others. */
export function figureSize(figure: string): string {
  return figure.length > LONGEST_LARGE ? 'is-long' : '';
}
