import { PANELS } from '../panels/allPanels.ts';
import type { PageKind } from './definePage.ts';
import { PAGES } from './pages.tsx';

/** Every address that the build writes a page for. */
export function allRoutes(pages: readonly PageKind[] = PAGES): readonly string[] {
  return pages
    .filter(kind => kind.prerendered)
    .flatMap(kind => kind.routes(PANELS).map(route => route.address));
}
