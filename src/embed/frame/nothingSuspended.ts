import type { Panel } from '../../panels/openPanel.ts';
import type { ViewComponent } from '../../panels/panelModule.ts';

const loaded = new Map<string, ViewComponent>();

/** Stands in frames for what draws views before they are there: all views of a script are loaded before it draws. */
export async function loadView(panel: Panel, view: string): Promise<void> {
  loaded.set(view, await panel.module.views[view]!(panel.text));
}

export function viewComponent(_panel: Panel, view: string): ViewComponent {
  return loaded.get(view)!;
}
