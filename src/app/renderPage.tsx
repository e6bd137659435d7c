import type { ReactElement } from 'react';
import { loadTelling } from '../panels/openPanel.ts';
import type { InitialState } from './initialState.ts';
import type { Route } from './route.ts';
import { loadView } from './viewComponents.ts';

/**
 * The page of a route with all that its first picture needs already loaded, so that it is drawn at once: by the build
 * into the page, and by the script over what the build has drawn.
 */
export async function pageOf(route: Route, initial: InitialState): Promise<ReactElement> {
  switch (route.kind) {
    case 'home': {
      const { panel } = route;
      const [{ HomePage }, telling] = await Promise.all([
        import('./pages/HomePage.tsx'),
        loadTelling(panel),
        loadView(panel.module, panel.mainView),
      ]);
      return <HomePage panel={panel} initial={initial} telling={telling} />;
    }
    case 'lab': {
      const { panel, presetId } = route;
      const [{ LabPage }, telling] = await Promise.all([
        import('./pages/LabPage.tsx'),
        loadTelling(panel),
        loadView(panel.module, panel.mainView),
        import.meta.env.SSR ? loadView(panel.module, panel.depthViews[0]!) : null,
      ]);
      return <LabPage panel={panel} presetId={presetId} initial={initial} telling={telling} />;
    }
    case 'embed': {
      const { panel, presetId } = route;
      const [{ EmbedPage }, telling] = await Promise.all([
        import('./pages/EmbedPage.tsx'),
        loadTelling(panel),
        loadView(panel.module, panel.mainView),
      ]);
      return <EmbedPage panel={panel} presetId={presetId} initial={initial} telling={telling} />;
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
