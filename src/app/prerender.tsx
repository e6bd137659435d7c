import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { buildHost } from '../host/buildHost.ts';
import lessonSchema from '../lessons/lesson.schema.json';
import { allLessons } from '../lessons/lessonFiles.ts';
import { PANELS } from '../panels/allPanels.ts';
import { framedViews } from '../panels/definePanel.ts';
import { loadTelling, type Panel } from '../panels/openPanel.ts';
import { withPngText } from '../pictures/pngText.ts';
import type { Measure } from '../pictures/typeface.ts';
import {
  baseValues,
  LESSON_SCHEMA_PATH,
  lessonFilePath,
  lessonPath,
  sceneValues,
} from '../scenario/index.ts';
import { covered, DEFAULT_LANGUAGE, type Miniature } from '../schema/index.ts';
import { loadSiteText, wordsModule } from '../words/loadSiteText.ts';
import type { SiteText } from '../words/siteText.ts';
import { allRoutes, presetRoutes } from './allRoutes.ts';
import type { PageAnswers, PageKind, Route } from './definePage.ts';
import { type InitialState, NO_INITIAL_STATE, type PanelCard, writeInitialState } from './initialState.ts';
import { headOf } from './pageHead.ts';
import { frameNotices, pageNotices } from './pageNotices.tsx';
import { PAGES } from './pages.tsx';
import { buildAnswer } from './picture/buildAnswers.ts';
import { type BuiltFile, builtFiles, readyCard, storyQuestion } from './picture/buildPictures.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';
import { STORY_CARDS } from './scene/LabStories.tsx';
import { lessonPanels, type NeededPanel } from './teach/lessonPanels.ts';
import { taught } from './teach/taught.ts';

interface FramedPage {
  readonly panel: string;
  readonly presetId: string | null;
  readonly view: string;
  /** Whether it can ask before it tells. */
  readonly asks: boolean;
}

interface RenderedPage {
  /** As the attributes of the page's root element name them. */
  readonly lang: string;
  readonly dir: string;
  readonly head: string;
  /** What stands inside the root element. */
  readonly body: string;
  /** What is said of a lab where no script runs. */
  readonly noScript: string;
  /** What is said where something that it needs is not there; beside the root element too. */
  readonly notices: string;
  /** The answers that the script starts with; beside the root element, since React owns what is inside. */
  readonly state: string;
  /** Source modules whose chunks the page needs at once. */
  readonly modules: readonly string[];
  /** Source modules that the page shows before it loads them: their stylesheets it needs at once. */
  readonly drawn: readonly string[];
  /** Whether it belongs in the site map. */
  readonly indexed: boolean;
  /** What a page in somebody's frame shows; null for all other pages. */
  readonly frame: FramedPage | null;
}

/** Every address that gets a page of its own. */
export function routes(pages: readonly PageKind[] = PAGES): Promise<readonly string[]> {
  return allRoutes(pages);
}

/** Every picture and file that stands beside the pages, with the widths of texts in the typeface of the build. */
export async function* files(measure: Measure): AsyncGenerator<BuiltFile> {
  yield { path: LESSON_SCHEMA_PATH, text: JSON.stringify(lessonSchema, null, 2) };
  yield* builtFiles(await loadSiteText(DEFAULT_LANGUAGE), measure);
}

export { presetRoutes, withPngText };

/** A panel as the build of its frames has to know it. */
interface FramedPanel {
  readonly id: string;
  readonly views: readonly string[];
  /** The views of its scenes. */
  readonly played: readonly string[];
  /** By view: parameters that change nothing it shows. */
  readonly idle: Panel['idle'];
  /** By parameter what is said of it. */
  readonly help: Readonly<Record<string, string>>;
}

/** A lesson and what its file is made of. */
interface LessonInFile {
  readonly id: string;
  /** Where the file stands, below the site's base. */
  readonly path: string;
  readonly playPath: string;
  readonly panels: readonly NeededPanel[];
  /** What it says where no script runs. */
  readonly noScript: string;
}

/** Every panel with the views that a frame can show. */
export async function framedPanels(): Promise<readonly FramedPanel[]> {
  return PANELS.map(panel => ({
    id: panel.id,
    views: framedViews(panel),
    played: [...new Set([panel.mainView, ...panel.scenes.map(({ view }) => view)])],
    idle: panel.idle,
    help: helpOf(panel),
  }));
}

function helpOf({ parameterWords }: Panel): Readonly<Record<string, string>> {
  const said = Object.entries(parameterWords).flatMap(([name, { help }]) => (help ? [[name, help]] : []));
  return Object.fromEntries(said);
}

