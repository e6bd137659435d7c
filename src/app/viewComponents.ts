import { lazy } from 'react';
import type { PanelModule, ViewComponent } from '../panels/panelModule.ts';

const components = new WeakMap<PanelModule, Map<string, ViewComponent>>();

function componentsOf(module: PanelModule): Map<string, ViewComponent> {
  const known = components.get(module);
  if (known) return known;
  const made = new Map<string, ViewComponent>();
  components.set(module, made);
  return made;
}

/** Loads the component that draws a view, so that it is there when it is first drawn. */
export async function loadView(module: PanelModule, view: string): Promise<void> {
  componentsOf(module).set(view, await module.views[view]!());
}

/**
 * The component that draws a view. One that was not loaded before suspends until it is; a prerendered picture stays as it
 * is meanwhile.
 */
export function viewComponent(module: PanelModule, view: string): ViewComponent {
  const made = componentsOf(module);
  const known = made.get(view);
  if (known) return known;
  const waiting = lazy(async () => ({ default: await module.views[view]!() }));
  made.set(view, waiting);
  return waiting;
}
