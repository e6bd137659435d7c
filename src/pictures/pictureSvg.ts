import type { Chart } from './chart.ts';
import { drawChart } from './kinds/drawChart.ts';
import type { Pen } from './kinds/drawing.ts';
import { elementOf, escaped, HATCH, line, type Mark, paragraph, type TextMark, writeLines } from './marks.ts';
import { type Area, HEIGHT, MARGIN, PAPER, WIDTH } from './paper.ts';
import { FACES, type Face, lineHeight, type Measure, wrapped } from './typeface.ts';

/** All that a picture says, in words, and what it draws. */
export interface PictureContent {
  readonly question: string;
  /** Empty where the answer is still asked for. */
  readonly sentence: string;
  readonly charts: readonly Chart[];
  /** The settings in words, with the seed: "Leverage 20× · Holding time 1 day · seed 1". */
  readonly settings: string;
  /** Where the numbers come from, and the licence. */
  readonly source: string;
  /** The address that opens it. */
  readonly address: string;
  /** The licence's own address, for the metadata. */
  readonly licence: string;
  readonly language: string;
}

const INNER = WIDTH - 2 * MARGIN;
const FOOT = FACES.small;
/** Where there is a second chart, what the first one takes. */
const MAIN_SHARE = 0.56;
const BETWEEN = 44;

const LEAST_HEIGHT: Readonly<Record<Chart['kind'], number>> = {
  dots: 300,
  pairs: 240,
  lines: 310,
  steps: 240,
  heat: 300,
  shades: 340,
  rows: 280,
  ranges: 280,
};

const QUESTION_SIZES: readonly number[] = [42, 38, 34, 30];
const SENTENCE_SIZES: readonly number[] = [27, 25, 23, 22, 20];
/** Smaller sentences only where the chart would lose more than this. */
const COMFORTABLE = 22;
const SLACK = 60;

interface Heading {
  readonly question: readonly string[];
  readonly questionFace: Face;
  readonly sentence: readonly string[];
  readonly sentenceFace: Face;
  readonly height: number;
}

/** The marks of a picture of 1200 × 675: question, sentence, charts, and at the foot settings, source and address. */
export function pictureMarks(content: PictureContent, pen: Pen): readonly Mark[] {
  const { measure } = pen;
  const foot = footOf(content, measure);
  const most = HEIGHT - 2 * MARGIN - foot.height - neededHeight(content.charts) - 40;
  const heading = headingOf(content, most, measure);
  const top = MARGIN + heading.height + 22;
  const area: Area = { left: MARGIN, top, width: INNER, height: foot.top - 18 - top };
  return [...headingMarks(heading), ...chartMarks(content.charts, area, pen), ...foot.marks];
}

/** The height that charts should have before words are set large. */
function neededHeight(charts: readonly Chart[]): number {
  return charts.reduce((most, chart) => Math.max(most, LEAST_HEIGHT[chart.kind], rowsHeight(chart)), 0);
}

function rowsHeight(chart: Chart): number {
  if (chart.kind === 'pairs') return chart.rows.length * 28 + 90;
  return chart.kind === 'steps' || chart.kind === 'heat' ? chart.rows.length * 30 : 0;
}

/** The largest sizes at which both leave room for the chart; the smallest where none do. */
function headingOf({ question, sentence }: PictureContent, most: number, measure: Measure): Heading {
  const sizes = SENTENCE_SIZES.flatMap(small => QUESTION_SIZES.map(large => [large, small] as const));
  const all = sizes.map(([large, small]): Heading => {
    const questionFace: Face = { family: 'serif', weight: 600, size: large };
    const sentenceFace: Face = { family: 'sans', weight: 400, size: small };
    const asked = wrapped(question, questionFace, INNER, measure);
    const told = sentence === '' ? [] : wrapped(sentence, sentenceFace, INNER, measure);
    const height = asked.length * lineHeight(questionFace) + 8 + told.length * lineHeight(sentenceFace);
    return { question: asked, questionFace, sentence: told, sentenceFace, height };
  });
  const isLegible = ({ sentenceFace }: Heading) => sentenceFace.size >= COMFORTABLE;
  return (
    all.find(one => one.height <= most && isLegible(one)) ??
    all.findLast(one => one.height <= most + SLACK && isLegible(one)) ??
    all.at(-1)!
  );
}

function headingMarks({ question, questionFace, sentence, sentenceFace }: Heading): readonly TextMark[] {
  const top = MARGIN - 6;
  const below = top + question.length * lineHeight(questionFace) + 8;
  return [
    ...writeLines(question, [MARGIN, top], { face: questionFace }),
    ...writeLines(sentence, [MARGIN, below], { face: sentenceFace, colour: 'ink2' }),
  ];
}

function chartMarks(charts: readonly Chart[], area: Area, pen: Pen): readonly Mark[] {
  const [main, beside] = charts;
  if (!main) return [];
  if (!beside) return drawChart(main, area, pen);
  const width = (area.width - BETWEEN) * MAIN_SHARE;
  return [
    ...drawChart(main, { ...area, width }, pen),
    ...drawChart(
      beside,
      { ...area, left: area.left + width + BETWEEN, width: area.width - BETWEEN - width },
      pen,
    ),
  ];
}

function footOf({ settings, source, address }: PictureContent, measure: Measure) {
  const told = [
    { text: settings, colour: 'ink2' as const },
    { text: source, colour: 'ink3' as const },
    { text: address, colour: 'ink2' as const },
  ];
  const heights = told.map(({ text }) => wrapped(text, FOOT, INNER, measure).length * lineHeight(FOOT));
  const height = heights.reduce((sum, one) => sum + one, 0) + 10;
  const top = HEIGHT - MARGIN + 16 - height;
  let at = top + 10;
  const marks: Mark[] = [line([MARGIN, top], [WIDTH - MARGIN, top], 'hair')];
  for (const [place, { text, colour }] of told.entries()) {
    marks.push(
      ...paragraph(text, { left: MARGIN, top: at, width: INNER }, { face: FOOT, colour }, measure).marks,
    );
    at += heights[place]!;
  }
  return { marks, height, top };
}

/**
 * A picture as one SVG document of 1200 × 675 with plain attributes alone: no style sheet, no foreign object, nothing to be
 * loaded. The same text, the address and the licence stand in its metadata.
 *
 * @param pen how wide texts are in the typeface that will be used.
 */
export function pictureSvg(content: PictureContent, pen: Pen): string {
  const { question, sentence, address, licence, language } = content;
  const marks = pictureMarks(content, pen).map(elementOf).join('');
  const described = sentence === '' ? '' : `<desc>${escaped(sentence)}</desc>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" xml:lang="${escaped(language)}">`,
    `<title>${escaped(question)}</title>${described}`,
    metadataOf({ question, sentence, address, licence }),
    `<defs>${HATCH}</defs>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER.paper}"/>`,
    marks,
    '</svg>',
  ].join('');
}

type Metadata = Pick<PictureContent, 'question' | 'sentence' | 'address' | 'licence'>;

function metadataOf({ question, sentence, address, licence }: Metadata): string {
  const about = [
    `<dc:title>${escaped(question)}</dc:title>`,
    `<dc:description>${escaped(sentence)}</dc:description>`,
    `<dc:source>${escaped(address)}</dc:source>`,
    `<dc:rights>${escaped(licence)}</dc:rights>`,
  ].join('');
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="${escaped(address)}">${about}</rdf:Description></rdf:RDF></metadata>`;
}
