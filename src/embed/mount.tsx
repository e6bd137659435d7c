import { createRoot } from 'react-dom/client';
import { NO_INITIAL_STATE } from '../app/initialState.ts';
import { EmbedPage } from '../app/pages/EmbedPage.tsx';
import { loadView } from '../app/viewComponents.ts';
import { HostContext } from '../host/useHost.ts';
import { loadTelling, openPanel } from '../panels/openPanel.ts';
import type { PanelModule } from '../panels/panelModule.ts';
import { DEFAULT_LANGUAGE, type Language } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { SiteTextContext } from '../words/siteText.ts';
import { mountedHost } from './mountedHost.ts';
import { PANEL_ROOT, panelStyles } from './panelStyles.ts';
import '../app/styles/mounted.css';

/** What is shown in a place of a foreign page. */
export interface MountOptions {
  readonly panel: PanelModule;
  /** The panel's main view if left out. */
  readonly view?: string;
  /** The scenario as in the panel's links: "?v=1&lev=50"; its defaults if left out. */
  readonly query?: string;
  readonly language?: Language;
  /** Where the site stands, for the link to the full lab: "https://example.org/faultline". */
  readonly site?: string;
}

/**
 * Shows a panel inside an element of any page, in a shadow tree that brings its own styles: neither side
 * reaches the other.
 *
 * @returns takes the panel away again, its worker included.
 */
export function mount(container: HTMLElement, options: MountOptions): () => void {
  const { language = DEFAULT_LANGUAGE, query = '', site = '' } = options;
  const tree = container.shadowRoot ?? container.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  place.className = PANEL_ROOT;
  tree.replaceChildren(place);
  tree.adoptedStyleSheets = [panelStyles()];
  const root = createRoot(place);
  let isGone = false;
  void loadPage(options, language).then(page => {
    if (isGone) return;
    root.render(<HostContext value={mountedHost({ place, language, query, site })}>{page}</HostContext>);
  });
  return () => {
    isGone = true;
    root.unmount();
    tree.replaceChildren();
    tree.adoptedStyleSheets = [];
  };
}

async function loadPage({ panel: module, view }: MountOptions, language: Language) {
  const panel = await openPanel(module, language);
  const shown = view ?? panel.mainView;
  const [telling, words] = await Promise.all([
    loadTelling(panel),
    loadSiteText(language),
    loadView(panel, shown),
  ]);
  return (
    <SiteTextContext value={words}>
      <EmbedPage
        panel={panel}
        presetId={null}
        initial={NO_INITIAL_STATE}
        telling={telling}
        view={shown}
        landmark="section"
      />
    </SiteTextContext>
  );
}
