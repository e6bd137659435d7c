import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { OwnRecordSection } from '../../record/OwnRecordSection.tsx';
import { LessonTold } from './LessonTold.tsx';
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
      <LessonTold lesson={lesson} answered={answered} record={record} onStep={onStep} />
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
