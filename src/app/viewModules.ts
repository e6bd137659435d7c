import { type ComponentType, lazy } from 'react';
import type { ViewProps } from '../panels/viewProps.ts';

type ViewComponent = ComponentType<ViewProps>;

const MODULES = import.meta.glob<{ readonly View: ViewComponent }>('../panels/*/views/*.tsx');
const components = new Map<string, ViewComponent>();

/** The source file of a view, found by the names of its panel and itself. */
function viewFile(panelId: string, viewId: string): string {
  return `../panels/${panelId}/views/${viewId}.tsx`;
}

/** Loads the component that draws a view, so that it is there when it is first drawn. */
export async function loadView(panelId: string, viewId: string): Promise<void> {
  const file = viewFile(panelId, viewId);
  components.set(file, await importView(file));
}

/**
 * The component that draws a view. One that was not loaded before suspends until it is; a prerendered picture stays as it
 * is meanwhile.
 */
export function viewComponent(panelId: string, viewId: string): ViewComponent {
  const file = viewFile(panelId, viewId);
  const known = components.get(file);
  if (known) return known;
  const waiting = lazy(async () => ({ default: await importView(file) }));
  components.set(file, waiting);
  return waiting;
}

async function importView(file: string): Promise<ViewComponent> {
  const importModule = MODULES[file];
  if (!importModule) throw new Error(`There is no ${file}`);
  return (await importModule()).View;
}
