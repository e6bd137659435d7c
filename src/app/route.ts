import type { Panel } from '../panels/definePanel.ts';
import { findPanel, PANELS } from '../panels/registry.ts';
import { embedPath, findPreset, panelPath } from '../scenario/index.ts';

/** What an address below the site's base stands for. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'lab'; readonly panel: Panel; readonly presetId: string | null }
  | { readonly kind: 'embed'; readonly panel: Panel; readonly presetId: string | null }
  | { readonly kind: 'how-we-know' }
  | { readonly kind: 'about' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'missing' };

/** Reads a path below the site's base: "/", "/leverage/", "/leverage/march-2020/", "/e/1/leverage/". */
export function readRoute(path: string): Route {
  const parts = path.split('/').filter(part => part !== '' && part !== 'index.html');
  if (parts.length === 0) return { kind: 'home' };
  if (parts.length === 1) {
    if (parts[0] === 'how-we-know') return { kind: 'how-we-know' };
    if (parts[0] === 'about') return { kind: 'about' };
    if (parts[0] === 'gallery' && import.meta.env.DEV) return { kind: 'gallery' };
  }
  if (parts[0] === 'e') return panelRoute('embed', parts.slice(2), parts[1]);
  return panelRoute('lab', parts);
}

function panelRoute(kind: 'lab' | 'embed', parts: readonly string[], version?: string): Route {
  const [panelId = '', presetId = null, ...rest] = parts;
  const panel = findPanel(panelId);
  const known = panel && rest.length === 0 && (version === undefined || version === String(panel.version));
  if (!known || (presetId !== null && !findPreset(panel, presetId))) return { kind: 'missing' };
  return { kind, panel, presetId };
}

/** Every address that the build writes a page for. */
export function allRoutes(): readonly string[] {
  const panelRoutes = PANELS.flatMap(panel => [
    panelPath(panel.id),
    embedPath(panel),
    ...panel.presets.flatMap(preset => [panelPath(panel.id, preset.id), embedPath(panel, preset.id)]),
  ]);
  return ['/', ...panelRoutes, '/how-we-know/', '/about/', '/404.html'];
}
