import type { PanelTypesOf } from '../panelTypes.ts';
import type { RealityGapShape } from './shape.ts';
import type { RealityGapText } from './text.en.ts';

export type { FactsText } from './facts.en.ts';
export type { OwnNumbersText } from './ownNumbers.en.ts';
export type { RealityGapText };

/** All that is particular to this panel. */
export type RealityGapTypes = PanelTypesOf<RealityGapShape, RealityGapText>;
