import type { PanelTypesOf } from '../panelTypes.ts';
import type { TextInParts } from '../textParts.ts';
import type { OwnNumbersText } from './ownNumbers.en.ts';
import type { RealityGapShape } from './shape.ts';
import type * as words from './text.en.ts';

export type { FactsText } from './facts.en.ts';
export type { OwnNumbersText };

/** All its words in one language; those of the views below the first picture come with them. */
export type RealityGapText = TextInParts<typeof words>;
export type AccountText = typeof words.account;
export type LuckText = typeof words.luck;
export type NoiseText = typeof words.noise;
export type CapacityText = typeof words.capacity;
export type StressText = typeof words.stress;
export type AnswerText = typeof words.answer;

/** The words of a reader's own numbers, and of the view that weighs two records against each other. */
export interface VerdictText {
  readonly own: OwnNumbersText;
  readonly noise: NoiseText;
}

/** All that is particular to this panel. */
export type RealityGapTypes = PanelTypesOf<RealityGapShape, RealityGapText>;
