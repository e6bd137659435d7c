import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { ClassBook } from './ClassBook.tsx';
import { CLASS_BOOK } from './classBook.ts';
import type { WallState } from './lessonChannel.ts';
import { useLeadsToSite } from './lessonFile.ts';
import { useLessonText } from './lessonWords.ts';
import './LessonNotes.css';

interface StepNotesProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
  readonly state: WallState;
}

/** The notes of the step on the wall: what to say, what may be heard, and what comes then. */
export function StepNotes({ lesson, answered, state: { step, seed } }: StepNotesProps) {
  const { notes: words } = useLessonText();
  const leads = useLeadsToSite();
  const { before, notes, notice, typical } = lesson.steps[step - 1]!;
  const told = answered?.steps[step - 1];
  const next = answered?.steps[step];
  return (
    <article className="step-notes">
      {before !== undefined && <p>{before}</p>}
      {told && <h2>{told.question}</h2>}
      <h3>{words.say}</h3>
      <ul>
        {notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h3>{words.typical}</h3>
      <dl>
        {typical.map(({ heard, reply }) => (
          <div key={heard}>
            <dt>“{heard}”</dt>
            <dd>{reply}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.answer}</h3>
      <p>{told?.answer}</p>
      <h3>{words.notice}</h3>
      <p>{notice}</p>
      {seed !== null && <p className="step-notes-seed">{words.ownSeed}</p>}
      {lesson.steps[step - 1]!.panel === CLASS_BOOK.panel && told && leads && (
        <ClassBook version={versionIn(told.address)} seed={seed} />
      )}
      <h3>{words.comes}</h3>
      <p>{next ? next.question : words.last}</p>
    </article>
  );
}

/** The version of a lab's links, from one of them. */
const versionIn = (address: string) => /[?&]v=(\d+)/.exec(address)?.[1] ?? '1';
