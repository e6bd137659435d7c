import type { Language } from '../schema/index.ts';
import { type PageKind, partsOf, type Route } from './definePage.ts';
import { MISSING_PATH, PAGES } from './pages.tsx';

/** The page at a path below the site's base ("/", "/leverage/march-2020/"), with the panel it names loaded. */
export async function readRoute(
  path: string,
  language: Language,
  pages: readonly PageKind[] = PAGES,
): Promise<Route> {
  const parts = partsOf(path);
  for (const kind of pages) {
    const route = await kind.read(parts, language);
    if (route !== null) return route;
  }
  if (path === MISSING_PATH) throw new Error('The site has no page for addresses that lead nowhere');
  return readRoute(MISSING_PATH, language, pages);
}
