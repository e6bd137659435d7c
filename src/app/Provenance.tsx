import { MODEL_VERSION } from '../compute/index.ts';
import { basisOf, isWithOwnFile } from '../panels/basisOf.ts';
import { HOW_WE_KNOW_PATH } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { usePageLink } from './usePageLink.ts';
import './LabFoot.css';

interface ProvenanceProps {
  readonly page: PanelPage;
  /** The views that stand on the page. */
  readonly views: readonly string[];
}

/** Where the numbers of the views on a page come from: each its own where they differ. */
export function Provenance({ page, views }: ProvenanceProps) {
  const words = useSiteText().lab;
  const pageLink = usePageLink();
  const { panel, store } = page;
  const seed = usePanel(store, state => state.values['seed']);
  const material = usePanel(store, state => state.material);
  const bases = views.map(view => ({
    view: panel.viewWords[view]!.name,
    basis: basisOf(panel, { view, withOwnFile: isWithOwnFile(panel, view, material) }),
  }));
  return (
    <p className="provenance" id="how">
      {words.provenance({ seed: String(seed), model: MODEL_VERSION, basis: words.bases(bases) })}{' '}
      <a href={`${pageLink(HOW_WE_KNOW_PATH)}#${panel.id}`}>{words.howWeKnow}</a>
    </p>
  );
}
