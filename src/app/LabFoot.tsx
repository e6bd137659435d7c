import type { Sentence } from '../panels/defineTelling.ts';
import { shownView } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { PrintNote } from './PrintNote.tsx';
import { Provenance } from './Provenance.tsx';
import type { PanelPage } from './panelPage.ts';
import { copyText } from './pieces/copyText.ts';
import { ShareRow } from './pieces/ShareRow.tsx';
import { frameLine } from './take/frameLine.ts';
import { ScenarioMenu } from './take/ScenarioMenu.tsx';
import { frameAddress, viewLink } from './take/takenAddress.ts';
import { useLatest } from './take/useLatest.ts';
import { useWhenFull } from './take/useWhenFull.ts';
import './LabFoot.css';

interface LabFootProps {
  readonly page: PanelPage;
  /** Null while there is no answer. */
  readonly sentence: Sentence | null;
}

/** What can be taken along of the page as a whole, and where the numbers come from; each figure has a menu of its own. */
export function LabFoot({ page, sentence }: LabFootProps) {
  const text = useSiteText();
  const { panel, store, host } = page;
  const hasMaterial = usePanel(store, state => Object.keys(state.material).length > 0);
  const open = usePanel(store, state => shownView(panel, state.page) ?? panel.mainView);
  const words = text.lab;
  const link = () => viewLink(page, open);
  const copying = (id: string, label: string, copied: () => string) => ({
    id,
    label,
    onRun: () => copyText(copied(), host.themed()),
    done: hasMaterial ? words.copiedWithoutFile : words.copied,
  });
  const line = () => {
    const title = words.embedTitle(panel.question(store.getState().values));
    return frameLine({ address: frameAddress(page, 'current', { view: open }), title });
  };
  const { isWaited, whenFull } = useWhenFull(store, panel.mainView);
  const told = useLatest(sentence);
  const copySentence = {
    ...copying('sentence', words.copySentence, () =>
      words.sentenceWithLink({ ...told()!, link: viewLink(page, panel.mainView) }),
    ),
    pending: isWaited ? text.pieces.share.waiting : undefined,
  };
  const waitingSentence = {
    ...copySentence,
    async onRun() {
      await whenFull();
      await copySentence.onRun();
    },
  };
  return (
    <footer className="lab-foot">
      <PrintNote page={page} />
      <ShareRow
        actions={[
          ...(sentence === null ? [] : [waitingSentence]),
          copying('link', words.copyLink, link),
          copying('embed', words.copyEmbed, line),
        ]}
      />
      <ScenarioMenu page={page} view={open} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} />
    </footer>
  );
}
