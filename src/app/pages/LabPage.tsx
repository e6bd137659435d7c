import { useEffect, useMemo, useRef, useState } from 'react';
import { AboutSign } from '../../charts/AboutSign.tsx';
import { useDisclosed } from '../../charts/useDisclosed.ts';
import { useHost } from '../../host/useHost.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { HOW_WE_KNOW_PATH, panelPath, shownView } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { AnswerInPlace } from '../AnswerInPlace.tsx';
import { Glance } from '../Glance.tsx';
import { History } from '../History.tsx';
import type { InitialState } from '../initialState.ts';
import { LabDepth } from '../LabDepth.tsx';
import { LabFoot } from '../LabFoot.tsx';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { PanelControls } from '../PanelControls.tsx';
import { openPanelPage } from '../panelPage.ts';
import { Shell } from '../Shell.tsx';
import { GuessFirst } from '../scene/GuessFirst.tsx';
import { LabStories } from '../scene/LabStories.tsx';
import { usePlay } from '../scene/play.ts';
import { ScenePlayed } from '../scene/ScenePlayed.tsx';
import { StartStory } from '../scene/StartStory.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { TakeMenu } from '../take/TakeMenu.tsx';
import { useMainAnswer, useMainOutcome } from '../useMainAnswer.ts';
import { useOthersAnswer } from '../useOthersAnswer.ts';
import { usePageLink } from '../usePageLink.ts';
import { usePanelEngine } from '../usePanelEngine.ts';
import { useTheme } from '../useTheme.ts';
import { ViewSlot } from '../ViewSlot.tsx';
import '../styles/app.css';
import './LabPage.css';

const NO_PICTURES = {};

export interface LabPageProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** A panel's own page: question, sentence, picture, controls, and depth below the fold. */
export function LabPage({ panel, presetId, initial, telling }: LabPageProps) {
  const words = useSiteText().lab;
  const host = useHost();
  const pageLink = usePageLink();
  const [page] = useState(() => openPanelPage({ panel, presetId, initial }, host));
  const { store } = page;
  const values = usePanel(store, state => state.values);
  const chosenView = usePanel(store, state => shownView(panel, state.page));
  const [firstBelow] = panel.depthViews;
  const depthView = chosenView !== null && chosenView !== panel.mainView ? chosenView : firstBelow;
  const played = usePlay(page);
  useTheme(store);
  const below = played ? played.scene.view : depthView;
  const engine = usePanelEngine(page, below ? [panel.mainView, below] : [panel.mainView]);
  const { isCoarse, sentence } = useMainAnswer(page, telling);
  const others = useOthersAnswer(page, panel.mainView, engine);
  const { isOpen: showsMore, disclosed } = useDisclosed();
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
  const main = useMainOutcome(page);
  const plan = panel.controls(values);
  if (played) return <ScenePlayed page={page} telling={telling} engine={engine} play={played} />;

  return (
    <Shell current={panelPath(panel.id)} tools={tools}>
      <LinkRefusals page={page} />
      <noscript>
        <p className="notice">{words.noScript}</p>
      </noscript>
      {main.outcome !== null && main.values !== null && (
        <Glance
          answer={{ words: answerWords, start, end }}
          telling={telling}
          outcome={main.outcome}
          values={main.values}
        />
      )}
      <article className="lab">
        <h1 className="lab-question" tabIndex={-1} ref={question}>
          {panel.question(values)}
        </h1>
        <p
          className="lab-sentence answer-place"
          ref={answerWords}
          aria-live="polite"
          aria-busy={isCoarse}
          data-others={others !== null}
        >
          <AnswerInPlace panel={panel} presetId={presetId} others={others}>
            {isCoarse && <AboutSign />}
            <span data-sentence>{sentence?.headline ?? words.waiting}</span>
          </AnswerInPlace>
        </p>
        <p className="lab-context">
          <span className="lab-answer" data-others={others !== null}>
            {isCoarse && <AboutSign />}
            {sentence?.second}
          </span>{' '}
          <a href={pageLink(HOW_WE_KNOW_PATH)}>{words.howWeKnow}</a>
        </p>
        <section
          className="lab-picture"
          aria-label={panel.viewWords[panel.mainView]!.question}
          data-others={others !== null}
        >
          <div ref={start} />
          <ViewSlot
            page={page}
            telling={telling}
            engine={engine}
            view={panel.mainView}
            hidden={false}
            take={TakeMenu}
          />
          <div ref={end} />
        </section>
        <section className="lab-controls" aria-label={words.settings}>
          <PanelControls panel={panel} store={store} names={plan.first.slice(0, 1)} short={!showsMore} />
          <div className="button-row">
            <GuessFirst page={page} />
            <StartStory page={page} />
          </div>
          <PanelControls panel={panel} store={store} names={plan.first.slice(1)} short={!showsMore} />
          <details className="disclosure" {...disclosed}>
            <summary>{words.more}</summary>
            <div className="disclosure-body">
              <PanelControls
                panel={panel}
                store={store}
                names={plan.more.filter(name => !plan.first.includes(name))}
                isKept={isCoarse && !showsMore}
              />
            </div>
          </details>
          <History store={store} />
        </section>
        <LabStories page={page} pictures={initial.stories ?? NO_PICTURES} />
        {depthView && <LabDepth page={page} telling={telling} engine={engine} view={depthView} />}
        <LabFoot page={page} telling={telling} below={depthView} />
      </article>
    </Shell>
  );
}
