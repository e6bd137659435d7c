import type { ReactElement } from 'react';
import { loadComputation } from '../compute/index.ts';
import { FRONT_PANEL } from '../panels/registry.ts';
import type { InitialState } from './initialState.ts';
import type { Route } from './route.ts';
import { loadView } from './viewModules.ts';

/**
 * The page of a route with all that its first picture needs already loaded, so that it is drawn at once: by the build
 * into the page, and by the script over what the build has drawn.
 */
export async function pageOf(route: Route, initial: InitialState): Promise<ReactElement> {
  switch (route.kind) {
    case 'home': {
      const [{ HomePage }, loaded] = await Promise.all([
        import('./pages/HomePage.tsx'),
        loadComputation(FRONT_PANEL.id),
        loadView(FRONT_PANEL.id, FRONT_PANEL.mainView),
      ]);
      return <HomePage panel={FRONT_PANEL} initial={initial} loaded={loaded} />;
    }
    case 'lab': {
      const { panel, presetId } = route;
      const [{ LabPage }, loaded] = await Promise.all([
        import('./pages/LabPage.tsx'),
        loadComputation(panel.id),
        loadView(panel.id, panel.mainView),
        loadView(panel.id, panel.depthViews[0]!),
      ]);
      return <LabPage panel={panel} presetId={presetId} initial={initial} loaded={loaded} />;
    }
    case 'embed': {
      const { panel, presetId } = route;
      const [{ EmbedPage }, loaded] = await Promise.all([
        import('./pages/EmbedPage.tsx'),
        loadComputation(panel.id),
        loadView(panel.id, panel.mainView),
      ]);
      return <EmbedPage panel={panel} presetId={presetId} initial={initial} loaded={loaded} />;
    }
    case 'how-we-know': {
      const { HowWeKnowPage } = await import('./pages/HowWeKnowPage.tsx');
      return <HowWeKnowPage />;
    }
    case 'about': {
      const { AboutPage } = await import('./pages/AboutPage.tsx');
      return <AboutPage />;
    }
    case 'gallery': {
      const { GalleryPage } = await import('../gallery/GalleryPage.tsx');
      return <GalleryPage />;
    }
    case 'missing': {
      const { MissingPage } = await import('./pages/MissingPage.tsx');
      return <MissingPage />;
    }
    default:
      return route satisfies never;
  }
}
