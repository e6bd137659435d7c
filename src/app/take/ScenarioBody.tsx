import { useState } from 'react';
import { MODEL_VERSION } from '../../compute/index.ts';
import { FileDrop } from '../../controls/index.ts';
import {
  NOTHING_PLAYED,
  type Refusal,
  readScenarioFile,
  refusalWords,
  type ScenarioFileFault,
  writeScenarioFile,
} from '../../scenario/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import { saveText } from '../pieces/saveText.ts';
import type { TakeText } from './taken.ts';
import { viewLink } from './takenAddress.ts';
import { LICENCE } from './takenFacts.ts';
import '../pieces/RefusalNotice.css';
import './TakeBody.css';

interface ScenarioBodyProps {
  readonly page: PanelPage;
  readonly view: string;
  readonly words: TakeText;
}

/** What became of a file that somebody brought. */
interface FileReport {
  readonly said: string;
  readonly refusals: readonly Refusal[];
  readonly isKept: boolean;
}

/** The scenario as a file, and one that is brought: taken as a whole or not at all. */
export function ScenarioBody({ page, view, words }: ScenarioBodyProps) {
  const site = useSiteText();
  const [report, setReport] = useState<FileReport | null>(null);
  const { panel } = page;
  const fileName = `faultline-${panel.id}-scenario.json`;
  const text = () => fileOf(page, view, words);
  const onFile = async (file: File) => {
    setReport(null);
    setReport(await reportOf(page, file, words));
  };
  const save = {
    id: 'scenario',
    label: words.scenario.save,
    done: words.sharing.asked(fileName),
    asText: { label: words.sharing.asText, text },
    onRun: () => saveText({ text: text(), fileName, mediaType: 'application/json' }, words.sharing.byHand),
  };
  return (
    <div className="take">
      <ShareRow actions={[save]} />
      <FileDrop
        words={words.scenario}
        accept=".json,application/json"
        isReady
        isAwaited={false}
        onFile={file => void onFile(file)}
      />
      <div role="status">
        {report && (
          <>
            <p className="take-note">
              {report.said} {report.isKept && words.scenario.kept}
            </p>
            <ul className="notice-list">
              {report.refusals.map(refusal => (
                <li className="notice" key={refusal.key}>
                  {site.pieces.refusals.line({ ...refusalWords(panel, refusal, site), used: '' })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function fileOf(page: PanelPage, view: string, words: TakeText): string {
  const { panel, store } = page;
  const { values } = store.getState();
  return writeScenarioFile(
    panel,
    { values, view },
    {
      question: panel.question(values),
      model: MODEL_VERSION,
      licence: words.licence(LICENCE),
      address: viewLink(page, view),
    },
  );
}

/** Takes what a file says as one step that can be taken back, or says why nothing of it was taken. */
async function reportOf(page: PanelPage, file: File, { scenario }: TakeText): Promise<FileReport> {
  const { panel, store } = page;
  const text = await file.text().catch(() => null);
  if (text === null) return { said: scenario.unread(file.name), refusals: [], isKept: true };
  const read = readScenarioFile(panel, text);
  if (!read.ok) {
    const said = scenario.refused({ file: file.name, fault: read.reason });
    return { said, refusals: refusalsOf(read.reason), isKept: true };
  }
  const { values: before, actions } = store.getState();
  const { values, view } = read.value;
  const changed = Object.keys(values).filter(
    name => !panel.parameters[name]!.personal && values[name] !== before[name],
  );
  actions.apply(Object.fromEntries(changed.map(name => [name, values[name]!])));
  actions.turnTo({ ...NOTHING_PLAYED, view });
  return {
    said: scenario.opened({ changed: changed.length, file: file.name }),
    refusals: [],
    isKept: false,
  };
}

function refusalsOf(fault: ScenarioFileFault): readonly Refusal[] {
  return fault.kind === 'settings' ? fault.refusals : [];
}
