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
export type PhaseText = typeof words.phase;
export type GaugeText = typeof words.gauge;
export type PositionText = typeof words.position;
export type OwnBookText = typeof words.ownBook;
export type ClassText = typeof words.classBook;

/** All that is particular to this panel. */
export type CascadeTypes = PanelTypesOf<CascadeShape, CascadeText>;
