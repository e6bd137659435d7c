import { embedPath, PLAIN_PAGE, writeScenario } from '../scenario/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';

/** Sentence, picture and one control of a panel fit into this height from 600 px of width on. */
const FRAME_HEIGHT = 420;

/** The line of HTML that puts the scenario as it stands into somebody's article. */
export function embedLine({ panel, base, presetId, store, host }: PanelPage, words: SiteText): string {
  const { values } = store.getState();
  const address = new URL(host.address.fullAddress(host.address.pageAt(embedPath(panel, presetId))));
  address.search = writeScenario(panel, values, base, PLAIN_PAGE);
  // The version of an embed stands in its path.
  address.searchParams.delete('v');
  const title = words.lab.embedTitle(panel.question(values));
  return `<iframe src="${attribute(address.href)}" title="${attribute(title)}" loading="lazy" width="100%" height="${FRAME_HEIGHT}" style="border:0"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
