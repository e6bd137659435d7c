import { PANELS } from '../panels/allPanels.ts';
import type { PageKind, Route } from './definePage.ts';
import { PAGES } from './pages.tsx';

/** Every address that the build writes a page for. */
export async function allRoutes(pages: readonly PageKind[] = PAGES): Promise<readonly string[]> {
  return (await writtenRoutes(pages)).map(({ address }) => address);
}

/** Those of them that differ from another page by the values of a preset only. */
export async function presetRoutes(pages: readonly PageKind[] = PAGES): Promise<readonly string[]> {
  return (await writtenRoutes(pages))
    .filter(({ answers }) => answers !== null && answers.presetId !== null)
    .map(({ address }) => address);
}

export async function writtenRoutes(pages: readonly PageKind[] = PAGES): Promise<readonly Route[]> {
  const kinds = pages.filter(kind => kind.prerendered);
  return (await Promise.all(kinds.map(kind => kind.routes(PANELS)))).flat();
}
