import type { Panel } from '../panels/openPanel.ts';
import type { AnyValues } from '../schema/index.ts';
import { EMPTY_VIEW, usePanel } from '../store/index.ts';
import { type SiteText, useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { settingWords } from './settingsInWords.ts';
import { useIsOthers, useIsViewOthers } from './useIsOthers.ts';
import type { EngineState } from './usePanelEngine.ts';

/** So many of the settings are named at most. */
const MOST_NAMED = 2;

/** What is said in place of what a page says first while that answers other settings; null where it answers the present ones. */
export function useOthersAnswer(page: PanelPage, view: string, engine: EngineState): string | null {
  return useOthersWords(page, view, engine, useIsOthers(page, view, engine));
}

/** What is said of a picture that answers other settings; null where it answers the present ones. */
export function useOthersPicture(page: PanelPage, view: string, engine: EngineState): string | null {
  return useOthersWords(page, view, engine, useIsViewOthers(page, view, engine));
}

function useOthersWords(
  page: PanelPage,
  view: string,
  engine: EngineState,
  isOthers: boolean,
): string | null {
  const site = useSiteText();
  return usePanel(page.store, ({ values: current, views }) => {
    const { values, status } = views[view] ?? EMPTY_VIEW;
    if (!isOthers || values === null) return null;
    const isComing = engine.failure === null && status !== 'failed' && status !== 'cancelled';
    return site.lab.others({ settings: differing(page.panel, values, current, site), isComing });
  });
}

/** In words, the settings of an answer that are not the present ones. */
function differing(panel: Panel, answered: AnyValues, current: AnyValues, site: SiteText): readonly string[] {
  return Object.entries(panel.parameters)
    .filter(([name, { kind, personal }]) => kind !== 'seed' && !personal && answered[name] !== current[name])
    .filter(([name]) => answered[name] !== null)
    .slice(0, MOST_NAMED)
    .map(([name]) => settingWords(panel, name, answered, site));
}
