import { useState } from 'react';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { HOW_WE_KNOW_PATH, panelPath, shownView, siteAddress } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { GuessFirst } from '../GuessFirst.tsx';
import type { InitialState } from '../initialState.ts';
import { LabDepth } from '../LabDepth.tsx';
import { LabFoot } from '../LabFoot.tsx';
import { LabStories } from '../LabStories.tsx';
import { PanelControls } from '../PanelControls.tsx';
import { openPanelPage } from '../panelPage.ts';
import { RefusalNotice } from '../pieces/RefusalNotice.tsx';
import { UndoRow } from '../pieces/UndoRow.tsx';
import { Shell } from '../Shell.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { siteWords } from '../text.en.ts';
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
  const [page] = useState(() => openPanelPage(panel, presetId, initial));
  const { values, page: pageState, refusals, past, future, actions } = usePanel(page.store, state => state);
  const view = shownView(panel, pageState);
  const depthView = view !== null && view !== panel.mainView ? view : panel.depthViews[0]!;
  const engine = usePanelEngine(page, [panel.mainView, depthView], true);
  const { main, guess, sentence } = useMainAnswer(page, telling);
  const story = useStory(page.store, guess);
  const hidden = guess.hidden || story.hidden;
  const plan = panel.controls(values);
  const stories = <LabStories page={page} telling={telling} story={story} />;
  // In a classroom the story comes first; at a desk it waits below the picture that it asks about.
  const isProjected = pageState.theme === 'projector';

  return (
    <Shell current={panelPath(panel.id)} tools={<ThemeTools store={page.store} />}>
      <RefusalNotice refusals={refusals} onDismiss={actions.dismissRefusals} />
      <noscript>
        <p className="notice">{siteWords.lab.noScript}</p>
      </noscript>
      {isProjected && stories}
      <article className="lab">
        <h1 className="lab-question">{panel.question(values)}</h1>
        <p className="lab-sentence" data-sentence aria-live="polite" aria-busy={main?.status === 'coarse'}>
          {hidden ? siteWords.lab.guessing : (sentence?.headline ?? siteWords.lab.waiting)}
        </p>
        <p className="lab-context">
          {hidden ? '' : sentence?.second}{' '}
          <a href={siteAddress(HOW_WE_KNOW_PATH)}>{siteWords.lab.howWeKnow}</a>
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
        <section className="lab-controls" aria-label={siteWords.lab.settings}>
          <PanelControls panel={panel} store={page.store} names={plan.first} short />
          <GuessFirst guess={guess} />
          <details className="disclosure">
            <summary>{siteWords.lab.more}</summary>
            <div className="disclosure-body">
              <PanelControls panel={panel} store={page.store} names={plan.more} />
            </div>
          </details>
          <UndoRow
            canUndo={past.length > 0}
            canRedo={future.length > 0}
            onUndo={actions.undo}
            onRedo={actions.redo}
            onReset={actions.reset}
          />
        </section>
        {!isProjected && stories}
        <LabDepth page={page} telling={telling} engine={engine} view={depthView} hidden={hidden} />
        <LabFoot page={page} telling={telling} sentence={hidden ? null : sentence} />
      </article>
    </Shell>
  );
}
