import type { ReactElement } from 'react';
import { NO_INITIAL_STATE } from '../app/initialState.ts';
import { EmbedPage } from '../app/pages/EmbedPage.tsx';
import { loadView } from '../app/viewComponents.ts';
import { viewsOf } from '../panels/definePanel.ts';
import { loadTelling, openPanel, type Panel } from '../panels/openPanel.ts';
import type { PanelModule } from '../panels/panelModule.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, withSeedNumber } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import type { SiteText } from '../words/siteText.ts';

/** What is shown in a place of a foreign page. */
export interface MountOptions {
  readonly panel: PanelModule;
  /** Where the site stands, for the links to it: "https://example.org/faultline". */
  readonly site: string;
  /** The panel's main view if left out. */
  readonly view?: string;
  /** The scenario as in the panel's links: "?v=1&lev=50"; its defaults if left out. */
  readonly query?: string;
  readonly language?: Language;
}

type MountText = Awaited<ReturnType<SiteText['later']['mount']>>;

/** Why a panel is not shown, what was asked for, and what could have been. */
export type MountRefusal = Parameters<MountText['refusal']>[0];

/** A panel's page with its words and what its host has to know. */
interface Mounted {
  readonly page: ReactElement;
  readonly words: SiteText;
  readonly settings: { readonly language: Language; readonly query: string; readonly site: string };
}

/** Loads all that a panel needs to be shown, or says why it cannot be. */
export async function loadMounted(options: MountOptions): Promise<Mounted | MountRefusal> {
  const { panel: module, language = DEFAULT_LANGUAGE, query = '', site } = options;
  if (typeof module?.declaration !== 'function') return refusal('no-panel');
  if (!isFullAddress(site)) return refusal('no-site');
  if (!LANGUAGES.includes(language)) return refusal('no-language', `${language}`, LANGUAGES);
  const panel = await openPanel(module, language);
  const { view = panel.mainView } = options;
  if (!viewsOf(panel).includes(view)) return refusal('no-view', view, viewsOf(panel));
  const [page, words, read] = await Promise.all([
    loadPage(panel, view),
    loadSiteText(language),
    withSeedNumber(query),
  ]);
  return { page, words, settings: { language, query: read, site } };
}

function refusal(fault: MountRefusal['fault'], asked = '', known: readonly string[] = []): MountRefusal {
  return { fault, asked, known };
}

/** What is refused when something does not load. */
export const NOT_LOADED = refusal('not-loaded');

function isFullAddress(site: unknown): site is string {
  return typeof site === 'string' && /^https?:\/\//.test(site) && URL.canParse(site);
}

async function loadPage(panel: Panel, view: string) {
  const [telling] = await Promise.all([loadTelling(panel), loadView(panel, view)]);
  const shown = { panel, telling, views: [view], presetId: null, initial: NO_INITIAL_STATE };
  return <EmbedPage {...shown} landmark="section" />;
}
