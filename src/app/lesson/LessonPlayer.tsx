import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { lessonPath } from '../../scenario/index.ts';
import { useTreeKeys } from '../pieces/useTreeKeys.ts';
import { SceneHead } from '../scene/SceneHead.tsx';
import { usePageLink } from '../usePageLink.ts';
import { type Aside, LessonAside } from './LessonAside.tsx';
import { LessonEnd } from './LessonEnd.tsx';
import { LessonStart } from './LessonStart.tsx';
import { LessonStepScreen } from './LessonStepScreen.tsx';
import { useLessonFile } from './lessonFile.ts';
import { type LessonMove, lessonMove } from './lessonKeys.ts';
import { useLessonText } from './lessonWords.ts';
import { NotesHere } from './NotesHere.tsx';
import { useLesson } from './useLesson.ts';
import { useSeedSaid } from './useSeedSaid.ts';
import '../scene/SceneScreen.css';
import './Lesson.css';

interface LessonPlayerProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
}

/** A lesson, one screen a step, on a phone and on the wall. */
export function LessonPlayer({ lesson, answered }: LessonPlayerProps) {
  const text = useLessonText();
  const pageLink = usePageLink();
  const isFile = useLessonFile() !== null;
  const { newSeed } = useHost();
  const root = useRef<HTMLElement>(null);
  const [aside, setAside] = useState<Aside | null>(null);
  const played = useLesson(lesson);
  const { place, round, shown, record, hands, notes, isBlank, isRead } = played;
  const { step } = place;
  const { steps } = lesson;
  const seed = useSeedSaid(isRead ? (place.seed ?? OWN_SEED) : null);
  const isScene = step > 0 && step <= steps.length;
  // A file has no page of the lesson around it: there is only its own start.
  const leave = () => (isFile ? played.turnTo(0) : window.location.assign(pageLink(lessonPath(lesson.id))));
  const turn = (what: Aside) => setAside(aside === what ? null : what);
  useEffect(() => {
    if (step >= 0) root.current?.focus({ preventScroll: true });
  }, [step]);
  const moves: Readonly<Record<LessonMove, () => void>> = {
    blank: () => played.blank(!isBlank),
    notes: notes.open,
    seed: () => turn('seed'),
    help: () => turn('help'),
    code: () => turn('code'),
    hands: () => turn('hands'),
    back: () => played.turnTo(step - 1),
    on: step === 0 ? played.begin : () => played.turnTo(step + 1),
    leave,
  };
  useTreeKeys(root, true, event => {
    const move = lessonMove(event, isScene);
    if (move === null) return;
    event.preventDefault();
    moves[move]();
  });
  const canCount = isScene && shown !== null && shown.buckets.length > 0;
  return (
    <main className="scene lesson" id="content" tabIndex={-1} ref={root} aria-label={lesson.title}>
      <SceneHead
        title={lesson.title}
        play={{ step, steps: steps.length }}
        onLeave={isFile && step === 0 ? null : leave}
      />
      {played.isSeedRefused && <p className="notice">{text.unknownSeed}</p>}
      {step === 0 && (
        <LessonStart
          lesson={answered?.lesson ?? lesson}
          seed={seed}
          onGoOn={played.goOn}
          onBegin={played.beginAnew}
          onSeed={played.takeSeed}
          onNewSeed={() => played.takeSeed(newSeed() % NAMED)}
        />
      )}
      <Before steps={answered?.lesson.steps ?? steps} step={step} isShown={shown?.phase === 'shown'} />
      {isScene && (
        <LessonStepScreen
          key={`${step} ${place.seed} ${round}`}
          lesson={lesson}
          place={place}
          round={round}
          hands={hands}
          onShown={played.onShown}
          onNext={() => played.turnTo(step + 1)}
          onBack={() => played.turnTo(step - 1)}
          onLeave={leave}
        />
      )}
      {step > steps.length && (
        <LessonEnd
          lesson={lesson}
          answered={answered}
          record={record}
          onStep={played.turnTo}
          onAgain={played.beginAnew}
          onLeave={leave}
        />
      )}
      {/* The bars on the picture, for those who do not see them. */}
      <p className="visually-hidden" role="status">
        {hands !== null && canCount && text.handsCounted({ labels: shown.buckets, hands })}
      </p>
      <LessonFoot onHelp={() => turn('help')} label={text.help.open}>
        {step > 0 && seed}
        {shown !== null && shown.code !== '' && <b className="lesson-code">{text.code(shown.code)}</b>}
      </LessonFoot>
      <NotesHere lesson={lesson} answered={answered} played={played} />
      <LessonAside
        aside={aside === 'hands' && !canCount ? null : aside}
        lesson={lesson}
        played={played}
        seed={seed}
        onClose={() => setAside(null)}
      />
      {isBlank && (
        <div className="lesson-blank">
          <button type="button" className="button" onClick={() => played.blank(false)}>
            {text.unblank}
          </button>
          <p className="visually-hidden" role="status">
            {text.blank}
          </p>
        </div>
      )}
    </main>
  );
}

/** What scenes start their draws from where nobody has chosen another. */
const OWN_SEED = 1;
/** Seeds below have two words. */
const NAMED = 2 ** 20;

interface BeforeProps {
  readonly steps: Lesson['steps'];
  readonly step: number;
  readonly isShown: boolean;
}

/** What those need who do not know the picture yet, until the answer takes its room. */
function Before({ steps, step, isShown }: BeforeProps) {
  const before = steps[step - 1]?.before;
  return before === undefined || isShown ? null : <p className="lesson-before">{before}</p>;
}

interface LessonFootProps {
  readonly label: string;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** In one line: the seed, the code of the answer, and where the keys are said. */
function LessonFoot({ label, onHelp, children }: LessonFootProps) {
  return (
    <footer className="lesson-foot">
      <p>{children}</p>
      <button type="button" className="lesson-help" aria-label={label} aria-keyshortcuts="?" onClick={onHelp}>
        ?
      </button>
    </footer>
  );
}
