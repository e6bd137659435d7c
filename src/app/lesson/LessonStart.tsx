import type { Lesson } from '../../lessons/lesson.ts';
import { LessonTheme } from './LessonTheme.tsx';
import { useLessonFile } from './lessonFile.ts';
import { useLessonText } from './lessonWords.ts';
import './Lesson.css';

interface LessonStartProps {
  readonly lesson: Lesson;
  readonly seed: string;
  readonly onBegin: () => void;
  readonly onNewSeed: () => void;
}

/** Before the first question: what it is, how long it takes, and how it is played. */
export function LessonStart({ lesson, seed, onBegin, onNewSeed }: LessonStartProps) {
  const { start } = useLessonText();
  const isFile = useLessonFile() !== null;
  return (
    <div className="lesson-between lesson-start">
      <h1 className="lesson-name">{lesson.title}</h1>
      <p>{lesson.hook}</p>
      <p>
        {start.minutes(lesson.minutes)} · {start.steps(lesson.steps.length)}
      </p>
      <p>{start.rule}</p>
      <p className="lesson-seed">
        {seed} <span>{start.seedHelp}</span>
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-keyshortcuts="ArrowRight"
          onClick={onBegin}
        >
          {start.begin}
        </button>
        <button type="button" className="button button-quiet" onClick={onNewSeed}>
          {start.newSeed}
        </button>
        {isFile && <LessonTheme />}
      </div>
    </div>
  );
}
