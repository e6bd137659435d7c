import { loadTelling, openPanel, type Panel } from '../panels/openPanel.ts';
import { FRONT_PANEL_ID, findEntry, PANEL_ENTRIES } from '../panels/registry.ts';
import {
  BUILDER_PATH,
  baseValues,
  embedPath,
  findPreset,
  HOME_PATH,
  HOW_WE_KNOW_PATH,
  panelPath,
  presetView,
  workbenchPath,
} from '../scenario/index.ts';
import { coverOf } from '../words/cover.ts';
import { wordsModule } from '../words/loadSiteText.ts';
import type { SiteText } from '../words/siteText.ts';
import { definePage, onePage, type PageHead, type PageKind } from './definePage.ts';
import { movedToWorkbench } from './movedToWorkbench.ts';
import { PAGES_TO_TAKE_FROM } from './pagesToTakeFrom.tsx';
import {
  type EmbedPlace,
  embedPlaces,
  type PanelPlace,
  panelPlaces,
  readEmbedPlace,
  readPanelPlace,
  readWorkbenchPlace,
  type WorkbenchPlace,
  workbenchPlaces,
} from './panelAddress.ts';
import type { Card } from './picture/cards.ts';
import { TEACH_PAGES } from './teachPages.tsx';
import { loadView } from './viewComponents.ts';

/** What a host shows where it has nothing. */
export const MISSING_PATH = '/404.html';

const builderPage = onePage(BUILDER_PATH);

