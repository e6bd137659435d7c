import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { answerCode, asksOfTheSame, readScenario } from '../../scenario/index.ts';
import { NO_INITIAL_STATE } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { openPanelPage } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { THIS_PAGE } from '../pieces/thisPage.ts';
import type { Play } from '../scene/play.ts';
import { SceneStage, type TaughtScene } from '../scene/SceneStage.tsx';
import { useViewAnswer } from '../scene/useViewAnswer.ts';
import { useLoaded } from '../useLoaded.ts';
import { usePanelEngine } from '../usePanelEngine.ts';
import { useTheme } from '../useTheme.ts';
import type { LessonPlace } from './lessonPlace.ts';
import { useLessonText } from './lessonWords.ts';
import { type LoadedStep, loadStep } from './loadStep.ts';
import { stepHost } from './stepHost.ts';
import './Lesson.css';

/** What a step tells of itself. */
export interface StepShown extends TaughtScene {
  /** The code of the answer; empty before it is shown. */
  readonly code: string;
}

interface StepProps {
  readonly lesson: Lesson;
  readonly place: LessonPlace;
  /** How often the lesson was begun anew. */
  readonly round: number;
  readonly hands: readonly number[] | null;
  readonly onShown: (shown: StepShown) => void;
  readonly onNext: (transfer: string | null) => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

/** One step of a lesson: its panel is loaded, that of the next while this one is looked at. */
export function LessonStepScreen(props: StepProps) {
  return (
    <PanelErrorBoundary place={THIS_PAGE}>
      <LoadedStepScreen {...props} />
    </PanelErrorBoundary>
  );
}

function LoadedStepScreen(props: StepProps) {
  const { lesson, place } = props;
  const text = useLessonText();
  const { language } = useHost();
  const step = lesson.steps[place.step - 1]!;
  const loaded = useLoaded(useCallback(() => loadStep(step, language), [step, language]));
  if (loaded === null) return <p className="lesson-between view-room">{text.loading}</p>;
  return <OpenStep {...props} loaded={loaded} />;
}

function OpenStep(props: StepProps & { readonly loaded: LoadedStep }) {
  const { lesson, place, round, hands, loaded, onShown, onNext, onBack, onLeave } = props;
  const { panel, telling, scene } = loaded;
  const { tally } = useLessonText();
  const host = useHost();
  const step = lesson.steps[place.step - 1]!;
  const [page] = useState(() => {
    const key = `${lesson.id}-${step.id}-${place.seed ?? ''}-${round}`;
    const opened = openPanelPage(
      { panel, presetId: null, initial: NO_INITIAL_STATE },
      stepHost(host, loaded, place, key),
    );
    // At once, so that what was shown of this very scene is found again.
    const { query } = opened.host.address;
    opened.store.getState().actions.open(readScenario(panel, query, opened.base));
    return { ...opened, isPart: true };
  });
  useTheme(page.store);
  const engine = usePanelEngine(page, [...new Set([panel.mainView, scene.view])]);
  const answer = useViewAnswer(page.store, scene.view);
  useEffect(() => {
    const next = answer?.isFull ? lesson.steps[place.step] : undefined;
    // Where it fails, the step itself says so once it is opened.
    if (next) loadStep(next, host.language).catch(() => undefined);
  }, [answer?.isFull, lesson, place.step, host.language]);
  const play: Play = {
    ...{ kind: 'scene', story: null, scene, step: place.step, steps: lesson.steps.length + 1, theirs: null },
    restClosed: lesson.steps
      .slice(place.step)
      .some(later => later.panel === panel.id && isAskedLater(loaded, later.scene)),
  };
  const tell = useEffectEvent((taught: TaughtScene) => {
    const isShown = taught.phase === 'shown' && answer?.isFull === true;
    onShown({ ...taught, code: isShown ? answerCode(answer.outcome) : '' });
  });
  const taught = useMemo(
    () => ({ hands: { hands, words: tally }, onScene: (now: TaughtScene) => tell(now) }),
    [hands, tally],
  );
  return (
    <>
      <LinkRefusals page={page} />
      <SceneStage
        page={page}
        telling={telling}
        engine={engine}
        play={play}
        taught={taught}
        onNext={onNext}
        onBack={onBack}
        onLeave={onLeave}
      />
    </>
  );
}

/** Whether a later step asks of the rest of this one's picture. */
function isAskedLater({ panel, scene }: LoadedStep, later: string): boolean {
  const asked = panel.scenes.find(({ id }) => id === later);
  return asked !== undefined && asksOfTheSame(panel, scene, asked);
}
