import { PANELS } from '../panels/allPanels.ts';
import type { PageKind, Route } from './definePage.ts';
import { PAGES } from './pages.tsx';

/** Every address that the build writes a page for. */
export function allRoutes(pages: readonly PageKind[] = PAGES): readonly string[] {
  return writtenRoutes(pages).map(({ address }) => address);
}

/** Those of them that differ from another page by the values of a preset only. */
export function presetRoutes(pages: readonly PageKind[] = PAGES): readonly string[] {
  return writtenRoutes(pages)
    .filter(({ answers }) => answers !== null && answers.presetId !== null)
    .map(({ address }) => address);
}

function writtenRoutes(pages: readonly PageKind[]): readonly Route[] {
  return pages.filter(kind => kind.prerendered).flatMap(kind => kind.routes(PANELS));
}
