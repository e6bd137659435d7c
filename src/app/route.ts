import { openPanel, type Panel } from '../panels/openPanel.ts';
import { FRONT_PANEL_ID, findModule } from '../panels/registry.ts';
import { findPreset } from '../scenario/index.ts';

/** What an address below the site's base stands for. */
export type Route =
  | { readonly kind: 'home'; readonly panel: Panel }
  | { readonly kind: 'lab'; readonly panel: Panel; readonly presetId: string | null }
  | { readonly kind: 'embed'; readonly panel: Panel; readonly presetId: string | null }
  | { readonly kind: 'how-we-know' }
  | { readonly kind: 'about' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'missing' };

/** Reads a path below the site's base: "/", "/leverage/", "/leverage/march-2020/", "/e/1/leverage/"; loads the panel it names. */
export async function readRoute(path: string): Promise<Route> {
  const parts = path.split('/').filter(part => part !== '' && part !== 'index.html');
  if (parts.length === 0) return { kind: 'home', panel: await openPanel(findModule(FRONT_PANEL_ID)!, 'en') };
  if (parts.length === 1) {
    if (parts[0] === 'how-we-know') return { kind: 'how-we-know' };
    if (parts[0] === 'about') return { kind: 'about' };
    if (parts[0] === 'gallery' && import.meta.env.DEV) return { kind: 'gallery' };
  }
  if (parts[0] === 'e') return panelRoute('embed', parts.slice(2), parts[1]);
  return panelRoute('lab', parts);
}

async function panelRoute(kind: 'lab' | 'embed', parts: readonly string[], version?: string): Promise<Route> {
  const [panelId = '', presetId = null, ...rest] = parts;
  const module = findModule(panelId);
  if (rest.length > 0 || !module) return { kind: 'missing' };
  const panel = await openPanel(module, 'en');
  const isKnown =
    (kind === 'lab' || version === String(panel.version)) &&
    (presetId === null || findPreset(panel, presetId));
  return isKnown ? { kind, panel, presetId } : { kind: 'missing' };
}
