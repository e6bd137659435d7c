import { useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { HOW_WE_KNOW_PATH, panelPath, shownView, siteAddress } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { GuessFirst } from '../GuessFirst.tsx';
import { History } from '../History.tsx';
import type { InitialState } from '../initialState.ts';
import { LabDepth } from '../LabDepth.tsx';
import { LabFoot } from '../LabFoot.tsx';
import { LabStories } from '../LabStories.tsx';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { LostMaterial } from '../LostMaterial.tsx';
import { PanelControls } from '../PanelControls.tsx';
import { openPanelPage } from '../panelPage.ts';
import { Shell } from '../Shell.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { useMainAnswer } from '../useMainAnswer.ts';
import { usePanelEngine } from '../usePanelEngine.ts';
import { useStory } from '../useStory.ts';
import { ViewSlot } from '../ViewSlot.tsx';
import '../styles/app.css';
import './LabPage.css';

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
  const [page] = useState(() => openPanelPage({ panel, presetId, initial }, host));
  const { store } = page;
  const values = usePanel(store, state => state.values);
  const chosenView = usePanel(store, state => shownView(panel, state.page));
  const isProjected = usePanel(store, state => state.page.theme === 'projector');
  const [firstBelow] = panel.depthViews;
  const depthView = chosenView !== null && chosenView !== panel.mainView ? chosenView : firstBelow;
  const engine = usePanelEngine(page, depthView ? [panel.mainView, depthView] : [panel.mainView]);
  const { isCoarse, guess, sentence } = useMainAnswer(page, telling);
  const story = useStory(store, guess);
  const hidden = guess.hidden || story.hidden;
  const plan = panel.controls(values);
  const stories = panel.stories.length > 0 && <LabStories page={page} telling={telling} story={story} />;

  return (
    <Shell current={panelPath(panel.id)} tools={<ThemeTools store={store} />}>
      <LinkRefusals page={page} />
      <LostMaterial page={page} />
      <noscript>
        <p className="notice">{words.noScript}</p>
      </noscript>
      {/* In a classroom the story comes first; at a desk it waits below the picture that it asks about. */}
      {isProjected && stories}
      <article className="lab">
        <h1 className="lab-question">{panel.question(values)}</h1>
        <p className="lab-sentence" data-sentence aria-live="polite" aria-busy={isCoarse}>
          {hidden ? words.guessing : (sentence?.headline ?? words.waiting)}
        </p>
        <p className="lab-context">
          {hidden ? '' : sentence?.second} <a href={siteAddress(HOW_WE_KNOW_PATH)}>{words.howWeKnow}</a>
        </p>
        <section
          className={hidden ? 'lab-picture answer-hidden' : 'lab-picture'}
          aria-label={panel.viewWords[panel.mainView]!.question}
        >
          <ViewSlot
            page={page}
            telling={telling}
            engine={engine}
            view={panel.mainView}
            hidden={hidden}
            guesses={guess.guesses}
          />
        </section>
        <section className="lab-controls" aria-label={words.settings}>
          <PanelControls panel={panel} store={store} names={plan.first} short />
          <GuessFirst guess={guess} />
          <details className="disclosure">
            <summary>{words.more}</summary>
            <div className="disclosure-body">
              <PanelControls panel={panel} store={store} names={plan.more} />
            </div>
          </details>
          <History store={store} />
        </section>
        {!isProjected && stories}
        {depthView && (
          <LabDepth page={page} telling={telling} engine={engine} view={depthView} hidden={hidden} />
        )}
        <LabFoot page={page} telling={telling} sentence={hidden ? null : sentence} />
      </article>
    </Shell>
  );
}
