import { type ReactNode, useEffect, useRef } from 'react';
import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { LessonClock } from './LessonClock.tsx';
import { LessonNotes } from './LessonNotes.tsx';
import { useLessonFile } from './lessonFile.ts';
import { useLessonText } from './lessonWords.ts';
import type { PlayedLesson } from './useLesson.ts';
import '../scene/SceneScreen.css';
import './Lesson.css';

interface NotesHereProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
  readonly played: PlayedLesson;
}

/** The notes under the picture, where there is no second window; the way to one that the browser has blocked. */
export function NotesHere({ lesson, answered, played: { notes, state, order, place } }: NotesHereProps) {
  const text = useLessonText();
  const isFile = useLessonFile() !== null;
  if (notes.at === 'blocked') {
    return (
      <p className="notice lesson-blocked" role="alert">
        {text.notesBlocked}{' '}
        <a href={notes.link} target="_blank" rel="noopener opener" onClick={notes.onOpened}>
          {text.openNotes}
        </a>{' '}
        <button type="button" className="link-button" onClick={notes.showHere}>
          {text.notesHere}
        </button>
      </p>
    );
  }
  if (notes.at !== 'here') {
    return (
      <>
        {notes.at === 'asked' && <AskedHere onShow={notes.showHere} onClose={notes.close} />}
        {/* Time goes on while nobody looks at it: no other window counts it. */}
        {isFile && (
          <div hidden>
            <LessonClock lesson={lesson} step={place.step} session={place.session} />
          </div>
        )}
      </>
    );
  }
  return (
    <NotesSection label={text.notes.title(lesson.title)}>
      <LessonNotes lesson={lesson} answered={answered} state={state} place={place} onOrder={order} />
    </NotesSection>
  );
}

interface AskedHereProps {
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Before the answers stand on a screen that a class may see. */
function AskedHere({ onShow, onClose }: AskedHereProps) {
  const text = useLessonText();
  return (
    <div className="notice lesson-blocked" role="alert">
      <p>{text.notesSeen}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={onShow}>
          {text.notesHere}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {text.notesNot}
        </button>
      </p>
    </div>
  );
}

interface NotesSectionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Below the screen's edge nobody would see that the notes have come. */
function NotesSection({ label, children }: NotesSectionProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.scrollIntoView(), []);
  return (
    <section className="lesson-notes-here" aria-label={label} ref={root}>
      {children}
    </section>
  );
}
