import { type ComponentType, createContext, type ReactNode } from 'react';
import type { LimitName, MyLimits } from '../../limits/index.ts';
import type { ViewLimits } from '../../panels/definePanel.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';

/** What the card of limits and pictures against it say. */
export type LimitsText = Awaited<ReturnType<SiteText['later']['limits']>>;

/** The reader's limits as their browser keeps them. */
export interface KeptLimits {
  readonly limits: MyLimits;
  /** False where the browser keeps nothing for this page; null until that is known. */
  readonly isKept: boolean | null;
  readonly set: (name: LimitName, value: number | null) => void;
  /** All at once; null forgets them. */
  readonly replace: (limits: MyLimits | null) => void;
}

export const KeptLimitsContext = createContext<KeptLimits | null>(null);

/** The place of the card on its page, and the lab whose page that is. */
export const LIMITS_CARD = 'my-limits';
export const LIMITS_LAB = 'guardrails';

export interface LimitedPictureProps {
  readonly shownIn: NonNullable<ViewLimits>;
  readonly outcome: unknown;
  readonly values: AnyValues;
  /** Whether the card is on this page. */
  readonly hasCard: boolean;
  readonly children: ReactNode;
}

/** Draws the reader's limits into a picture and says how it stands to them; null on pages that know no reader, as frames. */
export const LimitedPictureContext = createContext<ComponentType<LimitedPictureProps> | null>(null);