/** Every lesson as the build of its file has to know it. */
export async function lessonsInFiles(): Promise<readonly LessonInFile[]> {
  const { later } = await loadSiteText(DEFAULT_LANGUAGE);
  const { noScript } = await later.lesson();
  return (await allLessons(DEFAULT_LANGUAGE)).map(lesson => ({
    id: lesson.id,
    path: lessonFilePath(lesson.id),
    playPath: lessonPath(lesson.id, 'play'),
    panels: lessonPanels(lesson, PANELS),
    noScript,
  }));
}

/** One page as it stands before any script: text, sentence and first picture for the route's own settings. */
export async function renderRoute(
  address: string,
  pages: readonly PageKind[] = PAGES,
): Promise<RenderedPage> {
  const language = DEFAULT_LANGUAGE;
  const words = await loadSiteText(language);
  const route = await readRoute(address, language, pages);
  const initial = await initialStateOf(route, words);
  const { modules, kind, answers } = route;
  return {
    lang: language,
    dir: words.say.direction,
    head: headOf(route, words, await headFacts(route, initial, words)),
    body: renderToString(await pageOf(route, initial, { host: buildHost(language), words }, pages)),
    noScript: words.lab.noScript,
    notices: renderToStaticMarkup(
      kind.framed && answers ? frameNotices(answers, words) : await pageNotices(route, words),
    ),
    state: initial === NO_INITIAL_STATE ? '' : writeInitialState(initial),
    modules: [...modules(language), wordsModule('text', language)],
    drawn: drawnModules(route),
    indexed: kind.indexed,
    frame: kind.framed && answers ? frameOf(answers) : null,
  };
}

function frameOf({ panel, presetId, views: [view] }: PageAnswers): FramedPage {
  return { panel: panel.id, presetId, view: view!, asks: panel.firstGuesses.length > 0 };
}

function drawnModules({ answers }: Route): readonly string[] {
  return (answers?.views ?? []).map(view => `src/panels/${answers!.panel.id}/views/${view}.tsx`);
}

/** A page about one ready view says its sentence where it is linked to. */
async function headFacts(route: Route, { ready, asked }: InitialState, { later }: SiteText) {
  if (asked !== undefined) return { description: asked, alt: asked };
  if (route.card.kind !== 'ready' || !ready?.[0]) return {};
  const { alt } = await later.views();
  return { description: ready[0].sentence, alt: alt(ready[0]) };
}

async function initialStateOf(route: Route, words: SiteText): Promise<InitialState> {
  const { answers, story, teaching } = route;
  const ready = await route.readyViews(PANELS);
  if (answers === null && story === null && teaching === null && ready.length === 0) return NO_INITIAL_STATE;
  return {
    outcomes: answers === null ? {} : await outcomesOf(answers),
    ...(answers?.cards && { cards: await cards() }),
    ...(answers?.stories && { stories: await storiesOf(answers.panel) }),
    ...(ready.length > 0 && { ready: await Promise.all(ready.map(place => readyCard(place, words))) }),
    ...(teaching && (await taught(teaching, words))),
    ...(story && { asked: words.sentence(await storyQuestion(story.panel, story.story)) }),
  };
}

async function outcomesOf({ panel, presetId, views }: PageAnswers): Promise<InitialState['outcomes']> {
  const values = baseValues(panel, presetId);
  const outcomes: [string, unknown][] = [];
  for (const view of views) outcomes.push([view, await buildAnswer(panel, view, values)]);
  return Object.fromEntries(outcomes);
}

/** The first pictures of a panel's stories stand on every page of it. */
const storiesOfPanels = new Map<string, Promise<Readonly<Record<string, Miniature>>>>();

function storiesOf(panel: Panel): Promise<Readonly<Record<string, Miniature>>> {
  const known = storiesOfPanels.get(panel.id) ?? firstPictures(panel);
  storiesOfPanels.set(panel.id, known);
  return known;
}

async function firstPictures(panel: Panel): Promise<Readonly<Record<string, Miniature>>> {
  const telling = await loadTelling(panel);
  const pictures = panel.stories.slice(0, STORY_CARDS).map(async ({ id, scenes: [first] }) => {
    const scene = panel.scenes.find(one => one.id === first)!;
    const values = sceneValues(panel, scene, baseValues(panel, null));
    const outcome = await buildAnswer(panel, panel.mainView, values);
    return [id, covered(telling.miniature(outcome, values))] as const;
  });
  return Object.fromEntries(await Promise.all(pictures));
}

async function cards(): Promise<Readonly<Record<string, PanelCard>>> {
  const entries = PANELS.map(async panel => {
    const outcomes = await outcomesOf({ panel, presetId: null, views: [panel.mainView] });
    const telling = await loadTelling(panel);
    const outcome = outcomes[panel.mainView];
    const values = baseValues(panel, null);
    const card = { line: telling.glance(outcome, values), miniature: telling.miniature(outcome, values) };
    return [panel.id, card] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