/** The one list of pages: whatever is said of a kind of page is said here. Their links stand in this order. */
export const PAGES: readonly PageKind[] = [
  definePage<{ readonly panel: Panel }>({
    id: 'home',
    read: async (parts, language) =>
      parts.length === 0
        ? { panel: await openPanel(await findEntry(FRONT_PANEL_ID)!.load(), language) }
        : null,
    write: () => HOME_PATH,
    addressFollows: true,
    places: panels => panels.filter(panel => panel.id === FRONT_PANEL_ID).map(panel => ({ panel })),
    head: (_place, { home }) => home,
    answers: ({ panel }) => ({ panel, presetId: null, views: [panel.mainView], cards: true }),
    modules: ({ panel }, language) => [
      'src/app/pages/HomePage.tsx',
      wordsModule('home', language),
      ...pictureModules(panel),
    ],
    async load({ panel }, { later }) {
      const [{ HomePage }, words, telling] = await Promise.all([
        import('./pages/HomePage.tsx'),
        later.home(),
        loadTelling(panel),
        loadView(panel, panel.mainView),
      ]);
      return initial => <HomePage words={words} panel={panel} initial={initial} telling={telling} />;
    },
  }),
  definePage<PanelPlace>({
    id: 'lab',
    addressFollows: true,
    read: readPanelPlace,
    write: ({ panel, presetId }) => panelPath(panel.id, presetId),
    places: panelPlaces,
    links: {
      place: 'navigation',
      write: words =>
        PANEL_ENTRIES.map(({ id }) => ({ address: panelPath(id), label: coverOf(words, id).name })),
    },
    head: panelHead,
    movedTo: movedToWorkbench,
    card: panelCard,
    answers: ({ panel, presetId }) => ({
      panel,
      presetId,
      views: [panel.mainView, ...panel.depthViews.slice(0, 1)],
      stories: true,
    }),
    modules: ({ panel }) => [
      'src/app/pages/LabPage.tsx',
      'src/app/limits/PageLimits.tsx',
      ...pictureModules(panel),
    ],
    async load({ panel, presetId }) {
      const [{ LabPage }, telling, { PageLimits }] = await Promise.all([
        import('./pages/LabPage.tsx'),
        loadTelling(panel),
        import('./limits/PageLimits.tsx'),
        loadView(panel, panel.mainView),
        ...(import.meta.env.SSR ? panel.depthViews.slice(0, 1).map(view => loadView(panel, view)) : []),
      ]);
      return initial => (
        <PageLimits>
          <LabPage panel={panel} presetId={presetId} initial={initial} telling={telling} />
        </PageLimits>
      );
    },
  }),
  definePage<WorkbenchPlace>({
    id: 'workbench',
    addressFollows: true,
    read: readWorkbenchPlace,
    write: ({ panel }) => workbenchPath(panel.id),
    places: workbenchPlaces,
    head: ({ panel }, words) => {
      const { name } = coverOf(words, panel.id);
      const tools = panel.workbench.map(view => panel.viewWords[view]!.name);
      return {
        title: words.workbench.title({ name }),
        description: words.workbench.description({ name, tools }),
      };
    },
    card: ({ panel }) => panelCard({ panel, presetId: null }),
    answers: ({ panel }) => ({ panel, presetId: null, views: panel.workbench.slice(0, 1) }),
    modules: ({ panel }) => [
      'src/app/pages/WorkbenchPage.tsx',
      'src/app/limits/PageLimits.tsx',
      `src/panels/${panel.id}/tell.ts`,
      ...panel.workbench.slice(0, 1).map(view => `src/panels/${panel.id}/views/${view}.tsx`),
    ],
    async load({ panel }) {
      const [{ WorkbenchPage }, telling, { PageLimits }] = await Promise.all([
        import('./pages/WorkbenchPage.tsx'),
        loadTelling(panel),
        import('./limits/PageLimits.tsx'),
        ...panel.workbench.slice(0, 1).map(view => loadView(panel, view)),
      ]);
      return initial => (
        <PageLimits>
          <WorkbenchPage panel={panel} initial={initial} telling={telling} />
        </PageLimits>
      );
    },
  }),
  definePage<EmbedPlace>({
    id: 'embed',
    read: readEmbedPlace,
    write: ({ panel, presetId, version }) => embedPath(panel, presetId, version),
    places: embedPlaces,
    canonical: ({ panel, presetId }) => panelPath(panel.id, presetId),
    indexed: false,
    framed: true,
    head: panelHead,
    card: panelCard,
    answers: ({ panel, presetId }) => ({ panel, presetId, views: [presetView(panel, presetId)] }),
    modules: ({ panel }) => ['src/app/pages/EmbedPage.tsx', ...pictureModules(panel)],
    async load({ panel, presetId }) {
      const view = presetView(panel, presetId);
      const [{ EmbedPage }, telling] = await Promise.all([
        import('./pages/EmbedPage.tsx'),
        loadTelling(panel),
        loadView(panel, view),
      ]);
      const shown = { panel, presetId, telling, views: [view] };
      return initial => <EmbedPage {...shown} initial={initial} />;
    },
  }),
  definePage<{ readonly panel: Panel }>({
    id: 'builder',
    read: async (parts, language) =>
      builderPage.read(parts, language)
        ? { panel: await openPanel(await findEntry(FRONT_PANEL_ID)!.load(), language) }
        : null,
    write: () => BUILDER_PATH,
    places: panels => panels.filter(panel => panel.id === FRONT_PANEL_ID).map(panel => ({ panel })),
    links: {
      place: 'footer',
      write: ({ builder }) => [{ address: BUILDER_PATH, label: builder.title }],
    },
    head: (_place, { builder }) => builder,
    modules: ({ panel }, language) => [
      'src/app/pages/BuilderPage.tsx',
      `src/panels/${panel.id}/panel.ts`,
      wordsModule('builder', language),
    ],
    async load({ panel }, { later }) {
      const [{ BuilderPage }, words] = await Promise.all([
        import('./pages/BuilderPage.tsx'),
        later.builder(),
      ]);
      return () => <BuilderPage words={words} front={panel} />;
    },
  }),
  definePage({
    id: 'how-we-know',
    ...onePage(HOW_WE_KNOW_PATH),
    links: {
      place: 'footer',
      write: ({ footer }) => [{ address: HOW_WE_KNOW_PATH, label: footer.howWeKnow }],
    },
    head: (_place, words) => textHead(words.footer.howWeKnow, words),
    modules: (_place, language) => [
      'src/app/pages/HowWeKnowPage.tsx',
      wordsModule('howWeKnow', language),
      ...PANEL_ENTRIES.map(({ id }) => `src/panels/${id}/howWeKnow.${language}.ts`),
    ],
    async load(_place, { later }, language) {
      const [{ HowWeKnowPage }, words, ...ofPanels] = await Promise.all([
        import('./pages/HowWeKnowPage.tsx'),
        later.howWeKnow(),
        ...PANEL_ENTRIES.map(async ({ load }) => {
          const module = await load();
          const [panel, sections] = await Promise.all([
            openPanel(module, language),
            module.howWeKnow[language](),
          ]);
          return { panel, sections };
        }),
      ]);
      return () => <HowWeKnowPage words={words} ofPanels={ofPanels} />;
    },
  }),
  definePage({
    id: 'about',
    ...onePage('/about/'),
    links: { place: 'footer', write: ({ footer }) => [{ address: '/about/', label: footer.about }] },
    head: (_place, words) => textHead(words.footer.about, words),
    modules: (_place, language) => ['src/app/pages/AboutPage.tsx', wordsModule('about', language)],
    async load(_place, { later }) {
      const [{ AboutPage }, words] = await Promise.all([import('./pages/AboutPage.tsx'), later.about()]);
      return () => <AboutPage words={words} />;
    },
  }),
  ...TEACH_PAGES,
  ...PAGES_TO_TAKE_FROM,
  definePage({
    id: 'missing',
    ...onePage(MISSING_PATH),
    indexed: false,
    head: (_place, words) => textHead(words.missing.title, words),
    modules: () => ['src/app/pages/MissingPage.tsx'],
    async load() {
      const { MissingPage } = await import('./pages/MissingPage.tsx');
      return () => <MissingPage />;
    },
  }),
  ...(import.meta.env.DEV
    ? [
        definePage({
          id: 'gallery',
          ...onePage('/gallery/'),
          prerendered: false,
          indexed: false,
          head: (_place, { home }) => home,
          modules: () => ['src/gallery/GalleryPage.tsx'],
          async load(_place, { later }) {
            const { GalleryPage } = await import('../gallery/GalleryPage.tsx');
            const words = await later.gallery();
            return () => <GalleryPage words={words} />;
          },
        }),
      ]
    : []),
];

/** A panel's page asks the question of its own settings; a preset's name stands before it. */
function panelHead({ panel, presetId }: PanelPlace, words: SiteText): PageHead {
  const preset = presetId === null ? undefined : findPreset(panel, presetId);
  const question = panel.question(baseValues(panel, presetId));
  return {
    title: preset ? words.lab.presetTitle({ preset: preset.name, question }) : question,
    description: coverOf(words, panel.id).description,
  };
}

function panelCard({ panel, presetId }: PanelPlace): Card {
  return { kind: 'panel', panel: panel.id, preset: presetId };
}

function textHead(title: string, words: SiteText): PageHead {
  return { title, description: words.home.description };
}

/** What declares, draws and tells a panel's first picture. */
function pictureModules({ id, mainView }: Panel): readonly string[] {
  return ['tell.ts', `views/${mainView}.tsx`].map(file => `src/panels/${id}/${file}`);
}
