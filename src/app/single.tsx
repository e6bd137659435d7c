import { createRoot } from 'react-dom/client';
import { fileHost } from '../host/fileHost.ts';
import { HostContext } from '../host/useHost.ts';
import { loadTelling, openPanel } from '../panels/openPanel.ts';
import { FRONT_PANEL_ID, findEntry } from '../panels/registry.ts';
import { DEFAULT_LANGUAGE } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { SiteTextContext } from '../words/siteText.ts';
import { readInitialState } from './initialState.ts';
import { LabPage } from './pages/LabPage.tsx';
import { loadView } from './viewComponents.ts';

/** One lab as a file of its own, opened from a disk; which one, the build decides (scripts/buildSingle.mjs). */
async function show(root: HTMLElement): Promise<void> {
  const [words, module] = await Promise.all([
    loadSiteText(DEFAULT_LANGUAGE),
    findEntry(FRONT_PANEL_ID)!.load(),
  ]);
  const panel = await openPanel(module, DEFAULT_LANGUAGE);
  const [telling] = await Promise.all([loadTelling(panel), loadView(panel, panel.mainView)]);
  // The workbench is a page of the site.
  const alone = { ...panel, workbench: [] };
  createRoot(root).render(
    <HostContext value={fileHost(window, DEFAULT_LANGUAGE, panel.id)}>
      <SiteTextContext value={words}>
        <LabPage panel={alone} presetId={null} initial={readInitialState(document)} telling={telling} />
      </SiteTextContext>
    </HostContext>,
  );
}

void show(document.getElementById('root')!);
