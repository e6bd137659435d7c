import path from 'node:path';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { viewAddresses } from '../laws/views.ts';
import { type Serving, serveFolder } from '../staticServer.ts';
import type { Engine } from './engine.ts';
import { LISTENER } from './webKit.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');

/** How pages are served to an engine: with the listener in them where its driver tells no console. */
export function servingFor({ tellsConsole }: Engine): Serving {
  return tellsConsole ? {} : { firstScript: LISTENER };
}

/** The built site as an engine gets it. */
export function serveSiteFor(engine: Engine) {
  return serveFolder(DIST, servingFor(engine));
}

/** Every view of every panel at its address. */
export const VIEWS = PANELS.flatMap(panel =>
  viewAddresses(panel).flatMap(({ address, views }) =>
    views.map(view => ({ view, address: `${address}?view=${view}` })),
  ),
);
