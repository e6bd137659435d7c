import { saveBlob } from '../../charts/downloadText.ts';
import { loadPart } from '../../charts/loadPart.ts';
import { isWithOwnFile } from '../../panels/basisOf.ts';
import type { PictureContent } from '../../pictures/pictureSvg.ts';
import { EMPTY_VIEW } from '../../store/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import { browserPng, browserSvg } from '../picture/browserPicture.ts';
import { pictureContent } from '../picture/pictureContent.ts';
import { NotDone } from '../pieces/notDone.ts';
import type { Taken, TakeText } from './taken.ts';
import { viewLink } from './takenAddress.ts';

export type PictureEnding = 'png' | 'svg';

/**
 * Asks the browser to save the picture of a view as it stands.
 *
 * @throws NotDone where the view has nothing to show yet, and with the SVG document in a frame that may save nothing.
 */
export async function savePicture(
  taken: Taken,
  ending: PictureEnding,
  site: SiteText,
  words: TakeText,
): Promise<void> {
  const content = await takenContent(taken, site);
  if (content === null) throw new NotDone(words.noPicture);
  if (window.origin === 'null') throw new NotDone(words.sharing.byHand, browserSvg(content, site));
  const picture =
    ending === 'png'
      ? await browserPng(content, site)
      : new Blob([browserSvg(content, site)], { type: 'image/svg+xml' });
  saveBlob(picture, `${taken.figure.fileName}.${ending}`);
}

/** The picture of the full answer that the page shows; null where the view has none. */
async function takenContent({ page, view }: Taken, site: SiteText): Promise<PictureContent | null> {
  const { panel, store, host } = page;
  const { views, material } = store.getState();
  const { outcome, values } = views[view] ?? EMPTY_VIEW;
  if (outcome === null || values === null) return null;
  const withOwnFile = isWithOwnFile(panel, view, material);
  const words = { site, pictures: await loadPart(site.later.pictures), language: host.language };
  return pictureContent({ panel, view, values, outcome, withOwnFile }, viewLink(page, view), words);
}
