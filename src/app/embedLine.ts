import { embedPath, PLAIN_PAGE, writeScenario } from '../scenario/index.ts';
import type { SiteText } from '../words/siteText.ts';
import { frameLine } from './frameLine.ts';
import type { PanelPage } from './panelPage.ts';

/** The line of HTML that puts the scenario as it stands into somebody's article. */
export function embedLine({ panel, base, presetId, store, host }: PanelPage, words: SiteText): string {
  const { values } = store.getState();
  const address = new URL(host.address.fullAddress(host.address.pageAt(embedPath(panel, presetId))));
  address.search = writeScenario(panel, values, base, PLAIN_PAGE);
  // The version of an embed stands in its path.
  address.searchParams.delete('v');
  return frameLine({ address: address.href, title: words.lab.embedTitle(panel.question(values)) });
}
