import type { ControlChoice } from '../definePanel.ts';
import { marketOf } from './ownMarket.ts';
import type { CascadeValues } from './params.ts';

const OWN_POSITION = ['ownLeverage', 'ownPlatform', 'ownStop'] as const;
const OWN_BOOK = ['ownInterest', 'ownDepth', 'ownBookLeverage', 'leastShare', 'mostShare'] as const;
const OWN = [...OWN_POSITION, ...OWN_BOOK] as const;

/** Controls that stand beside what only they change. */
export const CASCADE_VIEW_CONTROLS = {
  'own-position': OWN_POSITION,
  'own-book': OWN_BOOK,
  'class-book': ['handsAt3', 'handsAt5', 'handsAt10', 'handsAt20'],
} as const satisfies Readonly<Record<string, readonly (keyof CascadeValues & string)[]>>;

/** By view what changes nothing it shows: a reader's own position and market count where they are asked for. */
export const CASCADE_IDLE = {
  boxes: OWN,
  seconds: OWN,
  cliff: OWN,
  guards: OWN,
  hand: OWN,
  phase: OWN,
  gauge: OWN,
  'own-position': OWN_BOOK,
  'own-book': ['shock', 'modelShare', ...OWN_POSITION],
  'class-book': OWN,
} as const satisfies Readonly<Record<string, readonly (keyof CascadeValues & string)[]>>;

/** What is offered at once: the dip, leverage, the share (as the boxes too), how far apart platforms react. */
export function cascadeControls(values: CascadeValues): ControlChoice<keyof CascadeValues & string> {
  const { openInterest: ownInterest, depth: ownDepth, leverage: ownBookLeverage } = marketOf(values);
  return {
    first: ['shock', 'leverage', 'modelShare', 'similarity'],
    placeholders: { ownInterest, ownDepth, ownBookLeverage },
  };
}
