import {
  DOT_PLACES,
  DOT_STATES,
  type DotState,
  dotCentre,
  dotStates,
  PITCH,
  ROW,
} from '../../charts/dots.ts';
import type { DotsChart } from '../chart.ts';
import { dot, type Mark, type Point, shape, writeLines } from '../marks.ts';
import { type Area, PAPER } from '../paper.ts';
import { FACES, type Face, lineHeight, type Measure, widest, wrapped } from '../typeface.ts';
import type { Draw } from './drawing.ts';
import { keyRow, keyRowHeight } from './keyRow.ts';

type Box = DotsChart['boxes'][number];
type Look = 'crossed' | 'full' | 'ring' | 'small';

const GAP = 28;
const PAD = 10;

/** A hundred dots a box, its heading and figure above, the key of its dots below all of them. */
export const drawDots: Draw<DotsChart> = (chart, area, pen) => {
  const { boxes } = chart;
  const key = keyOf(chart);
  const keyHeight = keyRowHeight(key, area.width, pen.measure);
  const room = { ...area, height: area.height - keyHeight };
  const column = (room.width + GAP) / boxes.length;
  const words = wordsOf(boxes, column - GAP, pen.measure);
  const side = Math.min(column - GAP - 2 * PAD, room.height - words.above - words.below - 2 * PAD, 340);
  const left = room.left + PAD;
  // A pair stands together; more of them share the whole width.
  const step = boxes.length > 2 ? column : Math.min(column, Math.max(side + 3 * PAD, words.width) + GAP);
  const marks = boxes.flatMap((box, place) =>
    drawBox(box, { left: left + place * step, top: room.top, side, chart, words, measure: pen.measure }),
  );
  const bottom = room.top + words.above + side + words.below + 2 * PAD;
  return [...marks, ...keyRow(key, { ...area, top: bottom }, pen.measure)];
};

interface BoxWords {
  readonly width: number;
  readonly above: number;
  readonly below: number;
  readonly headingLines: number;
  readonly figureFace: Face;
}

/** The room that the words of the boxes take, the same for all. */
function wordsOf(boxes: readonly Box[], room: number, measure: Measure): BoxWords {
  const headings = boxes.map(({ heading }) => wrapped(heading, FACES.text, room, measure));
  const feet = boxes.map(({ foot = '' }) => (foot === '' ? [] : wrapped(foot, FACES.text, room, measure)));
  const isWide = boxes.some(({ figure }) => measure(figure, FACES.figure) > room);
  const figureFace = isWide ? FACES.label : FACES.figure;
  const figures = boxes.map(({ figure }) => wrapped(figure, figureFace, room, measure));
  const most = (all: readonly (readonly string[])[]) =>
    all.reduce((top, one) => Math.max(top, one.length), 0);
  const headingLines = most(headings);
  return {
    headingLines,
    figureFace,
    width: Math.max(
      ...headings.map(lines => widest(lines, FACES.text, measure)),
      ...figures.map(lines => widest(lines, figureFace, measure)),
    ),
    above: headingLines * lineHeight(FACES.text) + most(figures) * lineHeight(figureFace),
    below: most(feet) * lineHeight(FACES.text),
  };
}

interface BoxPlace {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly chart: DotsChart;
  readonly words: BoxWords;
  readonly measure: Measure;
}

function drawBox(box: Box, { left, top, side, chart, words, measure }: BoxPlace): readonly Mark[] {
  const isChosen = box.id === chart.chosen;
  const room = Math.max(side, words.width);
  const { figureFace } = words;
  const heading = wrapped(box.heading, FACES.text, room, measure);
  const figure = wrapped(box.figure, figureFace, room, measure);
  const foot = box.foot ? wrapped(box.foot, FACES.text, room, measure) : [];
  const headTop = top + (words.headingLines - heading.length) * lineHeight(FACES.text);
  const figureTop = top + words.headingLines * lineHeight(FACES.text);
  const dotsTop = top + words.above + PAD;
  const colour = box.isGuess ? 'guess' : 'ink';
  const around = { left: left - PAD, top: dotsTop - PAD, width: side + 2 * PAD, height: side + 2 * PAD };
  return [
    ...writeLines(heading, [left, headTop], { face: isChosen ? FACES.label : FACES.text, colour }),
    ...writeLines(figure, [left, figureTop], { face: figureFace, colour }),
    ...(isChosen ? [frame(around)] : []),
    ...dotsOf(box, chart, [left, dotsTop], side / ROW),
    ...writeLines(foot, [left, dotsTop + side + PAD], { face: FACES.text }),
  ];
}

