import type { ControlPlan } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';

/**
 * The controls that a link asks for by their keys; of itself the panel's own choice, or the first that changes something in
 * the view that is shown.
 */
export function controlsAlone(
  panel: Panel,
  only: readonly string[],
  { embedded, first }: ControlPlan,
  view: string,
): readonly string[] {
  if (only.length > 0)
    return Object.keys(panel.parameters).filter(name => only.includes(panel.parameters[name]!.urlKey));
  if (embedded === null) return [];
  const counting = [embedded, ...first].find(name => !panel.idle[view]?.includes(name));
  return counting === undefined ? [] : [counting];
}
