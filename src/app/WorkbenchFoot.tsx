import { loadPart } from '../charts/loadPart.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { LimitsPlace } from './limits/LimitsPlace.tsx';
import { Provenance } from './Provenance.tsx';
import type { PanelPage } from './panelPage.ts';
import { ShareRow } from './pieces/ShareRow.tsx';
import { ScenarioMenu } from './take/ScenarioMenu.tsx';
import { useScenarioPlace } from './useScenarioPlace.ts';

/** What can be taken along from a workbench: the link to its tool as it stands. */
export function WorkbenchFoot({ page, tool }: { readonly page: PanelPage; readonly tool: string }) {
  const words = useSiteText().lab;
  const place = useScenarioPlace(page);
  const hasMaterial = usePanel(page.store, state => Object.keys(state.material).length > 0);
  const copyLink = {
    id: 'link',
    label: words.copyLink,
    onRun: async () => (await loadPart(() => import('./take/pageCopies.ts'))).copyLink(page, tool),
    done: hasMaterial ? words.copiedWithoutFile : words.copied,
  };
  return (
    <footer className="lab-foot">
      {page.panel.takesLimits && <LimitsPlace place={place} />}
      <ShareRow actions={[copyLink]} place={place} />
      <ScenarioMenu page={page} view={tool} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} views={[tool]} />
    </footer>
  );
}
