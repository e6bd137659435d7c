import type { ControlChoice } from '../definePanel.ts';
import { marketOf } from './ownMarket.ts';
import type { CascadeValues } from './params.ts';

/** Controls that stand beside what only they change. */
export const CASCADE_VIEW_CONTROLS = {
  'own-position': ['ownLeverage', 'ownPlatform', 'ownStop'],
  'own-book': ['ownInterest', 'ownDepth', 'ownBookLeverage', 'leastShare', 'mostShare'],
  'class-book': ['handsAt3', 'handsAt5', 'handsAt10', 'handsAt20'],
} as const satisfies Readonly<Record<string, readonly (keyof CascadeValues & string)[]>>;

/** Controls of the first picture that change nothing in a tool of the workbench. */
export const CASCADE_IDLE = {
  'own-book': ['shock', 'modelShare'],
} as const satisfies Readonly<Record<string, readonly (keyof CascadeValues & string)[]>>;

/** What is offered at once: the dip, leverage, the share (as the boxes too), how far apart platforms react. */
export function cascadeControls(values: CascadeValues): ControlChoice<keyof CascadeValues & string> {
  const { openInterest: ownInterest, depth: ownDepth, leverage: ownBookLeverage } = marketOf(values);
  return {
    first: ['shock', 'leverage', 'modelShare', 'similarity'],
    placeholders: { ownInterest, ownDepth, ownBookLeverage },
  };
}
