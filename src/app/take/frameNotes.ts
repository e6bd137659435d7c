import type { CsvNote } from '../../charts/csvOf.ts';
import type { ShownFigure } from '../../charts/figureTake.ts';
import { MODEL_VERSION } from '../../compute/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { settingsTold } from './settingsTold.ts';
import { viewLink } from './takenAddress.ts';

/** What a frame says before the numbers of its table. */
export function frameNotes(page: PanelPage, figure: ShownFigure, site: SiteText): readonly CsvNote[] {
  const { panel, store } = page;
  const { values, page: shown } = store.getState();
  const view = shown.view ?? panel.mainView;
  const source = site.lab.embedSource({ seed: String(values['seed']), model: MODEL_VERSION });
  return [
    [figure.title, figure.sentence],
    ...settingsTold({ panel, view, values }, site),
    [site.name, site.lab.licensed(source)],
    [site.lab.frameTake.link, viewLink(page, view)],
  ];
}
