import { memo } from 'react';
import { loadPart } from '../charts/loadPart.ts';
import type { Telling } from '../panels/defineTelling.ts';
import { shownView } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { LimitsPlace } from './limits/LimitsPlace.tsx';
import { PrintNote } from './PrintNote.tsx';
import { Provenance } from './Provenance.tsx';
import type { PanelPage } from './panelPage.ts';
import { ShareRow } from './pieces/ShareRow.tsx';
import { ScenarioMenu } from './take/ScenarioMenu.tsx';
import { useScenarioPlace } from './useScenarioPlace.ts';
import './LabFoot.css';

interface LabFootProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  /** The view below the first picture; none for some panels. */
  readonly below: string | undefined;
}

/** What does it, loaded once it is asked for. */
const copies = () => loadPart(() => import('./take/pageCopies.ts'));

/** What can be taken along of the page as a whole, and where the numbers come from; each figure has a menu of its own. */
export const LabFoot = memo(function LabFoot({ page, telling, below }: LabFootProps) {
  const site = useSiteText();
  const { panel, store } = page;
  const place = useScenarioPlace(page);
  const hasMaterial = usePanel(store, state => Object.keys(state.material).length > 0);
  const hasAnswer = usePanel(store, ({ views }) => views[panel.mainView]?.outcome != null);
  const isFull = usePanel(store, ({ views }) => views[panel.mainView]?.status === 'done');
  const open = usePanel(store, state => shownView(panel, state.page) ?? panel.mainView);
  const words = site.lab;
  const done = hasMaterial ? words.copiedWithoutFile : words.copied;
  const sentence = {
    id: 'sentence',
    label: words.copySentence,
    done,
    pending: isFull ? undefined : words.waiting,
    onRun: async () => (await copies()).copySentence(page, telling, site),
  };
  const link = {
    id: 'link',
    label: words.copyLink,
    done,
    onRun: async () => (await copies()).copyLink(page, open),
  };
  const embed = {
    id: 'embed',
    label: words.copyEmbed,
    done,
    onRun: async () => (await copies()).copyEmbed(page, open, site),
  };
  return (
    <footer className="lab-foot">
      {page.panel.takesLimits && <LimitsPlace place={place} />}
      <PrintNote page={page} />
      <ShareRow actions={hasAnswer ? [sentence, link, embed] : [link, embed]} place={place} />
      <ScenarioMenu page={page} view={open} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} views={below === undefined ? [panel.mainView] : [panel.mainView, below]} />
    </footer>
  );
});
