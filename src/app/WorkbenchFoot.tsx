import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { LimitsPlace } from './limits/LimitsPlace.tsx';
import { Provenance } from './Provenance.tsx';
import type { PanelPage } from './panelPage.ts';
import { ShareRow } from './pieces/ShareRow.tsx';
import { ScenarioMenu } from './take/ScenarioMenu.tsx';

/** What can be taken along from a workbench: the link to its tool as it stands. */
export function WorkbenchFoot({ page, tool }: { readonly page: PanelPage; readonly tool: string }) {
  const words = useSiteText().lab;
  const hasMaterial = usePanel(page.store, state => Object.keys(state.material).length > 0);
  const copyLink = {
    id: 'link',
    label: words.copyLink,
    onRun: async () => (await import('./take/pageCopies.ts')).copyLink(page, tool),
    done: hasMaterial ? words.copiedWithoutFile : words.copied,
  };
  return (
    <footer className="lab-foot">
      {page.panel.takesLimits && <LimitsPlace />}
      <ShareRow actions={[copyLink]} />
      <ScenarioMenu page={page} view={tool} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} views={[tool]} />
    </footer>
  );
}
