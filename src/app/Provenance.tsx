import { MODEL_VERSION } from '../compute/index.ts';
import { HOW_WE_KNOW_PATH } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { usePageLink } from './usePageLink.ts';
import './LabFoot.css';

/** Where the numbers of an open panel come from. */
export function Provenance({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().lab;
  const pageLink = usePageLink();
  const { panel, store } = page;
  const seed = usePanel(store, state => state.values['seed']);
  return (
    <p className="provenance" id="how">
      {words.provenance({ seed: String(seed), model: MODEL_VERSION, basis: panel.text.basis })}{' '}
      <a href={`${pageLink(HOW_WE_KNOW_PATH)}#${panel.id}`}>{words.howWeKnow}</a>
    </p>
  );
}
