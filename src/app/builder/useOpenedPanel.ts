import { useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { openPanel, type Panel } from '../../panels/openPanel.ts';
import { findEntry } from '../../panels/registry.ts';
import { findPreset, readScenario } from '../../scenario/index.ts';
import { NO_INITIAL_STATE } from '../initialState.ts';
import { openPanelPage, type PanelPage } from '../panelPage.ts';

/** A panel that the builder works on, from a preset or from the panel's own values. */
export interface Opened {
  readonly page: PanelPage;
  /** The view that the link named; null for the panel's own. */
  readonly view: string | null;
}

interface Chosen {
  readonly lab: string;
  readonly presetId: string | null;
  /** What a link said of its settings; read once. */
  readonly query: string;
}

interface OpenedPanel {
  readonly opened: Opened;
  readonly choose: (lab: string, presetId: string | null) => void;
}

/** The panel that is chosen, or that the link to the builder named; until another has arrived, the one before. */
export function useOpenedPanel(front: Panel): OpenedPanel {
  const host = useHost();
  const [opened, setOpened] = useState<Opened>(() => ({
    page: openPanelPage({ panel: front, presetId: null, initial: NO_INITIAL_STATE }, host),
    view: null,
  }));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { query } = host.address;
  useEffect(() => {
    const asked = new URLSearchParams(query);
    const lab = asked.get('lab');
    if (lab === null) return;
    const presetId = asked.get('preset');
    asked.delete('lab');
    asked.delete('preset');
    setChosen({ lab, presetId, query: asked.toString() });
  }, [query]);
  useEffect(() => {
    if (chosen === null) return;
    let isWanted = true;
    void open(chosen).then(next => {
      if (isWanted && next !== null) setOpened(next);
    });
    return () => {
      isWanted = false;
    };

    async function open({ lab, presetId: asked, query: settings }: Chosen): Promise<Opened | null> {
      const entry = findEntry(lab);
      if (!entry) return null;
      const panel = await openPanel(await entry.load(), host.language);
      const presetId = asked !== null && findPreset(panel, asked) ? asked : null;
      const page = openPanelPage({ panel, presetId, initial: NO_INITIAL_STATE }, host);
      const scenario = readScenario(panel, settings, page.base);
      page.store.getState().actions.open(scenario);
      return { page, view: scenario.page.view };
    }
  }, [chosen, host]);
  return { opened, choose: (lab, presetId) => setChosen({ lab, presetId, query: '' }) };
}
