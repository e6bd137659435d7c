import { useState } from 'react';
import { SelectField } from '../../controls/SelectField.tsx';
import { useHost } from '../../host/useHost.ts';
import {
  currentAddress,
  DEPLOYMENT,
  PLAIN_PAGE,
  panelPath,
  writeTakenScenario,
} from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import type { PanelPage } from '../panelPage.ts';
import { copyText } from '../pieces/copyText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import type { Promised } from '../take/takenAddress.ts';
import { type BuilderText, Step } from './BuilderForm.tsx';
import { type Checks, checksOf, isFault, type Measured } from './checks.ts';
import type { FrameOptions } from './frameOptions.ts';
import { KIND_OF, snippetFor, TARGETS, type Target } from './snippets.ts';
import './Builder.css';

interface ResultProps {
  readonly page: PanelPage;
  readonly words: BuilderText;
  readonly options: FrameOptions;
  readonly onSet: (change: Partial<FrameOptions>) => void;
  readonly measured: Measured | null;
  readonly title: string;
  /** The address of the frame in the promise that is chosen. */
  readonly frame: string;
}

const PROMISES: readonly Promised[] = ['current', 'frozen'];

/** How the frame does, and what is pasted where. */
export function BuilderResult(props: ResultProps) {
  const { page, words, options, onSet, measured, title, frame } = props;
  const [target, setTarget] = useState<Target>('html');
  const host = useHost();
  const link = usePanel(page.store, () => labLink(page, options.view));
  const picture = `faultline-${page.panel.id}-${options.view}.png`;
  const snippet = snippetFor(target, { options, title, frame, link, picture });
  const copy = {
    id: 'copy',
    label: words.copy,
    done: words.copied,
    onRun: () => copyText(snippet, host.themed()),
  };
  return (
    <>
      <CheckList words={words} checks={checksOf(options, target, measured)} />
      <Step heading={words.steps.copy}>
        <SelectField
          label={words.target}
          value={target}
          options={TARGETS.map(value => ({ value, name: words.targets[value] }))}
          onPick={picked => setTarget(picked as Target)}
        />
        <SelectField
          label={words.promise}
          value={options.promised}
          options={PROMISES.map(value => ({ value, name: words.promises[value] }))}
          onPick={promised => onSet({ promised: promised as Promised })}
        />
        <p>{words.how[target]}</p>
        {DEPLOYMENT.site === '' && <p className="notice">{words.noSite}</p>}
        <textarea
          className="text-input builder-snippet"
          aria-label={words.snippet(KIND_OF[target])}
          readOnly
          rows={6}
          value={snippet}
        />
        <ShareRow actions={[copy]} />
        <p>
          <a className="lone-link" href={link.replace(currentAddress(''), host.address.pageAt(''))}>
            {words.openLab}
          </a>
        </p>
      </Step>
    </>
  );
}

/** The same scenario in the lab, on the site. */
function labLink({ panel, base, presetId, store }: PanelPage, view: string): string {
  const shown = { ...PLAIN_PAGE, view };
  const query = writeTakenScenario(panel, store.getState().values, base, shown);
  return currentAddress(`${panelPath(panel.id, presetId)}${query}`);
}

function CheckList({ words, checks }: { readonly words: BuilderText; readonly checks: Checks }) {
  const { unclicked, theme, height, named, described } = checks;
  const lines = [
    { id: 'unclicked', said: words.check.unclicked[unclicked], fault: false },
    { id: 'theme', said: words.check.theme[theme], fault: false },
    { id: 'height', said: words.check.height[height], fault: isFault(height) },
    { id: 'named', said: words.check.named[named], fault: false },
    { id: 'described', said: words.check.described[described], fault: isFault(described) },
  ];
  return (
    <Step heading={words.checks}>
      <ul className="builder-checks" aria-live="polite">
        {lines.map(({ id, said, fault }) => (
          <li key={id} className={fault ? 'notice' : undefined}>
            {fault ? '✗' : '✓'} {said}
          </li>
        ))}
      </ul>
    </Step>
  );
}
