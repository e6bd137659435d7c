import { useCallback, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { embedPath } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import { AllowForm, type BuilderText, LookForm, PickForm } from '../builder/BuilderForm.tsx';
import { BuilderPreview } from '../builder/BuilderPreview.tsx';
import { BuilderResult } from '../builder/BuilderResult.tsx';
import type { Measured } from '../builder/checks.ts';
import { type FrameOptions, pageOf, plainOptions } from '../builder/frameOptions.ts';
import { type Opened, useOpenedPanel } from '../builder/useOpenedPanel.ts';
import { Shell } from '../Shell.tsx';
import { frameAddress, framePath } from '../take/takenAddress.ts';
import '../styles/app.css';
import './TextPage.css';
import './BuilderPage.css';

interface BuilderPageProps {
  readonly words: BuilderText;
  /** The panel that the page begins with. */
  readonly front: Panel;
}

/** Where the author of an article puts a frame together: set on the left, seen and copied on the right. */
export function BuilderPage({ words, front }: BuilderPageProps) {
  const site = useSiteText();
  const { address } = useHost();
  const { opened, choose } = useOpenedPanel(front);
  const { panel, presetId } = opened.page;
  return (
    <Shell>
      <article className="builder">
        <div className="prose">
          <h1 data-sentence>{site.builder.title}</h1>
          <p>{words.lead}</p>
          <noscript>
            <p className="notice">{words.needsScript}</p>
            <p>
              <a href={address.pageAt(embedPath(front))}>{coverOf(site, front.id).name}</a>
            </p>
          </noscript>
        </div>
        <Builder key={`${panel.id} ${presetId}`} words={words} opened={opened} onChoose={choose} />
      </article>
    </Shell>
  );
}

interface BuilderProps {
  readonly words: BuilderText;
  readonly opened: Opened;
  readonly onChoose: (lab: string, presetId: string | null) => void;
}

function Builder({ words, opened: { page, view }, onChoose }: BuilderProps) {
  const site = useSiteText();
  const { address } = useHost();
  const { panel, store } = page;
  const [options, setOptions] = useState<FrameOptions>(() => plainOptions(view ?? panel.mainView));
  const [measured, setMeasured] = useState<Measured | null>(null);
  const onMeasure = useCallback(
    (found: Measured | null) =>
      setMeasured(before =>
        before?.height === found?.height && before?.sentence === found?.sentence ? before : found,
      ),
    [],
  );
  const onSet = (change: Partial<FrameOptions>) => setOptions({ ...options, ...change });
  const values = usePanel(store, state => state.values);
  const names = [...panel.controls(values).first, ...(panel.viewControls[options.view] ?? [])];
  const about = pageOf(
    options,
    names.map(name => panel.parameters[name]!.urlKey),
  );
  const headline = options.headline.trim();
  const title = headline === '' ? site.lab.embedTitle(panel.question(values)) : headline;
  const shared = { page, words, options, onSet };
  const needs = measured !== null && measured.height !== options.height ? measured.height : null;
  return (
    <div className="builder-parts">
      <div className="builder-form">
        <PickForm {...shared} onChoose={onChoose} />
        <AllowForm {...shared} names={names} />
        <LookForm {...shared} sentence={measured?.sentence ?? ''} needs={needs} />
      </div>
      <div className="builder-result">
        <BuilderPreview
          words={words}
          options={options}
          address={address.pageAt(framePath(page, about))}
          title={title}
          onMeasure={onMeasure}
        />
        <BuilderResult
          {...shared}
          measured={measured}
          title={title}
          frame={frameAddress(page, options.promised, about)}
        />
      </div>
    </div>
  );
}
