import { renderToString } from 'react-dom/server';
import { DrawCache, loadComputation } from '../compute/index.ts';
import { PANELS } from '../panels/allPanels.ts';
import { finish } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/definePanel.ts';
import { baseValues } from '../scenario/index.ts';
import { allRoutes } from './allRoutes.ts';
import { type InitialState, NO_INITIAL_STATE, writeInitialState } from './initialState.ts';
import { headOf } from './pageHead.ts';
import { pageOf } from './renderPage.tsx';
import { type Route, readRoute } from './route.ts';
import { loadTelling } from './tellings.ts';

interface RenderedPage {
  readonly head: string;
  /** What stands inside the root element. */
  readonly body: string;
  /** The answers that the script starts with; beside the root element, since React owns what is inside. */
  readonly state: string;
  /** Source modules whose chunks the page needs at once. */
  readonly modules: readonly string[];
  /** Source modules that the page shows before it loads them: their stylesheets it needs at once. */
  readonly drawn: readonly string[];
}

/** Every address that gets a page of its own. */
export function routes(): readonly string[] {
  return allRoutes();
}

/** One page as it stands before any script: text, sentence and first picture for the route's own settings. */
export async function renderRoute(address: string): Promise<RenderedPage> {
  const route = await readRoute(address);
  const initial = await initialStateOf(route);
  const body = renderToString(await pageOf(route, initial));
  return {
    head: headOf(route, address),
    body,
    state: initial === NO_INITIAL_STATE ? '' : writeInitialState(initial),
    modules: modulesOf(route),
    drawn: route.kind === 'lab' ? panelModules(route.panel, [route.panel.depthViews[0]!]) : [],
  };
}

async function initialStateOf(route: Route): Promise<InitialState> {
  switch (route.kind) {
    case 'home':
      return {
        ...(await answers(route.panel, null, [route.panel.mainView])),
        headlines: await headlines(),
      };
    case 'lab':
      return answers(route.panel, route.presetId, [route.panel.mainView, route.panel.depthViews[0]!]);
    case 'embed':
      return answers(route.panel, route.presetId, [route.panel.mainView]);
    default:
      return NO_INITIAL_STATE;
  }
}

/** One cache for all pages: most presets share their clocks. */
const draws = new DrawCache();

async function answers(
  panel: Panel,
  presetId: string | null,
  views: readonly string[],
): Promise<InitialState> {
  const { computation, assets } = await loadComputation(panel.id);
  const values = baseValues(panel, presetId);
  const outcomes = views.map(view => [
    view,
    finish(computation.views[view]!.compute(values, { draws, assets })),
  ]);
  return { outcomes: Object.fromEntries(outcomes) };
}

async function headlines(): Promise<Readonly<Record<string, string>>> {
  const entries = PANELS.map(async panel => {
    const { outcomes } = await answers(panel, null, [panel.mainView]);
    const telling = await loadTelling(panel.id);
    const { headline } = telling.sentence(outcomes[panel.mainView], baseValues(panel, null));
    return [panel.id, headline] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function modulesOf(route: Route): readonly string[] {
  switch (route.kind) {
    case 'home':
      return ['src/app/pages/HomePage.tsx', ...panelModules(route.panel, [route.panel.mainView])];
    case 'lab':
      return ['src/app/pages/LabPage.tsx', ...panelModules(route.panel, [route.panel.mainView])];
    case 'embed':
      return ['src/app/pages/EmbedPage.tsx', ...panelModules(route.panel, [route.panel.mainView])];
    case 'how-we-know':
      return ['src/app/pages/HowWeKnowPage.tsx'];
    case 'about':
      return ['src/app/pages/AboutPage.tsx'];
    default:
      return ['src/app/pages/MissingPage.tsx'];
  }
}

function panelModules(panel: Panel, views: readonly string[]): readonly string[] {
  return [`src/panels/${panel.id}/tell.ts`, ...views.map(view => `src/panels/${panel.id}/views/${view}.tsx`)];
}
