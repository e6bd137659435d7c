import { type Area, type Colour, PAPER } from './paper.ts';
import { ascent, descent, FAMILIES, type Face, lineHeight, type Measure, wrapped } from './typeface.ts';

/** A line of text, at the left end, the middle or the right end of its base line. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly face: Face;
  readonly colour: Colour;
  /** Without a halo, on a ground of its own. */
  readonly isBare?: boolean | undefined;
}

/** Anything that is no text, as an element of the document. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly element: string;
}

/** A picture before it is written: the texts keep their places, so that a test can see whether they meet. */
export type Mark = TextMark | ShapeMark;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with plain attributes; nothing is styled by a sheet. */
export function shape(name: string, attributes: Attributes): ShapeMark {
  return { kind: 'shape', element: `<${name}${attributesOf(attributes)}/>` };
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value!)}"`)
    .join('');
}

/** Two digits behind the point are a hundredth of a pixel. */
export const rounded = (value: number) => String(Number(value.toFixed(2)));

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How a line is drawn: its width, and the dashes that it has. */
interface Stroke {
  readonly width?: number;
  readonly dash?: string;
}

export function line(
  [x1, y1]: Point,
  [x2, y2]: Point,
  stroke: Colour,
  { width = 1, dash }: Stroke = {},
): ShapeMark {
  return shape('line', {
    ...{ x1, y1, x2, y2, stroke: PAPER[stroke] },
    ...{ 'stroke-width': width, 'stroke-dasharray': dash, 'stroke-linecap': dash ? 'round' : undefined },
  });
}

export type Point = readonly [x: number, y: number];

/** A full dot, or a ring. */
export function dot([cx, cy]: Point, r: number, colour: Colour, look: 'full' | 'ring' = 'full'): ShapeMark {
  return look === 'full'
    ? shape('circle', { cx, cy, r, fill: PAPER[colour] })
    : shape('circle', {
        ...{ cx, cy, r: r - 1, fill: PAPER.paper },
        ...{ stroke: PAPER[colour], 'stroke-width': 2.5 },
      });
}

/** Dead sides and losses are hatched: the pattern that `HATCH` defines. */
export const HATCH_ID = 'faultline-hatch';
export const HATCH = `<pattern id="${HATCH_ID}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${PAPER.loss}" fill-opacity="0.25"/><rect width="3.2" height="7" fill="${PAPER.loss}"/></pattern>`;

export function block(
  { left, top, width, height }: Area,
  fill: Colour | 'hatch',
  opacity?: number,
): ShapeMark {
  return shape('rect', {
    ...{ x: left, y: top, width: Math.max(0, width), height: Math.max(0, height) },
    fill: fill === 'hatch' ? `url(#${HATCH_ID})` : PAPER[fill],
    'fill-opacity': opacity,
    ...(fill === 'hatch' && { stroke: PAPER.loss }),
  });
}

export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
}

/** A triangle in place of ▲ and ▼, which few typefaces have. */
export function triangle([x, y]: Point, size: number, way: 'up' | 'down', colour: Colour): ShapeMark {
  const [base, tip] = way === 'up' ? [y, y - size] : [y - size, y];
  return shape('path', {
    d: `M${rounded(x)} ${rounded(base)}h${rounded(size)}L${rounded(x + size / 2)} ${rounded(tip)}Z`,
    fill: PAPER[colour],
  });
}

interface Written extends Pick<TextMark, 'isBare'> {
  readonly face: Face;
  readonly colour?: Colour;
  readonly anchor?: TextMark['anchor'];
}

export function write(
  text: string,
  [x, y]: Point,
  { face, colour = 'ink', anchor = 'start', isBare }: Written,
): TextMark {
  return { kind: 'text', text, x, y, anchor, face, colour, isBare };
}

/** Some lines one under the other, the first with its head at `top`. */
export function writeLines(lines: readonly string[], [x, top]: Point, written: Written): readonly TextMark[] {
  const { face } = written;
  return lines.map((text, at) => write(text, [x, top + ascent(face) + at * lineHeight(face)], written));
}

/** A text broken to fit a room, and how high it is. */
export function paragraph(
  text: string,
  { left, top, width }: Omit<Area, 'height'>,
  written: Written,
  measure: Measure,
): { readonly marks: readonly TextMark[]; readonly height: number } {
  const lines = wrapped(text, written.face, width, measure);
  return { marks: writeLines(lines, [left, top], written), height: lines.length * lineHeight(written.face) };
}

/** The room that a text takes. */
export function boxOf({ text, x, y, anchor, face }: TextMark, measure: Measure): Area {
  const width = measure(text, face);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - ascent(face), width, height: ascent(face) + descent(face) };
}

/** A mark as an element: a text has a halo of paper, so that it can be read over lines. */
export function elementOf(mark: Mark): string {
  if (mark.kind === 'shape') return mark.element;
  const { text, x, y, anchor, face, colour, isBare } = mark;
  const attributes = attributesOf({
    ...{ x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    ...{ 'font-family': FAMILIES[face.family], 'font-size': face.size },
    'font-weight': face.weight === 400 ? undefined : face.weight,
    fill: PAPER[colour],
    ...(!isBare && {
      ...{ stroke: PAPER.paper, 'stroke-width': 5, 'stroke-linejoin': 'round' },
      'paint-order': 'stroke',
    }),
  });
  return `<text${attributes}>${escaped(text)}</text>`;
}
