import { lazy } from 'react';
import { loadPart } from '../charts/loadPart.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { ViewComponent } from '../panels/panelModule.ts';
import type { AnyPanelText } from '../panels/panelText.ts';

const components = new WeakMap<AnyPanelText, Map<string, ViewComponent>>();

function componentsOf(panel: Panel): Map<string, ViewComponent> {
  const known = components.get(panel.text);
  if (known) return known;
  const made = new Map<string, ViewComponent>();
  components.set(panel.text, made);
  return made;
}

/** Loads the component that draws a view, so that it is there when it is first drawn. */
export async function loadView(panel: Panel, view: string): Promise<void> {
  componentsOf(panel).set(view, await importView(panel, view));
}

/**
 * The component that draws a view. One that was not loaded before suspends until it is; a prerendered picture stays as it
 * is meanwhile.
 */
export function viewComponent(panel: Panel, view: string): ViewComponent {
  const made = componentsOf(panel);
  const known = made.get(view);
  if (known) return known;
  const waiting = lazy(async () => ({ default: await importView(panel, view) }));
  made.set(view, waiting);
  return waiting;
}

/** One that could not be loaded is asked for anew the next time it is drawn. */
function importView(panel: Panel, view: string): Promise<ViewComponent> {
  return loadPart(() => panel.module.views[view]!(panel.text)).catch((error: unknown) => {
    componentsOf(panel).delete(view);
    throw error;
  });
}
