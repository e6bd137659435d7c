import type { PanelTypesOf } from '../panelTypes.ts';
import type { TextInParts } from '../textParts.ts';
import type { CascadeShape } from './shape.ts';
import type * as words from './text.en.ts';

/** All its words in one language; those of the views below the first picture come with them. */
export type CascadeText = TextInParts<typeof words>;
export type SecondsText = typeof words.seconds;
export type GuardsText = typeof words.guards;
export type CliffText = typeof words.cliff;
export type HandText = typeof words.hand;

/** All that is particular to this panel. */
export type CascadeTypes = PanelTypesOf<CascadeShape, CascadeText>;