function frame({ left, top, width, height }: Area): Mark {
  return shape('rect', {
    x: left,
    y: top,
    width,
    height,
    rx: 6,
    fill: 'none',
    stroke: PAPER.ink,
    'stroke-width': 2,
  });
}

function dotsOf(box: Box, chart: DotsChart, [left, top]: Point, pitch: number): readonly Mark[] {
  const looks = looksOf(chart);
  const states = dotStates(box.counts);
  return DOT_PLACES.flatMap(place => {
    const [x, y] = dotCentre(place);
    const at: Point = [left + (x / PITCH) * pitch, top + (y / PITCH) * pitch];
    const state = states[place] ?? 'best';
    const isPart =
      (box.partial === 'first' && place === 0) || (box.partial === 'last' && place === DOT_PLACES.length - 1);
    if (isPart) return [dot(at, pitch * 0.4, box.isGuess ? 'guess' : 'loss', 'ring')];
    if (box.isGuess)
      return [state === 'worst' ? dot(at, pitch * 0.42, 'guess') : dot(at, pitch * 0.17, 'axis')];
    const drawn = drawDot(at, pitch, looks[state]);
    return place < (box.ticked ?? 0) ? [dot(at, pitch * 0.42, 'loss'), tick(at, pitch)] : drawn;
  });
}

function looksOf({ lostTwoWays }: DotsChart): Readonly<Record<DotState, Look>> {
  return lostTwoWays
    ? { worst: 'crossed', middle: 'full', best: 'small' }
    : { worst: 'crossed', middle: 'ring', best: 'small' };
}

function drawDot(at: Point, pitch: number, look: Look): readonly Mark[] {
  switch (look) {
    case 'crossed':
      return [dot(at, pitch * 0.42, 'loss'), ...(pitch > 14 ? [cross(at, pitch * 0.16)] : [])];
    case 'full':
      return [dot(at, pitch * 0.42, 'loss')];
    case 'ring':
      return [dot(at, pitch * 0.38, 'loss', 'ring')];
    case 'small':
      return [dot(at, pitch * 0.17, 'axis')];
    default:
      return look satisfies never;
  }
}

function cross([x, y]: Point, arm: number): Mark {
  return shape('path', {
    d: `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`,
    ...{
      stroke: PAPER.paper,
      'stroke-width': Math.max(1.5, arm * 0.55),
      fill: 'none',
      'stroke-linecap': 'round',
    },
  });
}

function tick([x, y]: Point, pitch: number): Mark {
  const unit = pitch / PITCH;
  return shape('path', {
    d: `M${x - 2.6 * unit} ${y + 0.2 * unit}l${1.9 * unit} ${2 * unit} ${3.4 * unit} ${-4.4 * unit}`,
    ...{ stroke: PAPER.paper, 'stroke-width': 1.6 * unit, fill: 'none', 'stroke-linecap': 'round' },
  });
}

const KEY_PITCH = 24;

function keyOf(chart: DotsChart) {
  const looks = looksOf(chart);
  const items = DOT_STATES.flatMap(state => {
    const words = chart.stateWords[state];
    if (!words) return [];
    const symbol = (left: number, middle: number) =>
      drawDot([left + KEY_PITCH / 2, middle], KEY_PITCH, looks[state]);
    return [{ symbol, width: KEY_PITCH, words }];
  });
  return { lead: chart.keyLead, items };
}

/** A line of dots filled as far as a share goes. */
export function dotStrip(share: number, area: Area, colour: 'loss' | 'ink' | 'ink3'): readonly Mark[] {
  const full = Math.round(share * DOT_PLACES.length);
  const columns = DOT_PLACES.length / 2;
  const pitch = Math.min(area.width / columns, area.height / 2);
  const isPart = share > 0 && full === 0;
  return DOT_PLACES.map(place => {
    const at: Point = [
      area.left + (Math.floor(place / 2) + 0.5) * pitch,
      area.top + ((place % 2) + 0.5) * pitch,
    ];
    if (place === 0 && isPart) return dot(at, pitch * 0.4, colour, 'ring');
    return place < full ? dot(at, pitch * 0.4, colour) : dot(at, pitch * 0.16, 'axis');
  });
}
