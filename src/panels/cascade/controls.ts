import type { ControlChoice } from '../definePanel.ts';
import type { CascadeValues } from './params.ts';

/** What is offered at once: the dip, leverage, the share (as the boxes too), how far apart platforms react. */
export function cascadeControls(_values: CascadeValues): ControlChoice<keyof CascadeValues & string> {
  return { first: ['shock', 'leverage', 'modelShare', 'similarity'] };
}
