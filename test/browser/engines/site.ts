import path from 'node:path';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { viewAddresses } from '../laws/views.ts';
import { serveFolder } from '../staticServer.ts';
import type { Engine } from './engine.ts';
import { LISTENER } from './webKit.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');

/** The built site as an engine gets it: with the listener where its driver tells no console. */
export function serveSiteFor({ tellsConsole }: Engine, headers: Readonly<Record<string, string>> = {}) {
  return serveFolder(DIST, { headers, ...(tellsConsole ? {} : { firstScript: LISTENER }) });
}

/** Every view of every panel at its address. */
export const VIEWS = PANELS.flatMap(panel =>
  viewAddresses(panel).flatMap(({ address, views }) =>
    views.map(view => ({ view, address: `${address}?view=${view}` })),
  ),
);
