import { Suspense } from 'react';
import { AnswerHiddenContext } from '../charts/answerHidden.ts';
import type { Telling } from '../panels/defineTelling.ts';
import { EMPTY_VIEW, usePanel } from '../store/index.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { PanelErrorBoundary } from './pieces/PanelErrorBoundary.tsx';
import { RunStatus } from './pieces/RunStatus.tsx';
import { siteWords } from './text.en.ts';
import type { EngineState } from './usePanelEngine.ts';
import { viewComponent } from './viewComponents.ts';
import './ViewSlot.css';

interface ViewSlotProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
  readonly view: string;
  /** True while the answer must not be seen. */
  readonly hidden: boolean;
  /** The reader's guesses, once revealed. */
  readonly guesses?: Readonly<Record<string, number>>;
}

const NO_GUESSES = {};

/** The place of one view: its picture, how far the answer has come, and what to do when something breaks. */
export function ViewSlot({ page, telling, engine, view, hidden, guesses = NO_GUESSES }: ViewSlotProps) {
  const { views, actions } = usePanel(page.store, state => state);
  const View = viewComponent(page.panel.module, view);
  const { outcome, values, status, progress, message } = views[view] ?? EMPTY_VIEW;
  const lagging = status === 'waiting' || status === 'refining';
  return (
    <PanelErrorBoundary scenarioLink={pageAddress(page)} onReset={actions.reset}>
      <div
        className={lagging && outcome !== null ? 'view-slot is-refining' : 'view-slot'}
        aria-busy={lagging}
      >
        {outcome !== null && values !== null ? (
          <Suspense fallback={<Room />}>
            <AnswerHiddenContext value={hidden}>
              <View
                values={values}
                outcome={outcome}
                text={page.panel.text}
                table={telling.tables[view]!(outcome, values)}
                settled={status === 'done'}
                hidden={hidden}
                guesses={guesses}
                onFile={engine.engine?.runFile ?? null}
                onPick={actions.pick}
              />
            </AnswerHiddenContext>
          </Suspense>
        ) : (
          <Room />
        )}
      </div>
      <RunStatus
        status={engine.failure === null ? status : 'failed'}
        progress={progress}
        message={engine.failure ?? message}
        onCancel={() => engine.engine?.cancel(view)}
        onRetry={() => engine.engine?.retry(view)}
      />
    </PanelErrorBoundary>
  );
}

/** The room of a picture that is not there yet. */
function Room() {
  return <p className="view-room">{siteWords.lab.waiting}</p>;
}
