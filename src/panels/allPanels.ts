import { openPanel, type Panel } from './openPanel.ts';
import { MODULES } from './registry.ts';

/** All panels at once, in English and in the order of the registry: for the build, the command line, the gallery and tests. */
export const PANELS: readonly Panel[] = await Promise.all(MODULES.map(module => openPanel(module, 'en')));

export function findPanel(id: string): Panel | undefined {
  return PANELS.find(panel => panel.id === id);
}
