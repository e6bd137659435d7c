import { axisTicks, axisTitle } from '../../charts/axis.ts';
import type { Pen } from '../../pictures/kinds/drawing.ts';
import { HEIGHT, WIDTH } from '../../pictures/paper.ts';
import { type PictureContent, pictureSvg } from '../../pictures/pictureSvg.ts';
import { withPngText } from '../../pictures/pngText.ts';
import { FAMILIES, type Measure } from '../../pictures/typeface.ts';
import type { SiteText } from '../../words/siteText.ts';

/** Twice the size in both directions, for screens that show so much. */
const SCALE = 2;
const MOST_TICKS = 7;

/** How wide texts are in the typefaces of this browser. */
function browserMeasure(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, { family, weight, size }) => {
    context.font = [weight, `${size}px`, FAMILIES[family]].join(' ');
    return context.measureText(text).width;
  };
}

/** A picture as an SVG document, laid out for the typefaces of this browser. */
export function browserSvg(content: PictureContent, site: SiteText): string {
  const pen: Pen = {
    measure: browserMeasure(),
    axisTitle: axis => axisTitle(axis, axisTicks(axis, MOST_TICKS), site),
  };
  return pictureSvg(content, pen);
}

/** A picture as a PNG file of twice its size, with address and licence in its metadata. Nothing is sent anywhere. */
export async function browserPng(content: PictureContent, site: SiteText): Promise<Blob> {
  const image = new Image(WIDTH, HEIGHT);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(browserSvg(content, site))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * WIDTH;
  canvas.height = SCALE * HEIGHT;
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (drawn === null) throw new Error('This browser saves no pictures');
  const bytes = withPngText(new Uint8Array(await drawn.arrayBuffer()), pngMetadata(content));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}

/** The keywords are those that the PNG standard names. */
export function pngMetadata({
  question,
  sentence,
  address,
  licence,
}: PictureContent): Readonly<Record<string, string>> {
  return { Title: question, Description: sentence, Source: address, Copyright: licence };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures');
  return context;
}
