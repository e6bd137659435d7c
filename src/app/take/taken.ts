import type { ShownFigure } from '../../charts/figureTake.ts';
import type { SiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';

/** A figure that is taken along, and where it stands. */
export interface Taken {
  readonly page: PanelPage;
  readonly view: string;
  readonly figure: ShownFigure;
}

/** What is said by what is taken along. */
export type TakeText = Awaited<ReturnType<SiteText['later']['take']>>;
