import { buildAnswer } from '../../src/app/picture/buildAnswers.ts';
import { penOf } from '../../src/app/picture/buildPictures.ts';
import { pictureContent, viewAddress } from '../../src/app/picture/pictureContent.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import type { TextMark } from '../../src/pictures/marks.ts';
import { boxOf } from '../../src/pictures/marks.ts';
import { type Area, HEIGHT, WIDTH } from '../../src/pictures/paper.ts';
import { type PictureContent, pictureMarks } from '../../src/pictures/pictureSvg.ts';
import { baseValues } from '../../src/scenario/index.ts';
import type { AnyValues } from '../../src/schema/index.ts';
import { picturesText } from '../../src/words/pictures.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { measureText } from './buildTools.ts';

const draws = new DrawCache();

export const pen = penOf(siteText, measureText);
export const words = { site: siteText, pictures: picturesText, language: 'en' };

/** The picture of a view from a first estimate, where there is one; at the panel's own values, if not told. */
export async function contentOf(
  panel: Panel,
  view: string,
  values: AnyValues = baseValues(panel, null),
): Promise<PictureContent | null> {
  const { computation, assets } = await loadComputation(panel.module);
  const within = computation.views[view]!.preview(values, { draws, assets });
  const drawn = (outcome: unknown) =>
    pictureContent({ panel, view, values, outcome }, viewAddress({ panel, view, values }), words);
  const coarse = within === null ? null : await drawn(within);
  return coarse ?? drawn(await buildAnswer(panel, view, values));
}

export function textsOf(content: PictureContent): readonly TextMark[] {
  return pictureMarks(content, pen).filter(mark => mark.kind === 'text');
}

/** Half of a descender may reach into the line below: no letter does so with what stands over it. */
const TOLERATED = 0.22;

/** Texts that meet one another or leave the picture, in words. */
export function misplaced(content: PictureContent): readonly string[] {
  const boxes = textsOf(content).map(mark => ({ mark, box: inkOf(mark) }));
  const outside = boxes.filter(({ box }) => !isInside(box)).map(({ mark }) => `outside: ${mark.text}`);
  const meeting = boxes.flatMap(({ mark, box }, at) =>
    boxes
      .slice(at + 1)
      .filter(other => meet(box, other.box))
      .map(other => `${mark.text} | ${other.mark.text}`),
  );
  return [...outside, ...meeting];
}

/** Where a text has its ink: the box of its line without the room above capitals. */
function inkOf(mark: TextMark): Area {
  const { left, top, width, height } = boxOf(mark, pen.measure);
  const spare = mark.face.size * TOLERATED;
  return { left, top: top + spare, width, height: height - spare };
}

function isInside({ left, top, width, height }: Area): boolean {
  return left >= 0 && top >= 0 && left + width <= WIDTH && top + height <= HEIGHT;
}

function meet(one: Area, other: Area): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
