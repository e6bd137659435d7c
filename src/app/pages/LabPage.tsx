import { useEffect, useMemo, useRef, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { panelPath, shownView } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { LabGlance } from '../Glance.tsx';
import type { InitialState } from '../initialState.ts';
import { LabAnswer } from '../LabAnswer.tsx';
import { LabControls } from '../LabControls.tsx';
import { LabDepth } from '../LabDepth.tsx';
import { LabFoot } from '../LabFoot.tsx';
import { LabPicture } from '../LabPicture.tsx';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { openPanelPage } from '../panelPage.ts';
import { Shell } from '../Shell.tsx';
import { LabStories } from '../scene/LabStories.tsx';
import { usePlay } from '../scene/play.ts';
import { ScenePlayed } from '../scene/ScenePlayed.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { usePanelEngine } from '../usePanelEngine.ts';
import { useTheme } from '../useTheme.ts';
import { useWarmUp } from '../useWarmUp.ts';
import '../styles/app.css';
import './LabPage.css';

const NO_PICTURES = {};

export interface LabPageProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** A panel's own page: question, sentence, picture, controls, and depth below the fold. Its parts follow the settings, each for itself. */
export function LabPage({ panel, presetId, initial, telling }: LabPageProps) {
  const words = useSiteText().lab;
  const host = useHost();
  const [page] = useState(() => openPanelPage({ panel, presetId, initial }, host));
  const { store } = page;
  const chosenView = usePanel(store, state => shownView(panel, state.page));
  const [firstBelow] = panel.depthViews;
  const depthView = chosenView !== null && chosenView !== panel.mainView ? chosenView : firstBelow;
  const played = usePlay(page);
  useTheme(store);
  const below = played ? played.scene.view : depthView;
  const engine = usePanelEngine(page, below ? [panel.mainView, below] : [panel.mainView]);
  useWarmUp(engine);
  const tools = useMemo(() => <ThemeTools store={store} />, [store]);
  const wasPlayed = useRef(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasPlayed.current && !played) question.current?.focus({ preventScroll: true });
    wasPlayed.current = played !== null;
  }, [played]);
  const [answerWords, start, end] = [
    useRef<HTMLParagraphElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  if (played) return <ScenePlayed page={page} telling={telling} engine={engine} play={played} />;

  const parts = { page, telling, engine };
  return (
    <Shell current={panelPath(panel.id)} tools={tools}>
      <PageTitle page={page} />
      <LinkRefusals page={page} />
      <noscript>
        <p className="notice">{words.noScript}</p>
      </noscript>
      <LabGlance {...parts} answer={{ words: answerWords, start, end }} />
      <article className="lab">
        <LabAnswer {...parts} question={question} words={answerWords} />
        <LabPicture {...parts} start={start} end={end} />
        <LabControls page={page} />
        <LabStories page={page} pictures={initial.stories ?? NO_PICTURES} />
        {depthView && <LabDepth {...parts} view={depthView} />}
        <LabFoot page={page} telling={telling} below={depthView} />
      </article>
    </Shell>
  );
}
