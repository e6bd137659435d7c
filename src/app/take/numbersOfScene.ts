import { csvOf } from '../../charts/csvOf.ts';
import type { ShownFigure } from '../../charts/figureTake.ts';
import { loadPart } from '../../charts/loadPart.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { SiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { csvNotes, takenFacts } from './takenFacts.ts';

interface SceneFigure {
  readonly page: PanelPage;
  readonly view: string;
  readonly telling: Telling;
  readonly figure: Omit<ShownFigure, 'table'>;
}

/** The numbers that a scene has shown, as CSV with all that is to be known of them. */
export async function numbersOfScene(
  { telling, figure, ...place }: SceneFigure,
  site: SiteText,
): Promise<string> {
  const words = await loadPart(site.later.take);
  const shown = place.page.store.getState().views[place.view]!;
  const table = telling.tables[place.view]!(shown.outcome, shown.values!);
  const facts = takenFacts({ ...place, figure: { ...figure, table } }, site, words);
  return csvOf(table, csvNotes(facts, words));
}
