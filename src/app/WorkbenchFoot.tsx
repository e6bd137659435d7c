import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { Provenance } from './Provenance.tsx';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { copyText } from './pieces/copyText.ts';
import { ShareRow } from './pieces/ShareRow.tsx';

/** What can be taken along from a workbench: the link to its tool as it stands. */
export function WorkbenchFoot({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().lab;
  const hasMaterial = usePanel(page.store, state => Object.keys(state.material).length > 0);
  const copyLink = {
    id: 'link',
    label: words.copyLink,
    onRun: () => copyText(page.host.address.fullAddress(pageAddress(page)), page.host.themed()),
    done: hasMaterial ? words.copiedWithoutFile : words.copied,
  };
  return (
    <footer className="lab-foot">
      <ShareRow actions={[copyLink]} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} />
    </footer>
  );
}
