import { csvOf } from '../charts/csvOf.ts';
import { downloadText } from '../charts/downloadText.ts';
import type { Sentence, Telling } from '../panels/defineTelling.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { embedLine } from './embedLine.ts';
import { PrintNote } from './PrintNote.tsx';
import { Provenance } from './Provenance.tsx';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { copyText } from './pieces/copyText.ts';
import { ShareRow } from './pieces/ShareRow.tsx';
import './LabFoot.css';

interface LabFootProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  /** Null while there is no answer, or none that may be seen. */
  readonly sentence: Sentence | null;
}

/** What can be taken along, and where the numbers come from. */
export function LabFoot({ page, telling, sentence }: LabFootProps) {
  const text = useSiteText();
  const { panel, store } = page;
  const hasMaterial = usePanel(store, state => Object.keys(state.material).length > 0);
  const words = text.lab;
  const { fullAddress } = page.host.address;
  const link = () => fullAddress(pageAddress(page));
  const saveTable = () => {
    const main = store.getState().views[panel.mainView];
    if (!main?.outcome || !main.values) return;
    const table = telling.tables[panel.mainView]!(main.outcome, main.values);
    downloadText(csvOf(table), `faultline-${panel.id}.csv`, 'text/csv;charset=utf-8');
  };
  const copying = (id: string, label: string, text: () => string) => ({
    id,
    label,
    onRun: () => copyText(text(), page.host.themed()),
    done: hasMaterial ? words.copiedWithoutFile : words.copied,
  });
  const actions = [
    ...(sentence === null
      ? []
      : [
          copying('sentence', words.copySentence, () =>
            words.sentenceWithLink({ ...sentence, link: link() }),
          ),
        ]),
    copying('link', words.copyLink, link),
    copying('embed', words.copyEmbed, () => embedLine(page, text)),
    ...(sentence === null
      ? []
      : [{ id: 'csv', label: words.saveTable, onRun: saveTable, done: words.saved }]),
  ];
  return (
    <footer className="lab-foot">
      <PrintNote page={page} />
      <ShareRow actions={actions} />
      {hasMaterial && <p className="lab-foot-note">{words.material.notInLink}</p>}
      <Provenance page={page} />
    </footer>
  );
}
