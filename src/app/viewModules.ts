import type { ComponentType } from 'react';
import type { ViewProps } from '../panels/viewProps.ts';

type ViewComponent = ComponentType<ViewProps>;

const MODULES = import.meta.glob<{ readonly View: ViewComponent }>('../panels/*/views/*.tsx');
const loaded = new Map<string, ViewComponent>();

/** The source file of a view, found by the names of its panel and itself. */
function viewFile(panelId: string, viewId: string): string {
  return `../panels/${panelId}/views/${viewId}.tsx`;
}

/** Loads the component that draws a view. */
export async function loadView(panelId: string, viewId: string): Promise<ViewComponent> {
  const file = viewFile(panelId, viewId);
  const importModule = MODULES[file];
  if (!importModule) throw new Error(`There is no ${file}`);
  const { View } = await importModule();
  loaded.set(file, View);
  return View;
}

/** The component of a view that was loaded before, so that the first picture needs no waiting. */
export function loadedView(panelId: string, viewId: string): ViewComponent | null {
  return loaded.get(viewFile(panelId, viewId)) ?? null;
}
