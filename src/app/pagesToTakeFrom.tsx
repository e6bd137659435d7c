import { wordsModule } from '../words/loadSiteText.ts';
import { definePage, onePage, type PageKind, type StoryPlace } from './definePage.ts';
import { readPanelPlace } from './panelAddress.ts';
import { readyFile, readyPath, storyPath, VIEWS_PATH } from './picture/cards.ts';
import { questionOf } from './picture/questionOf.ts';
import { type ReadyPlace, readReadyPlace, readyPlaces, readyValues } from './picture/readyPlaces.ts';

/** Pages that hand out finished views and stories: for articles, cards and messages. */
export const PAGES_TO_TAKE_FROM: readonly PageKind[] = [
  definePage({
    id: 'view-list',
    ...onePage(VIEWS_PATH),
    links: {
      place: 'footer',
      write: ({ footer }) => [{ address: VIEWS_PATH, label: footer.views }],
    },
    head: (_place, { footer, home }) => ({ title: footer.views, description: home.description }),
    readyViews: (_place, panels) => readyPlaces(panels),
    modules: (_place, language) => ['src/app/pages/ViewsPage.tsx', wordsModule('views', language)],
    async load(_place, { later }) {
      const [{ ViewsPage }, words] = await Promise.all([import('./pages/ViewsPage.tsx'), later.views()]);
      return initial => <ViewsPage words={words} cards={initial.ready ?? []} />;
    },
  }),
  definePage<ReadyPlace>({
    id: 'ready-view',
    read: ([folder, id, ...rest], language) =>
      folder === 'views' && id !== undefined && rest.length === 0 ? readReadyPlace(id, language) : null,
    write: ({ ready }) => readyPath(ready.id),
    places: readyPlaces,
    head: place => ({
      title: questionOf(place.panel, place.ready.view, readyValues(place)),
      description: place.panel.viewWords[place.ready.view]!.reading,
    }),
    card: ({ ready }) => ({ kind: 'ready', id: ready.id }),
    oEmbed: ({ ready }) => readyFile(ready.id, 'oembed.json'),
    readyViews: place => [place],
    modules: (_place, language) => ['src/app/pages/ReadyViewPage.tsx', wordsModule('views', language)],
    async load(_place, { later }) {
      const [{ ReadyViewPage }, words] = await Promise.all([
        import('./pages/ReadyViewPage.tsx'),
        later.views(),
      ]);
      return ({ ready: [card] = [] }) => <ReadyViewPage words={words} card={card} />;
    },
  }),
  definePage<StoryPlace>({
    id: 'story-door',
    async read([folder, panelId = '', story = '', ...rest], language) {
      const place =
        folder === 'stories' && rest.length === 0 ? await readPanelPlace([panelId], language) : null;
      return place?.panel.stories.some(({ id }) => id === story) ? { panel: place.panel, story } : null;
    },
    write: ({ panel, story }) => storyPath(panel.id, story),
    places: panels => panels.flatMap(panel => panel.stories.map(({ id }) => ({ panel, story: id }))),
    indexed: false,
    head: ({ panel, story }) => ({
      title: panel.storyWords[story]!.title,
      description: panel.storyWords[story]!.hook,
    }),
    story: place => place,
    card: ({ panel, story }) => ({ kind: 'story', panel: panel.id, story }),
    modules: (_place, language) => ['src/app/pages/StoryPage.tsx', wordsModule('views', language)],
    async load({ panel, story }, { later }) {
      const [{ StoryPage }, words] = await Promise.all([import('./pages/StoryPage.tsx'), later.views()]);
      return ({ asked = '' }) => <StoryPage words={words} panel={panel} story={story} question={asked} />;
    },
  }),
];
