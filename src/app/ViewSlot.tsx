import { type ComponentType, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { AnswerCoarseContext } from '../charts/answerCoarse.ts';
import { AnswerHiddenContext } from '../charts/answerHidden.ts';
import { FigureTakeContext, type ShownFigure } from '../charts/figureTake.ts';
import { InSceneContext } from '../charts/scenePicture.ts';
import type { Telling } from '../panels/defineTelling.ts';
import { type AnyValues, type PictureGuess, tableWhenRead } from '../schema/index.ts';
import { EMPTY_VIEW, type PanelStore, usePanel, type ViewState } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { LoadAgain } from './LoadAgain.tsx';
import { LimitedView } from './limits/LimitedView.tsx';
import type { PanelPage } from './panelPage.ts';
import { PanelErrorBoundary } from './pieces/PanelErrorBoundary.tsx';
import { RunStatus } from './pieces/RunStatus.tsx';
import type { Taken } from './take/taken.ts';
import { useMaterialDesk } from './useMaterialDesk.ts';
import { useOthersPicture } from './useOthersAnswer.ts';
import type { EngineState } from './usePanelEngine.ts';
import { useScenarioPlace } from './useScenarioPlace.ts';
import { viewComponent } from './viewComponents.ts';
import './ViewSlot.css';

const NOTHING_PICKED = () => undefined;

interface ViewSlotProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
  readonly view: string;
  /** True while the answer must not be seen. */
  readonly hidden: boolean;
  /** The guess that is made on the picture, and whose mark stays. */
  readonly guess?: PictureGuess | null;
  /** The part of the picture that a scene asks about. */
  readonly asked?: string | undefined;
  /** True where a later scene asks of the rest of the picture. */
  readonly restClosed?: boolean;
  /** In a scene a picture only shows. */
  readonly inScene?: boolean;
  /** The menu with which its figures are taken along; none, if left out. */
  readonly take?: ComponentType<Taken> | undefined;
}

/** The place of one view: its picture, how far the answer has come, and what to do when something breaks. */
export function ViewSlot({
  page,
  telling,
  engine,
  view,
  hidden,
  guess = null,
  asked,
  restClosed = false,
  inScene = false,
  take,
}: ViewSlotProps) {
  return (
    <ScenarioBoundary page={page}>
      <Picture
        page={page}
        telling={telling}
        engine={engine}
        view={view}
        hidden={hidden}
        guess={guess}
        asked={asked}
        restClosed={restClosed}
        inScene={inScene}
        take={take}
      />
      <Status page={page} engine={engine} view={view} />
    </ScenarioBoundary>
  );
}

/** Tries what broke again with another scenario. */
function ScenarioBoundary({ page, children }: { readonly page: PanelPage; readonly children: ReactNode }) {
  const place = useScenarioPlace(page);
  return (
    <PanelErrorBoundary place={place} onReset={page.store.getState().actions.reset}>
      {children}
    </PanelErrorBoundary>
  );
}

type MayLack = 'asked' | 'take';
type PictureProps = Required<Omit<ViewSlotProps, MayLack>> & {
  readonly [Prop in MayLack]: ViewSlotProps[Prop] | undefined;
};

/** Drawn anew when the outcome changes, not at each step towards it. */
function Picture(props: PictureProps) {
  const { page, telling, engine, view, hidden, guess, asked, restClosed, inScene, take: Take } = props;
  const View = viewComponent(page.panel, view);
  const { store } = page;
  const outcome = useViewPart(store, view, 'outcome');
  const values = useViewPart(store, view, 'values');
  const status = useViewPart(store, view, 'status');
  const isCoarse = useViewPart(store, view, 'isCoarse');
  // An outcome that grows is shown as it grows; one that waits for the next is dimmed.
  const isGrowing = useViewPart(store, view, 'intermediate') !== null;
  const isWaiting = status === 'waiting' || status === 'refining';
  const pick = useCallback(
    (name: string, value: AnyValues[string]) => {
      const { page: state, actions } = store.getState();
      if (!state.lock.includes(page.panel.parameters[name]!.urlKey)) actions.pick(name, value);
    },
    [store, page.panel],
  );
  const material = useMaterialDesk(page, view);
  const take = useMemo(
    () => Take && ((figure: ShownFigure) => <Take page={page} view={view} figure={figure} />),
    [Take, page, view],
  );
  const table = useMemo(
    () => tableWhenRead(() => telling.tables[view]!(outcome, values!)),
    [telling, view, outcome, values],
  );
  const isDimmed = isWaiting && outcome !== null && !isGrowing;
  const othersWords = useOthersPicture(page, view, engine);
  const others = isGrowing || inScene ? null : othersWords;
  // Of the main view the page itself says so, in place of its sentence.
  const isTold = others !== null && view !== page.panel.mainView;
  const state = others !== null ? ' is-others' : isDimmed ? ' is-refining' : '';
  return (
    <div className={`view-slot${state}`} data-view={view} aria-busy={isWaiting}>
      {isTold && <p className="view-others">{others}</p>}
      {outcome !== null && values !== null ? (
        <Suspense fallback={<Room />}>
          <AnswerHiddenContext value={hidden}>
            <AnswerCoarseContext value={isCoarse && (status === 'coarse' ? 'passing' : true)}>
              <InSceneContext value={inScene}>
                <FigureTakeContext value={take ?? null}>
                  <LimitedView page={page} view={view} outcome={outcome} values={values} inScene={inScene}>
                    <View
                      values={values}
                      outcome={outcome}
                      text={page.panel.text}
                      table={table}
                      settled={!isCoarse}
                      hidden={hidden}
                      guess={guess}
                      asked={asked}
                      restClosed={restClosed}
                      material={engine.engine && material}
                      onPick={inScene ? NOTHING_PICKED : pick}
                    />
                  </LimitedView>
                </FigureTakeContext>
              </InSceneContext>
            </AnswerCoarseContext>
          </AnswerHiddenContext>
        </Suspense>
      ) : (
        <Room />
      )}
    </div>
  );
}

function useViewPart<Key extends keyof ViewState>(store: PanelStore, view: string, key: Key): ViewState[Key] {
  return usePanel(store, ({ views }) => (views[view] ?? EMPTY_VIEW)[key]);
}

type StatusProps = Pick<ViewSlotProps, 'page' | 'engine' | 'view'>;

/** Drawn anew with each step of the work, not with each answer. */
function Status({ page, engine: { engine, failure: notLoaded, reload }, view }: StatusProps) {
  const { store } = page;
  const status = useViewPart(store, view, 'status');
  const progress = useViewPart(store, view, 'progress');
  const fault = useViewPart(store, view, 'fault');
  const message = useViewPart(store, view, 'message');
  return (
    <RunStatus
      status={notLoaded === null ? status : 'failed'}
      progress={progress}
      fault={notLoaded?.fault ?? fault}
      message={notLoaded?.message ?? message}
      onCancel={() => engine?.cancel(view)}
      onRetry={engine === null ? reload : () => engine.retry(view)}
      beside={(notLoaded !== null || fault === 'not-loaded') && <LoadAgain page={page} />}
    />
  );
}

/** The room of a picture that is not there yet. */
function Room() {
  return <p className="view-room">{useSiteText().lab.waiting}</p>;
}
