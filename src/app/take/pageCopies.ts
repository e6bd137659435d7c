import { loadPart } from '../../charts/loadPart.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { SiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { copyText } from '../pieces/copyText.ts';
import { frameLine } from './frameLine.ts';
import { frameAddress, viewLink } from './takenAddress.ts';
import { whenFull } from './whenFull.ts';

/** Copies the link to a view of a page. */
export function copyLink(page: PanelPage, view: string): Promise<void> {
  return copyText(viewLink(page, view), page.host.themed());
}

/** Copies the line of HTML that puts a view of a page into somebody's article. */
export function copyEmbed(page: PanelPage, view: string, { lab }: SiteText): Promise<void> {
  const title = lab.embedTitle(page.panel.question(page.store.getState().values));
  const address = frameAddress(page, 'current', { view });
  return copyText(frameLine({ address, title }), page.host.themed());
}

/** Copies what a page says first, once its answer is full. */
export async function copySentence(page: PanelPage, telling: Telling, site: SiteText): Promise<void> {
  const { panel, store, host } = page;
  const { sharing } = await loadPart(site.later.take);
  await whenFull(store, panel.mainView, sharing.stopped);
  const { outcome, values } = store.getState().views[panel.mainView]!;
  const sentence = telling.sentence(outcome, values!);
  const link = viewLink(page, panel.mainView);
  await copyText(site.lab.sentenceWithLink({ ...sentence, link }), host.themed());
}
