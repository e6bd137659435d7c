import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { OwnRecordSection } from '../../record/OwnRecordSection.tsx';
import { useSceneText } from '../../words/sceneText.ts';
import { useLessonFile } from './lessonFile.ts';
import type { LessonRecord } from './lessonRecord.ts';
import { useLessonText } from './lessonWords.ts';
import '../scene/SceneScreen.css';
import './Lesson.css';

interface LessonEndProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
  readonly record: LessonRecord;
  readonly onStep: (step: number) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** After the last question: step by step what was said and what is true, what to talk about, one for later. */
export function LessonEnd({ lesson, answered, record, onStep, onAgain, onLeave }: LessonEndProps) {
  const { end } = useLessonText();
  const isFile = useLessonFile() !== null;
  const { discuss } = answered?.lesson ?? lesson;
  const later = lesson.steps.map(({ id }) => record[id]?.transfer).findLast(transfer => transfer);
  return (
    <div className="lesson-between lesson-end">
      <h1 className="lesson-name">{end.title}</h1>
      <ol className="lesson-told">
        {lesson.steps.map(({ id }, at) => (
          <ToldStep
            key={id}
            id={id}
            at={at}
            answered={answered}
            record={record}
            onOpen={() => onStep(at + 1)}
          />
        ))}
      </ol>
      <OwnRecordSection />
      <h2>{end.discuss}</h2>
      <ul>
        {discuss.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {later && (
        <>
          <h2>{end.later}</h2>
          <p className="lesson-later">{later}</p>
        </>
      )}
      <div className="button-row">
        {!isFile && (
          <button type="button" className="button button-primary" onClick={onLeave}>
            {end.back}
          </button>
        )}
        <button type="button" className={isFile ? 'button button-primary' : 'button'} onClick={onAgain}>
          {end.again}
        </button>
      </div>
    </div>
  );
}

interface ToldStepProps extends Pick<LessonEndProps, 'answered' | 'record'> {
  readonly id: string;
  readonly at: number;
  readonly onOpen: () => void;
}

function ToldStep({ id, at, answered, record, onOpen }: ToldStepProps) {
  const { end } = useLessonText();
  const scenes = useSceneText();
  const step = answered?.steps[at];
  const done = record[id];
  const said = (numbers: readonly number[]) =>
    numbers.map(value => scenes.value({ unit: step!.unit!, value, choices: step!.choices }));
  const isGuessed = done?.guess && done.truth && step?.unit;
  return (
    <li>
      <button type="button" className="link-button" onClick={onOpen}>
        {step?.question ?? end.open}
      </button>
      <p>
        {!done?.isShown
          ? end.unseen
          : isGuessed
            ? end.said({ said: said(done.guess!), truth: said(done.truth!) })
            : step &&
              end.unsaid({ truth: done.truth && step.unit ? said(done.truth) : [step.truthSaid] })}{' '}
        {done?.told}
      </p>
    </li>
  );
}
