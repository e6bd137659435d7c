import type { PanelTypesOf } from '../panelTypes.ts';
import type { TextInParts } from '../textParts.ts';
import type { GuardrailsShape } from './shape.ts';
import type * as words from './text.en.ts';

/** All its words in one language; those of the views below the first picture come with them. */
export type GuardrailsText = TextInParts<typeof words>;
export type CalmText = typeof words.calm;
export type OwnCalmText = Awaited<ReturnType<GuardrailsText['later']['ownCalm']>>;
export type NeedText = typeof words.need;
export type StopsText = typeof words.stops;
export type PaidText = typeof words.paid;
export type LastWordText = typeof words.lastWord;
export type DaysText = typeof words.days;
export type TailsText = typeof words.tails;

/** All that is particular to this panel. */
export type GuardrailsTypes = PanelTypesOf<GuardrailsShape, GuardrailsText>;
